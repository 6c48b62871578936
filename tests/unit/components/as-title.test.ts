import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { asTitle } from '#app/components/words/as-title.ts';

for (const [words, shown] of [
  ['rebase the patches on 5.2.1', 'Rebase the patches on 5.2.1'],
  ['post', 'Post'],
  ['tag 0.9 once the crash is fixed', 'Tag 0.9 once the crash is fixed'],
  ["don't merge before Monday", "Don't merge before Monday"],
  ['re-run the benchmarks', 'Re-run the benchmarks'],
  ['read-only mode as a boot parameter', 'Read-only mode as a boot parameter'],
  ['über das Netz reden', 'Über das Netz reden'],
  ['look, then write', 'Look, then write'],
] as const) {
  test(`“${words}” begins with a capital where it stands alone`, () => {
    expect(asTitle(words)).toBe(shown);
  });
}

for (const words of [
  ...['Rebase the patches', 'DNS over TLS', 'mirage-net needs a release', 'foo_bar is slow'],
  ...['ocaml-solo5#134', 'lib.c has no licence', 'utop: fix the prompt', 'iOS build', 'v2 of it'],
  ...['`mirage run` fails', '**now** write it', '[the log][log] is long', 'https://example.org'],
  ...['opam lint', 'ocamlformat everything', './configure', '5.2.1 patches', '', 'ßtrange words'],
  ...['x/y ratio', 'foo() is slow', 'e.g. write a test', 'mirage/mirage#12', '@ann looks'],
]) {
  test(`“${words}” stays as it is written`, () => {
    expect(asTitle(words)).toBe(words);
  });
}

test('law: nothing but the first letter changes, and asking twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const shown = asTitle(words);
      expect(shown.length).toBe(words.length);
      expect(shown.toLowerCase().slice(1)).toBe(words.toLowerCase().slice(1));
      expect(asTitle(shown)).toBe(shown);
    }),
  );
});
