import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { holdLaws } from './laws.ts';

/** What arrived, and the lines that are read of it; the body stays as it came. */
async function linesOf(body: string): Promise<string[]> {
  const mail = await readMail(body, null);
  expect(mail.body).toBe(body);
  holdLaws(mail);
  return mail.lines.map(({ text }) => text).filter((text) => text !== '');
}

const mended: [string, string, string[]][] = [
  [
    'marks that a program escaped',
    '\\## OCaml 5\n\n\\- Ann will port `a\\_b`\n\\- see \\[the notes\\](https://a.example/x)\n',
    ['## OCaml 5', '- Ann will port `a_b`', '- see [the notes](https://a.example/x)'],
  ],
  ['escaped numbers', '1\\. one thing\n2\\. another\n', ['1. one thing', '2. another']],
  ['an escaped escape', '\\- `a \\\\| b`\n\\- c\n', ['- `a \\| b`', '- c']],
  [
    'entities of HTML',
    '- Ann &amp; Bob: I&#39;ll try &lt;5.2&gt; &#x2713;\n',
    ["- Ann & Bob: I'll try <5.2> ✓"],
  ],
  [
    'an address with its ampersands written out',
    'see https://a.example/?x=1&amp;y=2\n',
    ['see https://a.example/?x=1&y=2'],
  ],
  [
    'quoted-printable from the source',
    '- Ann will write a longer text about the benchmarks that Bob has measured w=\nith caf=C3=A9 a=3D1\n- Bob\n',
    [
      '- Ann will write a longer text about the benchmarks that Bob has measured with café a=1',
      '- Bob',
    ],
  ],
  [
    'UTF-8 taken for another charset',
    '- Iâ€™ll ask GrÃ¼n â€“ or 1 Â± 2\n',
    ['- I’ll ask Grün – or 1 ± 2'],
  ],
  [
    'lines kept apart by backslashes',
    '- one\\\n- two\\\n- three\\\n- four\n',
    ['- one', '- two', '- three', '- four'],
  ],
  [
    'two spaces where one does not break',
    '- Ann said so.\u00a0 Bob\u00a0 will try\n',
    ['- Ann said so. Bob will try'],
  ],
  [
    'two spaces behind a sentence',
    '- Ann said so.  Bob will try\n',
    ['- Ann said so. Bob will try'],
  ],
  [
    'quotes with bars',
    '| ## OCaml 5\n| - a\n| - b\n|\n| | x | y |\n| |---|---|\n| | 1 | 2 |\n| done\n',
    ['## OCaml 5', '- a', '- b', '| x | y |', '|---|---|', '| 1 | 2 |', 'done'],
  ],
  [
    'an outline in Org',
    '* OCaml 5\n** Benchmarks\n- fast\n',
    ['# OCaml 5', '## Benchmarks', '- fast'],
  ],
  [
    'an outline of a wiki',
    '* OCaml 5\n** fast\n*** here\n',
    ['* OCaml 5', '  * fast', '    * here'],
  ],
  ['bullets of an office', '\uf0b7 one\n\uf0b7 two\n', ['- one', '- two']],
  ['minus and arrow', '− one\n− two\n➢ three\n', ['- one', '- two', '- three']],
  ['an `o` below a dot', '· one\no  two\no  three\n', ['· one', '◦  two', '◦  three']],
  ['long dashes alone', '— one thing\n— another\n', ['- one thing', '- another']],
];

for (const [what, body, lines] of mended) {
  test(`mended: ${what}`, async () => {
    expect(await linesOf(body)).toEqual(lines);
  });
}

const meant: [string, string, string[]][] = [
  ['one escaped mark', '\\# is no heading\n\n- one\n', ['\\# is no heading', '- one']],
  ['an escape in a word', '- `a\\_b` and c\\_d\n- more\n', ['- `a\\_b` and c\\_d', '- more']],
  [
    'an entity that Markdown needs',
    '- returns &lt;int&gt;\n- more\n',
    ['- returns &lt;int&gt;', '- more'],
  ],
  ['a sum', '- with x=3D7 once\n- y = 4 and n=20\n', ['- with x=3D7 once', '- y = 4 and n=20']],
  [
    'settings',
    '- CFLAGS=C3 and A=B, OPT=2\n- a=3D b=3D c= d=e f=g\n',
    ['- CFLAGS=C3 and A=B, OPT=2', '- a=3D b=3D c= d=e f=g'],
  ],
  [
    'letters with accents',
    '- Ça, Élan, naïve Ångström\n- CAFÉ…\n',
    ['- Ça, Élan, naïve Ångström', '- CAFÉ…'],
  ],
  [
    'a command over two lines',
    '- run\n\n```\nmake \\\n  all\n```\n- done\n',
    ['- run', '```', 'make \\', '  all', '```', '- done'],
  ],
  ['names in columns', 'Ann Ash  Bob Bee  Cleo Coe\n', ['Ann Ash  Bob Bee  Cleo Coe']],
  [
    'a table',
    '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |\n| 7 | 8 |\n',
    [...['| a | b |', '|---|---|', '| 1 | 2 |', '| 3 | 4 |', '| 5 | 6 |', '| 7 | 8 |']],
  ],
  ['bold', '**OCaml 5** is out\n\n- one\n', ['**OCaml 5** is out', '- one']],
  ['one minus', '- a\n− b\n', ['- a − b']],
  ['a dash that goes on', '- one thing\n— and another\n', ['- one thing — and another']],
  ['a lone letter', '- one\no two\n', ['- one o two']],
];

for (const [what, body, lines] of meant) {
  test(`left alone: ${what}`, async () => {
    expect(await linesOf(body)).toEqual(lines);
  });
}
