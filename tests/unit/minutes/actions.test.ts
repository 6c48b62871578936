import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from './plain-mail.ts';

/** `who: work`, `[x]` before what is done, `?` before what is tentative; explicit TODOs only. */
function explicit(notes: string, people: string | null = 'Ann, Bob, Carol Diaz'): string[] {
  const list = people === null ? '' : `- Participants: ${people}\n\n`;
  const { topics } = parseMinutes(plainMail(`## Meeting 2024-11-25\n\n${list}${notes}\n`), {
    today: '2025-01-10',
    roster: [],
  });
  return topics
    .flatMap(({ items }) => items)
    .flatMap(({ todos }) => todos)
    .filter(({ basis }) => basis === 'explicit')
    .map(
      ({ text, owners, done, tentative }) =>
        `${done ? '[x] ' : ''}${tentative ? '? ' : ''}${owners.join(' + ')}: ${text}`,
    );
}

/** Titles below which each bullet is a TODO, and such below which it is none. */
const titles = [
  '### Actions',
  '## TODO',
  '**Action items**',
  '== Todo ==',
  '=== Action points ===',
  '### Actions (next meeting: May 20)',
  '### Actions from today',
  '### New actions',
  '### Actions and TODOs',
  '### Action items until next meeting',
  "### Last meeting's TODOs",
  '### Old actions',
  '### Review of actions',
  '### Actions from last time',
];
for (const title of titles)
  test(`a title of TODOs: ${title}`, () =>
    expect(explicit(`${title}\n\n- Ann: port the tests\n- port the docs (Bob)`)).toEqual([
      'Ann: port the tests',
      'Bob: port the docs',
    ]));
for (const title of [
  '### Todo app',
  '### Actions of the compiler',
  '### GitHub actions',
  '### Review of the release',
  '### Action potential',
  '### Status',
  '=== Ports',
  '== a == b',
])
  test(`no title of TODOs: ${title}`, () =>
    expect(explicit(`${title}\n\n- Ann: port the tests\n- the docs (Bob)`)).toEqual([]));

/** Below `Actions`, where nobody or somebody is listed. */
const strangers: [string, string, (string | null)?][] = [
  ['- Drup - document the keys', 'Drup: document the keys', null],
  ['- Drup: document the keys', 'Drup: document the keys', null],
  ['- Drup → document the keys', 'Drup: document the keys', null],
  ['- [Drup] document the keys', 'Drup: document the keys', null],
  ['- [ThomasG] document the keys', 'ThomasG: document the keys', null],
  ['- (Drup, Ann) document the keys', 'Drup + Ann: document the keys', null],
  ['- Drup/Ilva: document the keys', 'Drup + Ilva: document the keys', null],
  ['- TG: document the keys', 'TG: document the keys', null],
  ['- document the keys (Drup)', 'Drup: document the keys', null],
  ['- document the keys -> Drup', 'Drup: document the keys', null],
  ['- document the keys: Ann', 'Ann: document the keys'],
  ['- keys: Ann', 'Ann: keys'],
  ['- BS: document the keys', 'BS: document the keys'],
  ['- AL, XY: document the keys', 'AL + XY: document the keys'],
  ['- Ann, Bob, document the keys', 'Ann + Bob: document the keys'],
  ['- Ann, document the keys', 'Ann: document the keys'],
  ['- Ann? document the keys', '? Ann: document the keys'],
  ['- Ann? Document the keys', '? Ann: Document the keys'],
  ['- unowned: document the keys', ': document the keys'],
  // Things stand there as well.
  ['- CI: document the keys', ': CI: document the keys'],
  ['- ZX: document the keys', ': ZX: document the keys'],
  ['- Charrua - document the keys', ': Charrua - document the keys'],
  ['- Documentation - list the keys', ': Documentation - list the keys', null],
  ['- Cohttp - port cohttp-lwt', ': Cohttp - port cohttp-lwt', null],
  ['- document the keys (Linux)', ': document the keys (Linux)', null],
  ['- document the keys: all', ': document the keys: all'],
  ['- ask Ann, Bob, and the list', ': ask Ann, Bob, and the list'],
];
for (const [line, expected, people] of strangers)
  test(`below Actions${people === null ? ', nobody listed' : ''}: ${line}`, () =>
    expect(explicit(`### Actions\n\n${line}`, people)).toEqual([expected]));

