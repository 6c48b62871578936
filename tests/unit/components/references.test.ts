import { expect, test } from '@playwright/test';
import { linkName } from '#app/components/words/link-name.ts';
import { placeReferences } from '#app/components/words/references.ts';

const span = { line: 1, endLine: 1, start: 100, end: 200 };
const link = (url: string, start: number) => ({
  ...({ url, kind: 'other', forge: null, repo: null, number: null, ref: null } as const),
  span: { line: 1, endLine: 1, start, end: start + 10 },
});
const log = link('https://a.example/log', 110);
const chart = link('https://a.example/chart', 130);
const earlier = link('https://a.example/earlier', 10);

const cases: [text: string, links: ReturnType<typeof link>[], placed: string][] = [
  ['see [the log][log]', [log], 'see [the log](<https://a.example/log>)'],
  [
    '[the log][log], then [chart][]',
    [log, chart],
    '[the log](<https://a.example/log>), then [chart](<https://a.example/chart>)',
  ],
  // By where they stand, in whatever order they are listed.
  [
    '[the log][log], then [chart][]',
    [chart, log],
    '[the log](<https://a.example/log>), then [chart](<https://a.example/chart>)',
  ],
  // One of each needs no place: it was linked before.
  ['[as before][e]', [earlier], '[as before](<https://a.example/earlier>)'],
  // In doubt nothing leads anywhere.
  ['[the log][log], then [chart][]', [log], '[the log][log], then [chart][]'],
  ['[the log][log], then [as before][e]', [earlier, log], '[the log][log], then [as before][e]'],
  ['row[i][j] and [x]', [log], 'row[i][j] and [x]'],
  ['a bare https://a.example/log', [log], 'a bare https://a.example/log'],
  ['no link', [], 'no link'],
];
for (const [index, [text, links, placed]] of cases.entries()) {
  test(`${index}: ${text}`, () => {
    expect(placeReferences(text, links, span).text).toBe(placed);
  });
}

test('a link is named by whose page it is, and which', () => {
  const name = (url: string) => linkName({ url, kind: 'other', repo: null, number: null });
  expect(name('https://a.example/')).toBe('a.example');
  expect(name('https://a.example/notes/one')).toBe('a.example/notes/one');
  expect(name('https://lists.example.org/archives/html/devel/2014-10/msg00123.html')).toBe(
    'lists.example.org/…/msg00123.html',
  );
  expect(name(`https://a.example/b/${'c'.repeat(90)}`)).toHaveLength(48);
  expect(name('no address')).toBe('no address');
});
