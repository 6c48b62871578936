import { expect, test } from '@playwright/test';
import { annotate } from '#app/cli/annotate.ts';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';

const plain = (_style: string, text: string) => text;
const annotated = async (source: string, columns: number | null = null) => {
  const mail = await readMail(source, 'notes.md');
  const minutes = parseMinutes(mail, { today: '2024-11-26', roster: [] });
  const text = annotate(mail, minutes, plain, columns);
  return text.split('\n');
};

const notes = [
  '## Meeting Nov 25th 2024 10:00 - 12:00 CET',
  '',
  '- Participants: Ann, Bert',
  '',
  '### Tools',
  '',
  '- TODO Ann: write the guide',
  '- TODO Zoe: read the guide',
  '- TODO tidy the shelf',
];

for (const [line, remark] of [
  [1, '← meeting 2024-11-25 10:00–12:00 Europe/Berlin'],
  [3, '← participants: Ann, Bert'],
  [5, '← topic "Tools"'],
  [7, '← TODO of Ann: write the guide'],
] as const) {
  test(`line ${line} says ${remark}`, async () => {
    const lines = await annotated(notes.join('\n'));
    expect(lines.find((each) => each.startsWith(`${line} │`))).toContain(remark);
  });
}

test('every line of the notes is shown, in order', async () => {
  const lines = await annotated(notes.join('\n'));
  const shown = lines.filter((line) => /^\d+ │/.test(line));
  expect(shown).toHaveLength(notes.length);
  notes.forEach((line, index) => {
    expect(shown[index]?.startsWith(`${index + 1} │ ${line}`.trimEnd())).toBe(true);
  });
});

test('an owner who was not there and a TODO without owner are pointed out', async () => {
  const text = (await annotated(notes.join('\n'))).join('\n');
  expect(text).toContain('← Zoe is not among the participants');
  expect(text).toContain('← needs an owner');
  expect(text).not.toContain('← Ann is not among the participants');
});

test('a table whose rows do not fit its header is pointed out', async () => {
  const uneven = [...notes, '', '| a | b |', '|---|---|', '| 1 | 2 |'].join('\n');
  expect((await annotated(uneven)).join('\n')).toContain('← table of 1 row and 2 columns');
});

test('what is no fact is named all the same: notes, greetings, links', async () => {
  const mail = [
    'Hi all,',
    '',
    ...notes,
    '- see https://github.com/acme/store/pull/12',
    '',
    'Best,',
    'Ann',
  ];
  const lines = await annotated(mail.join('\n'));
  const remarkOn = (words: string) => lines.find((line) => line.includes(words))?.split('← ')[1];
  expect(remarkOn('Hi all')).toBe('greeting: in no item');
  expect(remarkOn('see https')).toBe('note');
  expect(lines.join('\n')).toContain('← pull acme/store#12');
  expect(lines.at(-2)).toContain('signature: in no item');
});

test('whom a name alone does not tell apart is asked for, and is no stranger', async () => {
  const two = notes.join('\n').replace('Ann, Bert', 'Ann Lee, Ann Moor, Bert');
  const text = (await annotated(`${two}\n- Ann: it works`)).join('\n');
  expect(text.match(/“Ann” can be Ann Lee or Ann Moor: say which/g)).toHaveLength(2);
  expect(text).not.toContain('Ann is not among the participants');
});

const long = [
  ...notes,
  '- the driver loses packets when both queues are full, which nobody had seen before Bert wrote the test; Ann will look into it',
  '- see https://example.org/a-very-long-address/that-cannot-be-parted/anywhere/because-it-has-no-blanks-at-all-in-it',
];
for (const columns of [80, 120]) {
  test(`on ${columns} columns no row is wider, addresses apart, and each word is shown`, async () => {
    const lines = await annotated(long.join('\n'), columns);
    const wide = lines.slice(1).filter((line) => line.length > columns && !line.includes('https'));
    expect(wide).toEqual([]);
    const shown = lines.map((line) => line.replace(/^ *\d* │ ?/, '').replace(/ *←.*/, ''));
    const words = (text: string[]) => text.join(' ').split(/\s+/);
    expect(words(shown)).toEqual(expect.arrayContaining(words(long)));
  });
}

test('a remark stands apart from the words before it', async () => {
  const line = '- Ann will look into the lost packets on the way from the bridge home.';
  for (const text of [line, `${line}.`, `${line}..`, `${line}...`])
    for (const each of await annotated([...notes, text].join('\n'), null))
      expect(each).not.toMatch(/\S ?←/);
});

test('where the item says more, the words of a decision and of a question are named', async () => {
  const prose = 'The tests pass. We agreed to release it on Friday. Who writes the post?';
  const text = (await annotated([...notes, '', prose].join('\n'))).join('\n');
  expect(text).toContain('← decision: release it on Friday.');
  expect(text).toContain('← question, open: Who writes the post?');
  const alone = (await annotated([...notes, '- Decision: release it'].join('\n'))).join('\n');
  expect(alone).toMatch(/← decision$/m);
});

test('a remark that a line has several times is said once', async () => {
  const glued =
    '- the bridge is slow - Bert measured it - Ann has a patch for that - Bert likes it';
  const text = (await annotated([...notes, glued].join('\n'))).join('\n');
  expect(text.match(/had glued this bullet/g)).toHaveLength(1);
  expect(text).toContain('← note (2 times)');
});

test('no letter of a mail gives orders to the terminal', async () => {
  const text = (await annotated([...notes, '- a \u001b[2J b\u009b1m TODO\u0007'].join('\n'))).join(
    '\n',
  );
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});
