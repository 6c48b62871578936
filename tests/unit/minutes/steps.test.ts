import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { stepsOf } from '../steps.ts';
import { plainMail } from './plain-mail.ts';

const head =
  '## Meeting 2024-11-25 10:00 - 12:00 CET\n\n- Participants: Ann Lee, Bob Stone\n\n### Storage\n\n';
const stepsFor = (text: string) =>
  stepsOf(() => parseMinutes(plainMail(head + text), { today: '2025-01-10', roster: [] }));

/** The smallest words that make each rule work, again and again in one line. */
const phrases: Record<string, string[]> = {
  'explicit markers': [
    'TODO Ann: review it. ',
    'TODO (Ann) x; ',
    '[ ] Ann review it, ',
    'DONE (?) ',
    'TODO Ann x TODO Bob y ',
    'Ann, Bob: TODO x, ',
    'AP Ann - x (Ann), ',
  ],
  'owners at the tail': ['- TODO x (Ann, Bob, ', 'TODO x -> Ann '],
  commitments: [
    'Ann will review it, ',
    'Ann will review it. ',
    'Ann is also now then ',
    'if Ann will ',
    'Ann will do it and ',
    'Ann merges it before Friday, ',
    'Ann will, with Bob, port it, ',
  ],
  'bare clauses': ['and will send it, ', ', then will fix it', 'Will send it. '],
  assignments: [
    'assigned to Ann, ',
    'it will be done by Ann, ',
    'the next step for Ann is to ',
    '→ Ann ',
    'Bob asked Ann to do it, ',
    'it will be done by her, ',
  ],
  gapping: ['Ann will do the docs, Bob the tests, ', 'Ann will do it while Bob does the rest and '],
  subjects: [
    'Ann from the core team ',
    'Ann as well as ',
    'Ann, together with Bob, ',
    'Ann and (maybe) Bob ',
  ],
  several: ['Ann and Bob will each do one, ', 'Ann, who will do it, and Bob '],
  requests: [
    'someone needs to test it, ',
    'looking for someone with ',
    'who can take it? ',
    'help needed ',
  ],
  questions: ['why? ', 'question: why? yes. ', '(why?) '],
  decisions: ['we agreed that it is so, ', 'Decision: x. ', 'we all also both ', 'not agreed to '],
  pronouns: [
    'he will review it, ',
    'They need to. ',
    'I will, ',
    'each of the three will do it, ',
    'Ann says he will review it, ',
    'Ann found it, they will test it and Bob too; ',
    'Ann and he will do it and ',
    'I (Ann) will do it, ',
    'Ann: I will do it and Bob and I will, ',
  ],
  speakers: ['Ann: yes. ', '**Ann**: no, ', 'Ann (by mail): '],
  groups: ['Ann, Bob and ', 'Ann/Bob/', '@ann @bob '],
  mentions: ['Ann, ', 'Ann Lee Bob ', 'Virgile Xavier ', "Ann's ", 'ann ', 'T. L. '],
  sentences: ['e.g. a. ', '(see there.) ', '... ', '5.2.1. '],
  comments: ['<!-- a\n', '<!-- a -->\n', '--> x\n<!--\n'],
  markup: ['**a** ', '~~a~~ ', '`a` ', '[a](b) ', '<!-- a --> ', '\\* '],
  links: ['https://a.example/b ', 'a/b#1 ', '[a][b] ', '<https://a.example> ', 'www.a.example'],
  dates: ['in two weeks ', 'Nov 25th ', '2024-11-25 ', 'on Monday ', 'the 22nd '],
  'next meetings': [
    'next meeting on Dec 9th, 12/9 or the 10th. ',
    'Next meeting on Monday at 10:00. ',
    'no call, next call Nov 25th, ',
    'Monday 2 June or Monday 9 June, ',
    'not the 3rd but the 10th, ',
    'we meet on Monday, ',
  ],
  times: ['10:00 - 12:00 CET ', '10-12h '],
};
for (const [rule, all] of Object.entries(phrases)) {
  for (const phrase of all) {
    const shapes: Record<string, (count: number) => string> = {
      'in one line': (count) => phrase.repeat(count),
      'a bullet each': (count) => `- ${phrase.trim()}\n`.repeat(count),
    };
    for (const [shape, make] of Object.entries(shapes)) {
      test(`linear in ${rule}: “${phrase.trim()}” ${shape}`, () => {
        const count = Math.ceil(6_000 / phrase.length);
        const [one, two] = [stepsFor(make(count)), stepsFor(make(count * 4))];
        expect(two / one).toBeLessThan(5.5);
      });
    }
  }
}

