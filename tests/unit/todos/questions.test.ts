import { expect, test } from '@playwright/test';
import { askedQuestions } from '#app/todos/questions.ts';
import { correction, notes, place } from './by-hand.ts';

const asked = notes(
  '2024-01-08',
  '## Licence\nshould we copy the entire errno.h file?\n## Web\nwho has the keys?',
);
const brief = (...later: string[]) =>
  askedQuestions([...later.map((text, at) => notes(`2024-02-0${at + 1}`, text)), asked]).map(
    ({ text, asked, answer }) => [
      text,
      asked.map(({ meeting }) => meeting).join(' '),
      answer && `${answer.meeting} ${answer.because}`,
    ],
  );
const keys = ['who has the keys?', '2024-01-08', null];

test('a question asked again is one question', () => {
  expect(brief('## Licence\nshould we copy the whole errno.h file?')).toEqual([
    keys,
    ['should we copy the whole errno.h file?', '2024-01-08 2024-02-01', null],
  ]);
});
test('answered later, where an item says so', () => {
  expect(brief('## Licence\nanswer: we do not copy the errno.h file')).toEqual([
    ['should we copy the entire errno.h file?', '2024-01-08', '2024-02-01 answered later'],
    keys,
  ]);
});
test('a remark that takes its words up is a likely answer only', () => {
  const later = notes('2024-02-01', '## Licence\nDan copied the entire errno.h file');
  const [question] = askedQuestions([asked, later]);
  expect(question?.answer).toMatchObject({ meeting: '2024-02-01', likely: true });
});
for (const [title, text] of [
  ['in another topic', '## Web\nanswer: we do not copy the errno.h file'],
  ['about something else', '## Licence\nanswer: the website stays as it is'],
  ['another question', '## Licence\nshould we relicense to ISC?'],
] as const)
  test(`not answered: ${title}`, () => {
    expect(brief(text)[0]).toEqual(['should we copy the entire errno.h file?', '2024-01-08', null]);
  });
test('a person settles it', () => {
  const said = correction(
    place(asked, 'keys'),
    { kind: 'answered', answered: true },
    { reason: 'Ann has' },
  );
  const [, question] = askedQuestions([asked], [said]);
  expect(question?.answer).toMatchObject({ because: 'Ann has', likely: false });
});
