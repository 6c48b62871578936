import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';
import { owesOf, read, todosOf } from './reading-of.ts';

/** Several people share work, or somebody else's part stands beside what one has promised. */
const shared: [string, string[]][] = [
  ['Ann will move the runners and Bob re-runs everything', ['Ann Lee', 'Bob Stone']],
  ['Ann will have drafts by Friday, Bob proofreads', ['Ann Lee', 'Bob Stone']],
  ['Ann will read them, Bob and Sam do the interviews', ['Ann Lee', 'Bob Stone + Sam']],
  ['Ann will write the parser while Bob tests it', ['Ann Lee', 'Bob Stone']],
  // What somebody says, sees or does anyhow is no share.
  ['Ann will move the runners and Bob agrees', ['Ann Lee']],
  ['Ann will move the runners and Bob uses it already', ['Ann Lee']],
  ['Ann will move the runners and Bob thinks the rest is fine', ['Ann Lee']],
  ['Ann will move the runners and Bob tests it every week', ['Ann Lee']],
  ['Ann moved the runners and Bob tested everything', []],
];
for (const [text, owners] of shared)
  test(`shared: ${text}`, () => expect(owesOf(text)).toEqual(owners));

/** In the present tense, of one thing. */
const announced: [string, string[]][] = [
  ['Sam brings the projector', ['Sam']],
  ['the fan is loud, Sam exchanges it', ['Sam']],
  ["the fan is loud, Sam exchanges it when he's there", ['Sam']],
  ['Bob wants one too -> Sam orders it', ['Sam']],
  ['Sam - who is there anyway - connects the second disk on Friday', ['Sam']],
  ['Ann has no machine; Sam gives her access to his', ['Sam']],
  ['Ann found a spare machine; Sam sends her the credentials', ['Sam']],
  ['Sam proposes a fix before the end of the week', ['Sam']],
  ['Sam proposes to wait until next week', []],
  ['Sam tests it on ARM', []],
  ['Sam brings up the question', []],
  ['Sam writes it in C', []],
  ['Sam sends them every week', []],
  ['the script sends it', []],
  ['Sam is building with it since Friday', []],
  ['Sam was here last Friday', []],
];
for (const [text, owners] of announced)
  test(`in the present tense: ${text}`, () => expect(owesOf(text)).toEqual(owners));

const owed: [string, string[]][] = [
  ['Ann only has to tag it', ['Ann Lee: tag it']],
  ['Ann has yet to test it on ARM', ['Ann Lee: test it on ARM']],
  ["Ann: I've to ask the lawyers", ['Ann Lee: ask the lawyers']],
  ['Ann has only two machines', []],
  ['the port has yet to be tested', []],
  ["I've two machines", []],
];
for (const [text, expected] of owed)
  test(`owed: ${text}`, () =>
    expect(todosOf(text, { author: 'Ann Lee' })).toEqual(expected.map((each) => each)));

test('who speaks does what no thing will do', () => {
  const speaker = { speaker: 'Ann Lee' };
  expect(todosOf('tcpip is missing, will do it today', speaker)).toEqual(['Ann Lee: do it today']);
  expect(todosOf('the server is new, will report errors to the list', speaker)).toEqual([]);
  expect(todosOf('tcpip is missing, will do it today')).toEqual([]);
});

test('in a bracket, tentative or with a time', () => {
  const actions = { underActions: true };
  expect(todosOf('order boards (Ann, today)', actions)).toEqual([
    'Ann Lee: order boards (Ann, today)',
  ]);
  expect(todosOf('blog posts: Ann, Bob', actions)).toEqual(['Ann Lee + Bob Stone: blog posts']);
  expect(todosOf('write it up (Sam w/ Ann)', actions)).toEqual(['Sam + Ann Lee: write it up']);
  expect(read('TODO: style sheet (Ann?)').todos[0]).toMatchObject({
    tentative: true,
    owners: ['Ann Lee'],
  });
  expect(read('TODO: style sheet (Ann)').todos[0]).toMatchObject({ tentative: false });
});

const heads: [string, string][] = [
  ['Sam (TODO): port it', 'Sam: port it'],
  ['TODO(who?): port it', '?: port it'],
  ['TODO ann,bob port it', 'Ann Lee + Bob Stone: port it'],
  ['AP Ann, Bob - port it', 'Ann Lee + Bob Stone: port it'],
  ['it is slow. ACTION Ann/Bob: port it', 'Ann Lee + Bob Stone: port it'],
  ['TODO Ann? port it', 'Ann Lee: port it'],
];
for (const [text, expected] of heads)
  test(`whose: ${text}`, () => {
    expect(todosOf(text)).toEqual([expected]);
    expect(read(text).todos[0]?.basis).toBe('explicit');
  });

/** TODOs of whole notes, `who: work`. */
function todos(notes: string): string[] {
  const body = `## Meeting 2024-11-25\n\n- Participants: Ann, Bob, Carol\n\n${notes}\n`;
  return parseMinutes(plainMail(body), { today: '2025-01-10', roster: [] }).topics.flatMap(
    ({ items }) =>
      items.flatMap((item) =>
        item.todos.map(({ text, owners }) => `${owners.join(' + ')}: ${text}`),
      ),
  );
}

