import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { mailManglers } from '#tests/mangle/mail-manglers.ts';
import { layoutManglers, letterManglers, textManglers } from '#tests/mangle/manglers.ts';
import { holdLaws } from './laws.ts';

const folder = 'tests/fixtures/mail/clean';
const clean = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(`${folder}/${name}`, 'utf8'),
}));

/** What the lines say, whatever their marks, quotes and indentation. */
const said = (lines: { text: string }[]): string[] =>
  lines
    .map(({ text }) =>
      text
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/’/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/^[-*+•–] /, '- ')
        .replace(/^(?<open>#+ .*?) #+$/, '$1')
        .replace(/^\|[\s|:-]+$/, '|---|'),
    )
    .filter((text) => text !== '');

async function linesOf(text: string): Promise<string[]> {
  const mail = await readMail(text, null);
  holdLaws(mail);
  return said(mail.lines);
}

for (const { name, text } of clean) {
  const combinations = [
    ...[...textManglers, ...layoutManglers, ...letterManglers, ...mailManglers].map((one) => [one]),
    ...textManglers.flatMap((one) => textManglers.map((other) => [one, other])),
    ...textManglers.flatMap((one) => layoutManglers.map((other) => [one, other])),
    ...textManglers.flatMap((one) => letterManglers.map((other) => [one, other])),
    ...[...textManglers, ...letterManglers].flatMap((one) =>
      mailManglers.map((other) => [one, other]),
    ),
  ].filter((pair) => pair[0] !== pair[1]);

  test(`${name} says the same after each mangler and each pair`, async () => {
    test.setTimeout(120_000);
    const wanted = await linesOf(text);
    let kept = 0;
    const lost: string[] = [];
    for (const pair of combinations) {
      const mangled = pair.reduce((notes, { mangle }) => mangle(notes), text);
      const got = await linesOf(mangled);
      const missing = wanted.filter((line) => !got.includes(line));
      const extra = got.filter((line) => !wanted.includes(line));
      kept += 1 - missing.length / wanted.length;
      if (missing.length + extra.length > 0) {
        lost.push(
          [
            pair.map((each) => each.name).join(' + '),
            ...missing.map((line) => `  - ${line}`),
            ...extra.map((line) => `  + ${line}`),
          ].join('\n'),
        );
      }
    }
    if (process.env.SHOW !== undefined)
      console.log(lost.join('\n'), lost.length, combinations.length);
    expect(kept / combinations.length, lost.slice(0, 20).join('\n')).toBeGreaterThan(0.99);
  });
}