const states: [string, string | null][] = [
  ['- Ann: port the tests - DONE', '[x] Ann: port the tests'],
  ['- Ann: port the tests -- done', '[x] Ann: port the tests'],
  ['- port the tests (Ann) - finished', '[x] Ann: port the tests'],
  ['- Ann to port the tests (in progress)', 'Ann: port the tests'],
  ['- Ann: port the tests - ongoing', 'Ann: port the tests'],
  ['- Ann: port the tests: still open', 'Ann: port the tests'],
  ['- Ann: port the tests, not done', 'Ann: port the tests'],
  ['- Ann: port the tests - moved to next week', 'Ann: port the tests'],
  ['- Ann: release notes (carried over)', 'Ann: release notes'],
  ['- Ann: say what is done', 'Ann: say what is done'],
  ['- Ann: nothing', null],
  ['- Ann: nothing since last time', null],
  ['- none', null],
  ['- n/a', null],
  ['- No new actions.', null],
];
for (const [line, expected] of states)
  test(`how far it is: ${line}`, () =>
    expect(explicit(`### Actions\n\n${line}`)).toEqual(expected === null ? [] : [expected]));

for (const line of [
  '- Ann has ported the tests',
  "- Ann: didn't get to the tests",
  '- Ann ported the tests and found a leak',
  "- Bob's patches are in",
  '- Ann: no time',
])
  test(`what was done since is none: ${line}`, () =>
    expect(explicit(`### Actions from last time\n\n${line}`)).toEqual([]));

test('below names, several, in bold, or of nobody, it is theirs', () => {
  expect(explicit('### Actions\n\n- Ann, Bob\n  - port it\n- unassigned\n  - test it')).toEqual([
    'Ann + Bob: port it',
    ': test it',
  ]);
  expect(explicit('### Actions\n\n**Ann**\n- port it\n\n**Bob & Ann**\n- test it')).toEqual([
    'Ann: port it',
    'Bob + Ann: test it',
  ]);
  expect(explicit('### Storage\n\n**Ann**\n- port it')).toEqual([]);
  expect(explicit('### Storage\n\n- Ann, Bob\n  - the port is slow')).toEqual([]);
});

test('rows that say who does what are TODOs', () => {
  const table = (head: string, ...rows: string[]) =>
    [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n');
  expect(
    explicit(
      `### Ports\n\n${table('| Who | What |', '| Ann | port it |', '| Ann, Bob | test it |', '| ? | write it up |')}`,
    ),
  ).toEqual(['Ann: port it', 'Ann + Bob: test it', ': write it up']);
  expect(
    explicit(
      `### Actions\n\n${table('Task | Owner | Status', 'port it | Ann | done', 'test it |  | open')}`,
    ),
  ).toEqual(['[x] Ann: port it', ': test it']);
  expect(
    explicit(`### Actions\n\n${table('| # | Ticket | Owner |', '| 1 | port it | Ann |')}`),
  ).toEqual(['Ann: port it']);
  expect(
    explicit(`### Bench\n\n${table('| Who | Mbit/s |', '| Ann | 5 |', '| Bob | 7 |')}`),
  ).toEqual([]);
  expect(
    explicit(`### Bench\n\n${table('| Task | ms |', '| sort | 5 |', '| scan | 7 |')}`),
  ).toEqual([]);
});

const oneLine: [string, string[]][] = [
  ['- TODO Ann port it TODO Bob test it', ['Ann: port it', 'Bob: test it']],
  ['- TODO: port it TODO: test it', [': port it', ': test it']],
  ['- ACTION Ann: port it; ACTION Bob: test it', ['Ann: port it', 'Bob: test it']],
  ['- TODO(Ann) port it, TODO(Bob) test it', ['Ann: port it', 'Bob: test it']],
  ['- AI(Ann) port it', ['Ann: port it']],
  ['- AP(Ann): port it', ['Ann: port it']],
  // One TODO, which talks of others.
  ['- TODO remove the TODO Ann left', [': remove the TODO Ann left']],
  ['- TODO: grep for TODO and FIXME', [': grep for TODO and FIXME']],
  ['- TODO Ann: port it, see the TODO list', ['Ann: port it, see the TODO list']],
  ['- the AI (Ann says) is slow', []],
  ['- AI (Ann) is slow', []],
];
for (const [line, expected] of oneLine)
  test(`on one line: ${line}`, () => expect(explicit(`### Storage\n\n${line}`)).toEqual(expected));
