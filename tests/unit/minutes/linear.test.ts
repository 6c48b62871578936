import { expect, test } from '@playwright/test';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { stepsOf } from '../steps.ts';
import { plainMail } from './plain-mail.ts';

/**
 * Texts that make a careless pattern quadratic. What is asserted is that each of them is read to
 * its end within the runner's patience; a quadratic reader would need hours.
 */
const head = '## Meeting 2024-11-25\n\n- Participants: Ann, Bob\n\n### Storage\n\n';
const size = 200_000;
const hard: Record<string, string> = {
  'opening brackets': '['.repeat(size),
  'nested brackets': `${'['.repeat(size / 2)}${']'.repeat(size / 2)}`,
  'link halves': '[a](https://'.repeat(size / 12),
  'reference halves': '][a'.repeat(size / 3),
  parentheses: `https://acme.example/${'('.repeat(size)}`,
  'closing parentheses': `https://acme.example/${')'.repeat(size)}`,
  'alternating parentheses': `https://acme.example/${'()'.repeat(size / 2)})`,
  pipes: '|'.repeat(size),
  'pipe lines': '|\n'.repeat(size / 2),
  dashes: '- '.repeat(size / 2),
  hashes: '#'.repeat(size),
  'hashes behind a title': `### a ${'#'.repeat(size)}b`,
  stars: '*'.repeat(size),
  'millions of stars': '*'.repeat(5_000_000),
  'a heading of millions of dots': `### ${'•'.repeat(8_000_000)}`,
  underlines: '=\n'.repeat(size / 2),
  fences: Array.from({ length: 400 }, (_, at) => '`'.repeat(at + 3)).join('\n'),
  'one line of words': 'word '.repeat(size / 5),
  'one paragraph of lines': 'word and word\n'.repeat(size / 14),
  bullets: '- word\n'.repeat(size / 7),
  'deep bullets': Array.from({ length: 600 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
  'short references': 'a/b#1 '.repeat(size / 6),
  'slashes and hashes': 'a/'.repeat(size / 2),
  dates: 'Next meeting Nov 25th '.repeat(size / 22),
  colons: 'Ann: '.repeat(size / 5),
  names: `Participants: ${'Ann, '.repeat(size / 5)}`,
  digits: '1'.repeat(size),
  'digit pairs': 'Next meeting 10:00 - '.repeat(size / 20),
  quotes: '> '.repeat(size / 2),
  definitions: Array.from({ length: 5000 }, (_, at) => `[r${at}]: https://acme.example/${at}`).join(
    '\n',
  ),
};
for (const [name, text] of Object.entries(hard)) {
  test(`read to the end: ${name}`, () => {
    test.setTimeout(20_000);
    const minutes = parseMinutes(plainMail(head + text), { today: '2025-01-10', roster: [] });
    expect(minutes.meeting?.date ?? '2024-11-25').toBe('2024-11-25');
  });
}

/** Shapes of which a list grows with the text: what is looked up in it must not pass all of it. */
const counted: Record<string, (count: number) => string> = {
  'bullets below one bullet': (count) => `- a\n${'  - word\n'.repeat(count)}`,
  'bullets below bullets': (count) => '- a\n  - b\n    - c\n  - d\n'.repeat(count),
  'headings below headings': (count) => '### a\n\n#### b\n\n- c\n\n'.repeat(count),
  'announcing bullets': (count) => '- Next meeting\n'.repeat(count),
  'announcing bullets with bullets': (count) => '- Next meeting\n  - word\n'.repeat(count),
  'distinct links': (count) =>
    Array.from({ length: count }, (_, at) => `- https://github.com/a/b/pull/${at}\n`).join(''),
};
for (const [name, shape] of Object.entries(counted)) {
  test(`linear in ${name}`, () => {
    const steps = (count: number) =>
      stepsOf(() =>
        parseMinutes(plainMail(head + shape(count)), { today: '2025-01-10', roster: [] }),
      );
    expect(steps(8000) / steps(2000)).toBeLessThan(5.5);
  });
}
