import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { plainMail } from './plain-mail.ts';

const head = '## Meeting 2024-11-25\n\n- Participants: Ann, Bob\n\n### Storage\n\n';
const read = (count: number) => {
  const mail = plainMail(`${head}- TODO Ann: port it\n${'- x\n'.repeat(count)}`);
  return { mail, minutes: parseMinutes(mail, { today: '2025-01-10', roster: [] }) };
};
const tooLong = ({ minutes }: ReturnType<typeof read>) =>
  minutes.diagnostics.filter(({ code }) => code === 'too-long');

test('a log below the notes hides nothing of them and is said not to be read', () => {
  const long = read(130_000);
  expect(long.minutes.topics[0]?.items[0]?.todos).toHaveLength(1);
  expect(long.minutes.topics[0]?.items.length).toBeLessThan(120_000);
  const [doubt, ...others] = tooLong(long);
  expect(others).toEqual([]);
  const last = long.minutes.topics[0]?.items.at(-1);
  expect(doubt?.span?.start).toBeGreaterThan(last?.span.end ?? Number.POSITIVE_INFINITY);
  expect(doubt?.span?.end).toBe(long.mail.body.length);
});

test('of a hundred thousand bullets each is read', () => {
  const notes = read(100_000);
  expect(notes.minutes.topics[0]?.items).toHaveLength(100_001);
  expect(tooLong(notes)).toEqual([]);
});
