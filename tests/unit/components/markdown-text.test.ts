import { expect, test } from '@playwright/test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';

const rendered = (text: string, isInLink = false) =>
  renderToStaticMarkup(createElement(MarkdownText, { text, isInLink }));
const link = (href: string, words = href) =>
  `<a href="${href}" rel="noreferrer nofollow">${words}</a>`;

const cases: [text: string, html: string][] = [
  ['plain words', 'plain words'],
  ['an *old* **idea**, `as is`', 'an <em>old</em> <strong>idea</strong>, <code>as is</code>'],
  ['~~done~~', '<del>done</del>'],
  ['see https://a.example/b', `see ${link('https://a.example/b')}`],
  ['[here](https://a.example)', link('https://a.example', 'here')],
  ['<ann@a.example>', link('mailto:ann@a.example', 'ann@a.example')],
  ['two\nlines', 'two<br/>lines'],
  ['5 < 6 & 7 > 3', '5 &lt; 6 &amp; 7 &gt; 3'],
  // Where a reference leads stands elsewhere in the mail.
  ['see [the log][log] and [conduit][]', 'see the log and conduit'],
  ['row[i][j], [x] done, [#12]', 'row[i][j], [x] done, [#12]'],
  ['`[a][b]`', '<code>[a][b]</code>'],
  // A picture is not fetched: it is a link.
  ['![the chart](https://a.example/a.png)', link('https://a.example/a.png', 'the chart')],
  // Nothing of these may become alive.
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
  ['[x](data:text/html,hey)', '[x](data:text/html,hey)'],
  ['[x](//a.example)', '[x](//a.example)'],
  ['![x](javascript:alert(1))', '![x](javascript:alert(1))'],
  // Words that only look like Markdown.
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['an unclosed **star', 'an unclosed **star'],
];
for (const [text, html] of cases) {
  test(`${JSON.stringify(text)} shows as it should`, () => expect(rendered(text)).toBe(html));
}

test('inside a link, links are words', () => {
  expect(rendered('[here](https://a.example) and *there*', true)).toBe('here and <em>there</em>');
});

test('a text that is no prose is shown as it is', () => {
  const brackets = '['.repeat(100_000);
  expect(rendered(brackets)).toBe(brackets);
});