test('he and they are those of the bullet before, where it names them so', () => {
  const port = '### Ports\n\n';
  expect(todos(`${port}- Bob's page is live\n- he plans to add the graphs`)).toEqual([
    'Bob: add the graphs',
  ]);
  expect(todos(`${port}- Ann and Bob met\n- they will port it`)).toEqual(['Ann + Bob: port it']);
  expect(todos(`${port}- Ann was away. Bob was not.\n- they will start on Monday`)).toEqual([]);
  expect(todos(`${port}- the packages are old\n- they will be removed`)).toEqual([]);
});

test('below next steps a list, a dash and a bracket name who does it', () => {
  expect(
    todos(
      '## Next steps\n\n1. Ann, Bob: finish the types\n2. Bob - ask for more\n3. port it [Carol]',
    ),
  ).toEqual(['Ann + Bob: finish the types', 'Bob: ask for more', 'Carol: port it [Carol]']);
  expect(todos('## Next steps\n\n1. the types [Carol]\n2. the mini has arrived')).toEqual([]);
});

test('lines below actions that open with a name are TODOs, others are notes', () => {
  const notes = 'Action Items\n AM: answer it\n DS/JL: the PR\n Bob: 0.9.3';
  expect(todos(`Talks\n\n- none\n\n${notes}`)).toEqual([
    'AM: answer it',
    ': DS/JL: the PR',
    'Bob: 0.9.3',
  ]);
  expect(todos('## Actions\n\nNote: nobody was there.')).toEqual([]);
  expect(todos('## Actions\n\nAnn was away.')).toEqual([]);
});

const further: [string, string[]][] = [
  ['Ann, Bob and Sam will all do so this week', ['Ann Lee + Bob Stone + Sam']],
  ['Ann and Bob will convert one each, Ann the server and Bob the site', ['Ann Lee + Bob Stone']],
  ['Ann will convert the server and Bob the site', ['Ann Lee', 'Bob Stone']],
  ['Sam turns it into a template before 3.10', ['Sam']],
  ['Sam hands over the password', ['Sam']],
  ["Who writes it? Ann: me, Bob: I'll proofread it", ['Bob Stone']],
  ['It should be merged. Ann will.', ['Ann Lee']],
  ["It is Ann's turn to take the minutes", ['Ann Lee']],
  ["It is Ann's turn to be on call", []],
  ['Ann is happy to answer questions', []],
  ['Sam hands out badges', []],
];
for (const [text, owners] of further)
  test(`who: ${text}`, () => expect(owesOf(text)).toEqual(owners));

test('names in small letters stand alone above the notes, with remarks', () => {
  const people = (line: string) =>
    parseMinutes(plainMail(`## 2024-11-25\n\n${line}\n\n- port\n  - it works\n`), {
      today: '2025-01-10',
      roster: [],
    }).participants.map(({ name }) => name);
  expect(people('hannes, romain, pierre (new!), ilva')).toHaveLength(4);
  expect(people('dns, dhcp, tcp (new!)')).toEqual([]);
  expect(people('hannes ports dns, romain is away')).toEqual([]);
});

const together: [string, string[]][] = [
  [
    'Ann, Bob and Sam were there. Each of the three will do a dry run.',
    ['Ann Lee + Bob Stone + Sam'],
  ],
  [
    'Ann, Bob and Sam were there. All three promised to do a dry run.',
    ['Ann Lee + Bob Stone + Sam'],
  ],
  ['Ann and Bob were there. Each of them will do a dry run.', ['Ann Lee + Bob Stone']],
  ['Ann finished it, Bob and Sam tried it. They will report it.', ['Bob Stone + Sam']],
  ['Ann and Bob were there. All three will do a dry run.', []],
  ['Ann and Bob were there. The three packages will be ported.', []],
  ["It's being reviewed and once it's in Ann should re-run it", ['Ann Lee']],
  ['Ann agrees and does this in the same release', ['Ann Lee']],
  ['The parser is done and does this in C', []],
  ['Two boards came. Sam installs one of them.', ['Sam']],
];
for (const [text, owners] of together)
  test(`together: ${text}`, () => expect(owesOf(text)).toEqual(owners));

test('details and labels below actions are no TODOs of their own', () => {
  const actions = '### Actions\n\n';
  expect(todos(`${actions}- [ ] Ann - the leak\n  - reproduced, it is a missing call`)).toEqual([
    'Ann: the leak',
  ]);
  expect(todos(`${actions}- Ann: the leak\n  - test it on ARM\n  - Bob: port it`)).toEqual([
    'Ann: the leak',
    'Ann: test it on ARM',
    'Bob: port it',
  ]);
  expect(todos(`${actions}- Report:\n  - collect it (Ann)\n  - print`)).toEqual([
    'Ann: collect it',
    ': print',
  ]);
  expect(todos(`${actions}- Report: collect it`)).toEqual([': Report: collect it']);
});