/** Longer ones are read bit by bit: within one, too, no day looks at all the words before it. */
test('days of one sentence do not each read it anew', () => {
  const days = (count: number) => stepsFor(`- Next: ${'Monday, '.repeat(count)}`);
  expect(days(100) / days(25)).toBeLessThan(8);
});

/** What a whole text can be made of. */
const texts: Record<string, (size: number) => string> = {
  'one line of words': (size) => 'word '.repeat(size / 5),
  'one word': (size) => 'a'.repeat(size),
  bullets: (size) => '- word\n'.repeat(size / 7),
  'deep bullets': (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
  headings: (size) => '### a\n\n- b\n\n'.repeat(size / 12),
  'deep headings': (size) => '## a\n\n### b\n\n#### c\n\n- d\n\n'.repeat(size / 26),
  'bold lines': (size) => '**a**\n\n- b\n\n'.repeat(size / 12),
  'nested brackets': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  'nested parentheses': (size) => '('.repeat(size / 2) + ')'.repeat(size / 2),
  'opened parentheses': (size) => '(a, '.repeat(size / 4),
  pipes: (size) => '|'.repeat(size),
  rows: (size) => `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(size / 10)}`,
  'wide rows': (size) => `|${'a|'.repeat(size / 4)}\n|${'-|'.repeat(size / 4)}\n`,
  fences: (size) => '```\na\n```\n'.repeat(size / 10),
  definitions: (size) =>
    Array.from({ length: size / 30 }, (_, at) => `[r${at}]: https://a.example/${at}`).join('\n'),
  participants: (size) => `Participants: ${'Zoe Ray, '.repeat(size / 9)}`,
  'different participants': (size) =>
    `Participants: ${Array.from({ length: size / 12 }, (_, at) => `P${at} Lang`).join(', ')}`,
  'agenda items': (size) => `### Agenda\n\n${'- a\n'.repeat(size / 4)}`,
  'next steps': (size) => `### Next steps\n\n${'- Ann: look at it\n'.repeat(size / 18)}`,
  'strangers below actions': (size) =>
    `### Actions\n\n${'- Drup/XY, TG - x (Zed) - done\n'.repeat(size / 30)}`,
  'names below actions': (size) => `### Actions\n\n- ${'Ann, XY/'.repeat(size / 8)}: x\n`,
  'rows of actions': (size) =>
    `| Who | What |\n|---|---|\n${'| Ann, Bob | x |\n'.repeat(size / 17)}`,
  'names in bold below actions': (size) => `### Actions\n\n${'**Ann**\n- x\n\n'.repeat(size / 13)}`,
  actions: (size) => `### Actions\n\n${'- Ann: look at it\n'.repeat(size / 18)}`,
  'code below bullets': (size) => '- a\n\n      code\n\n'.repeat(size / 18),
  'quoted lines': (size) => '> a\n'.repeat(size / 4),
};
for (const [name, make] of Object.entries(texts)) {
  test(`linear in ${name}`, () => {
    const [one, two] = [stepsFor(make(8_000)), stepsFor(make(32_000))];
    expect(two / one).toBeLessThan(5.5);
  });
}
