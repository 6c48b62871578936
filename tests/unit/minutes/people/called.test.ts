import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from '../plain-mail.ts';
import { owedIn } from './owed-in.ts';

const present = 'Dana Wilcox, Marek Lukin, Pierre-Yves Blanc, Bo, Ray, Mette';
const owed = (notes: string): string[] => owedIn(present, notes);

const called: [string, string[]][] = [
  [
    'ML: Will send a patch tomorrow.\n\nACTION: ML to write the test',
    ['Marek Lukin: send a patch tomorrow', 'Marek Lukin: write the test'],
  ],
  ['ACTION: ML to be used in the tests', [': ML to be used in the tests']],
  [
    '- TODO : PY adds the memory to the graphs',
    ['Pierre-Yves Blanc: adds the memory to the graphs'],
  ],
  ['- TODO : Mette + PYB, find a date', ['Mette + Pierre-Yves Blanc: find a date']],
  ['- TODO bo: clean up the traces', ['Bo: clean up the traces']],
  ['- TODO mette + bo: a grammar for the file', ['Mette + Bo: a grammar for the file']],
  ['- TODO ray: push the branch', ['Ray: push the branch']],
  ['- TODO bo in the trace: find out what it is', [': bo in the trace: find out what it is']],
  [
    'ACTION: DW to ask them on their channel what the plan for the library is\nACTION: Bo to push it',
    ['Dana Wilcox: ask them on their channel what the plan for the library is', 'Bo: push it'],
  ],
];
for (const [notes, todos] of called) {
  test(`how people are called: ${notes}`, () => expect(owed(notes)).toEqual(todos));
}

const together: [string, string[]][] = [
  ['- @bo @ray TODO confirm the date', ['Bo + Ray: confirm the date']],
  ['- It is a bug, says Ray, and Bo is to send him the trace.', ['Bo: send him the trace']],
  ['- Ray and Bo have the job of writing it up.', ['Ray + Bo: writing it up']],
];
for (const [notes, todos] of together) {
  test(`who is named together: ${notes}`, () => expect(owed(notes)).toEqual(todos));
}

test('who wrote a file says I in it', () => {
  const of = (front: string) =>
    parseMinutes(
      plainMail(
        `---\n${front}\nsubject: 'Weekly Meeting: 2015-10-07'\n---\n\nAttendees: Dana Wilcox, Marek Lukin\n\n### Storage\n\nI'm going to write the parser.\n`,
      ),
      { today: '2025-01-10', roster: [] },
    ).topics.flatMap(({ items }) =>
      items.flatMap(({ todos }) => todos.flatMap(({ owners }) => owners)),
    );
  expect(of('author: Marek Lukin')).toEqual(['Marek Lukin']);
  expect(of('author:\n  name: Dana Wilcox\n  uri: http://example.org')).toEqual(['Dana Wilcox']);
  expect(of('updated: 2015-10-07')).toEqual([]);
});
