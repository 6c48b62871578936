import { expect, test } from '@playwright/test';
import { classifyUrl } from '#app/minutes/links/classify-url.ts';
import {
  openRegister,
  registerLinks,
  settleShortReferences,
} from '#app/minutes/links/link-register.ts';
import { scanLinks } from '#app/minutes/links/scan-links.ts';

const definitions = new Map([['cache', 'https://acme.example/cache']]);

/** Words, then where they lead. */
const used: [string, ...string[]][] = [
  ['see https://acme.example/a.', 'https://acme.example/a'],
  ['(https://acme.example/a)', 'https://acme.example/a'],
  ['(see https://acme.example/a_(b))', 'https://acme.example/a_(b)'],
  ['https://acme.example/a, and', 'https://acme.example/a'],
  ['<https://acme.example/a>', 'https://acme.example/a'],
  ['**https://acme.example/a**', 'https://acme.example/a'],
  ['`https://acme.example/a`', 'https://acme.example/a'],
  ['[x](https://acme.example/a)', 'https://acme.example/a'],
  ['[x](https://acme.example/a "A title").', 'https://acme.example/a'],
  ['[x](<https://acme.example/a>)', 'https://acme.example/a'],
  ['[https://acme.example/a][cache]', 'https://acme.example/cache', 'https://acme.example/a'],
  ['[the cache][cache]', 'https://acme.example/cache'],
  ['[Cache][]', 'https://acme.example/cache'],
  ['[cache]', 'https://acme.example/cache'],
  ['[![alt](/pic.png)](https://acme.example/a)', 'https://acme.example/a'],
  ['https://a.example/xhttps://b.example/y', 'https://a.example/x', 'https://b.example/y'],
  [
    'https://web.archive.org/web/2014/http://acme.example/',
    'https://web.archive.org/web/2014/http://acme.example/',
  ],
  ['HTTPS://Acme.Example/Path', 'https://acme.example/Path'],
  ['www.acme.example/a', 'https://www.acme.example/a'],
  ['https://acme.example/?a=1&utm_source=x&b=2#c', 'https://acme.example/?a=1&b=2#c'],
  ['mailto:ann@acme.example', 'mailto:ann@acme.example'],
  ['acme/store#12', 'https://github.com/acme/store/issues/12'],
  [
    '(acme/store#12, acme/net#3)',
    'https://github.com/acme/store/issues/12',
    'https://github.com/acme/net/issues/3',
  ],
  ['[acme/store#12]', 'https://github.com/acme/store/issues/12'],
  ['acme/store@c0ffee1', 'https://github.com/acme/store/commit/c0ffee1'],
];
for (const [text, ...urls] of used) {
  test(`links in: ${text}`, () => {
    expect(scanLinks(text, definitions).map(({ url }) => url)).toEqual(urls);
  });
}

const silent = [
  'acme.example is a host',
  '[relative](/weekly/2014)',
  '[unknown][name] and [note]',
  'ann@acme.example',
  'https:// is a scheme',
  '#12 and PR 34',
  'either/or',
  'and/or#x',
  'TCP/IP@home',
  'acme/store@beef',
  'a/b/c#12',
  '[cache](/local)',
];
for (const text of silent) {
  test(`no links in: ${text}`, () => expect(scanLinks(text, definitions)).toEqual([]));
}

const kinds: [string, string][] = [
  ['https://github.com/acme/store', 'repo acme/store'],
  ['https://github.com/acme/store.git', 'repo acme/store'],
  ['https://github.com/acme/store/', 'repo acme/store'],
  ['https://github.com/acme', 'other'],
  ['https://github.com/orgs/acme/people', 'other'],
  ['https://github.com/acme/store/pull/12', 'pull acme/store 12'],
  ['https://github.com/acme/store/pull/12/files', 'pull acme/store 12'],
  ['https://github.com/acme/store/issues/7', 'issue acme/store 7'],
  ['https://github.com/acme/store/issues', 'other acme/store'],
  ['https://github.com/acme/store/issues/7#issuecomment-1', 'comment acme/store 7'],
  ['https://github.com/acme/store/pull/12#discussion_r5', 'comment acme/store 12'],
  ['https://github.com/acme/store/discussions/3', 'discussion acme/store 3'],
  ['https://github.com/acme/store/commit/c0ffee1', 'commit acme/store c0ffee1'],
  ['https://github.com/acme/store/releases/tag/v1.2', 'release acme/store v1.2'],
  ['https://github.com/acme/store/releases', 'release acme/store'],
  ['https://github.com/acme/store/tree/no-copy', 'branch acme/store no-copy'],
  ['https://github.com/acme/store/tree/ann/no-copy', 'branch acme/store ann/no-copy'],
  ['https://github.com/acme/store/tree/main/src', 'branch acme/store main'],
  ['https://github.com/acme/store/blob/main/README.md', 'file acme/store main'],
  ['https://github.com/acme/store/compare/a...b', 'other acme/store'],
  ['https://github.com/acme/store/wiki', 'other acme/store'],
  ['https://github.io/acme', 'other'],
  ['https://gitlab.com/acme/tools/store/-/merge_requests/5', 'pull acme/tools/store 5'],
  ['https://gitlab.com/acme/store/issues/5', 'issue acme/store 5'],
  ['https://gitlab.com/acme/store/-/issues/5#note_9', 'comment acme/store 5'],
  ['https://gitlab.inria.fr/acme/store', 'repo acme/store'],
  ['https://git.acme.example/acme/store/pulls/5', 'pull'],
  ['https://codeberg.org/acme/store/issues/5', 'issue'],
  ['https://git.acme.example/acme/store/src/pulls', 'other'],
  ['https://acme.example/acme/store/pulls/5', 'other'],
  ['https://meet.jit.si/team', 'call'],
  ['https://acme.zoom.us/j/1', 'call'],
  ['https://meet.google.com/abc', 'call'],
  ['https://bbb.acme.org/b/ann', 'call'],
  ['https://whereby.com/team', 'call'],
  ['https://hackmd.io/x', 'pad'],
  ['https://pad.acme.org/x', 'pad'],
  ['https://hedgedoc.acme.org/x', 'pad'],
  ['https://etherpad.wikimedia.org/p/x', 'pad'],
  ['https://lists.acme.org/pipermail/dev/2024/1.html', 'mail'],
  ['https://www.mail-archive.com/dev@acme.org/msg1.html', 'mail'],
  ['https://sympa.inria.fr/sympa/arc/dev', 'mail'],
  ['https://acme.example/meeting', 'other'],
  ['https://meetup.com/x', 'other'],
  ['https://ipad.example/x', 'other'],
];
for (const [url, expected] of kinds) {
  test(`kind of ${url}`, () => {
    const { kind, repo, number, ref } = classifyUrl(url);
    expect([kind, repo, number, ref].filter((part) => part !== null).join(' ')).toBe(expected);
  });
}

test('a pull request takes the place of the issue that is named by its number, and of no other', () => {
  const linked = (text: string): string[] => {
    const register = openRegister([]);
    registerLinks(register, { text, pieces: [{ at: 0, start: 0, length: text.length }] });
    return settleShortReferences(register.links).links.map(({ url }) => url);
  };
  const pull = 'https://github.com/acme/store/pull/12';
  expect(linked(`acme/store#12 is ${pull}`)).toEqual([pull]);
  // Of a forge that nobody knows, number and repository are not known either.
  const others = [
    'https://git.acme.example/acme/store/pulls/112',
    'https://git.acme.example/acme/store/issues/98',
  ];
  expect(linked(others.join(' fixes '))).toEqual(others);
});