const marked: [string, string[]][] = [
  ['TODO one (Ann) TODO two (Bob)', ['Ann Lee: one', 'Bob Stone: two']],
  ['TODO, Ann: port it', ['Ann Lee: port it']],
  ['TODO have a look at it', ['?: have a look at it']],
  ['TODO have been there since 2012', []],
];
for (const [text, expected] of marked)
  test(`marked: ${text}`, () => expect(todosOf(text)).toEqual(expected));

test('remarks beside a marker, an owner or the end say no more than that', () => {
  expect(todosOf('TODO (low prio): port it')).toEqual(['?: port it']);
  expect(todosOf('TODO Ann/Bob (together): port it')).toEqual(['Ann Lee + Bob Stone: port it']);
  expect(todosOf('TODO (see below): port it')).toEqual(['?: (see below): port it']);
  const done = (text: string) => read(text, { underActions: true }).todos[0]?.done;
  expect(done('Ann: port it (done, both are there)')).toBe(true);
  expect(done('overview (Ann) - sent!')).toBe(true);
  expect(done('Ann: port it (done when the tests pass)')).toBe(false);
  expect(done('Ann: see what was sent')).toBe(false);
});

test('below what is somebody’s summary all is theirs', () => {
  expect(todos("### Ports\n\n- Ann's summary:\n  - still has to add the cache")).toEqual([
    'Ann: add the cache',
  ]);
  expect(todos("### Ports\n\n- Ann's laptop:\n  - still has to boot")).toEqual([]);
});

test('two letters above two dashes are a title, not a signature', () => {
  const notes =
    'CI\n--\n- TODO port it\n\nAction items\n------------\nAnn: gmp\nBob and Carol: docs';
  expect(todos(notes)).toEqual([': port it', 'Ann: gmp', 'Bob + Carol: docs']);
});

const once: [string, string[]][] = [
  ['Sam adapts the release script', ['Sam']],
  ['the bill came, Sam pays it', ['Sam']],
  ['Sam pays the bill (as usual)', []],
  ['Sam sends round the list', ['Sam']],
  ['the old ones stay, Sam shuts them down', ['Sam']],
  ['Sam turns it on every day', []],
  ['Sam maintains the port', []],
  ['Sam lists the options', []],
  ['Sam signs his commits', []],
  ['Sam reproduces the crash with 4.14', []],
  ['Sam pushes for a release', []],
  ['Sam shows a graph', []],
  ['Sam connects to the server', []],
  ['Sam uses the C version', []],
  ['Sam really wants to work on the material over the next months', []],
  ['Sam wants to work on the material next week', ['Sam']],
];
for (const [text, owners] of once)
  test(`once: ${text}`, () => expect(owesOf(text)).toEqual(owners));

test('who is in brackets before the text goes on owns it, where it is one', () => {
  expect(todosOf('TODO: archive them (Ann), but keep the first')).toEqual([
    'Ann Lee: archive them (Ann), but keep the first',
  ]);
  expect(owesOf('TODO: archive them (Ann), then delete them (Bob), and tell the list')).toEqual([
    '?',
  ]);
  expect(owesOf('TODO: archive them (as Ann said), but keep the first')).toEqual(['?']);
});

test('who took the notes is meant by I', () => {
  const notes = (people: string) =>
    parseMinutes(
      plainMail(
        `## Meeting 2024-11-25\n\n- Participants: ${people}\n\n### Ports\n\n- I'll port it\n`,
      ),
      { today: '2025-01-10', roster: [] },
    ).topics.flatMap(({ items }) =>
      items.flatMap((item) => item.todos.map(({ owners }) => owners.join())),
    );
  expect(notes('Ann, Bob (notes)')).toEqual(['Bob']);
  expect(notes('Ann, Bob (chair)')).toEqual([]);
  expect(notes('Ann (scribe), Bob (scribe)')).toEqual([]);
});

test('me is who wrote the notes', () => {
  const mine = { underActions: true, author: 'Ann Lee' };
  expect(todosOf('me: port it', mine)).toEqual(['Ann Lee: port it']);
  expect(todosOf('me: port it', { ...mine, author: null })).toEqual(['?: me: port it']);
  expect(todosOf('TODO me: port it', { author: 'Ann Lee' })).toEqual(['Ann Lee: port it']);
  expect(todosOf('TODO: me (Bob): port it', { author: 'Ann Lee' })).toEqual(['Bob Stone: port it']);
  expect(todosOf('TODO: me (the other one): port it', { author: 'Ann Lee' })).toEqual([
    '?: me (the other one): port it',
  ]);
  expect(todosOf('media: port it', mine)).toEqual(['?: media: port it']);
});

test('who seeks somebody takes on nothing beside', () => {
  expect(owesOf('Ann is looking for someone to review it before Friday')).toEqual(['?']);
  expect(owesOf('Ann is looking into it before Friday')).toEqual(['Ann Lee']);
});
