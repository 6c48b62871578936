import { expect, test } from '@playwright/test';
import { pronounsSaid } from '#app/minutes/people/pronouns.ts';
import { owedIn } from './owed-in.ts';

const said: [string, Record<string, 'he' | 'she'>][] = [
  ['vikra asked if he could have it. oke is going to adapt her patch', { vikra: 'he', oke: 'she' }],
  ['- vikra rebased his branch - oke wrote it', { vikra: 'he' }],
  ['vikra and oke met, she will write it', {}],
  ['she asked vikra', {}],
  ['vikra told us. she will do it', {}],
  ['vikra lost his key. vikra found her key', {}],
  ['the chair of the group lost his key', {}],
];
for (const [text, pronouns] of said) {
  test(`how a mail speaks of people: ${text}`, () => {
    expect(Object.fromEntries(pronounsSaid(text, new Set(['vikra', 'oke'])))).toEqual(pronouns);
  });
}

const present = 'Vikra Rao, Oke Lund, Pierre-Yves Blanc, Marie-Anne Roux, Max Long, Ann Lee';
const owed = (notes: string): string[] => owedIn(present, notes);

const meant: [string, string[]][] = [
  [
    'Oke went through it on her laptop. Vikra asked if he could have the trace. She will send it on.',
    ['Oke Lund: send it on'],
  ],
  [
    'Ann found that it is slow. Pierre-Yves proposes two passes. She will try it this week.',
    ['Ann Lee: try it this week'],
  ],
  [
    'Marie-Anne found that it is slow, and Max has trouble with the line. He will try another one.',
    ['Max Long: try another one'],
  ],
  [
    'Max finds them too long, and Vikra has trouble with the line. He will try another one.',
    ['Vikra Rao: try another one'],
  ],
  [
    'Max finds them too long, as Vikra has trouble with the line. He will try another one.',
    ['Max Long: try another one'],
  ],
];
for (const [notes, todos] of meant) {
  test(`whom a pronoun means: ${notes}`, () => expect(owed(notes)).toEqual(todos));
}

const around: [string, string[]][] = [
  [
    'Max left. It is slow, according to Vikra. He is going to rerun it tonight.',
    ['Vikra Rao: rerun it tonight'],
  ],
  [
    'Max wrote most of it. For Vikra it remains to port the tests, he will start on it tomorrow.',
    ['Vikra Rao: For Vikra it remains to port the tests, he will start on it tomorrow'],
  ],
  [
    'Max left. It is slow for Vikra. He is going to rerun it tonight.',
    ['Max Long: rerun it tonight'],
  ],
  [
    "Max asked what happens. Vikra's load test held. He plans to rerun it tonight.",
    ['Vikra Rao: rerun it tonight'],
  ],
  [
    "Max polls the store. Vikra's Cuekeeper is fast. He is going to write up why.",
    ['Vikra Rao: write up why'],
  ],
  [
    'Max knows who touched it last (Vikra) and will ask him about it.',
    ['Max Long: Max knows who touched it last (Vikra) and will ask him about it'],
  ],
  ["Max knows the author (it's Vikra Rao), and he has promised to ask him.", ['Max Long: ask him']],
  [
    'Max has two boards. He told us that with the image Vikra made and the rest it boots, and he is going to try it.',
    [
      'Max Long: He told us that with the image Vikra made and the rest it boots, and he is going to try it',
    ],
  ],
  ['Someone (Max) will test it.', ['Max Long: Someone (Max) will test it']],
  [
    "If there's none by tomorrow then Max is going to ring them up.",
    ["Max Long: If there's none by tomorrow then Max is going to ring them up"],
  ],
  ['Would anybody use a server of it?', []],
  ['Would anybody test it?', [': Would anybody test it?']],
];
for (const [notes, todos] of around) {
  test(`who is spoken of: ${notes}`, () => expect(owed(notes)).toEqual(todos));
}

const nobodys: [string, string[]][] = [
  ['Ann asked around and found one user, who told her that he is going to switch anyway.', []],
  ['The author replied to Max within an hour. He will answer questions.', []],
  [
    'Max talked to the author of it. He will ask again next week.',
    ['Max Long: ask again next week'],
  ],
  [
    "It takes Max's interface with Vikra's buffers. The two of them will put that together.",
    ['Max Long + Vikra Rao: put that together'],
  ],
];
for (const [notes, todos] of nobodys) {
  test(`whom a pronoun cannot mean: ${notes}`, () => expect(owed(notes)).toEqual(todos));
}
