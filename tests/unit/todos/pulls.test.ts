import { expect, test } from '@playwright/test';
import { discussedLinks } from '#app/todos/pulls.ts';
import { notes } from './by-hand.ts';

const first = notes(
  '2024-01-08',
  '## OCaml 5\nTODO Ann: review mirage/ocaml-solo5#134\n## Web\nsee mirage/mirage-www#7',
);
const second = (line: string) => notes('2024-01-22', `## Releases\n${line}`);

test('when, in which topics and with whom it was discussed', () => {
  const [web, solo5] = discussedLinks([second('mirage/ocaml-solo5#134 is hard'), first]);
  expect(web).toMatchObject({ repo: 'mirage/mirage-www', number: 7, settled: null });
  expect(solo5).toMatchObject({ topics: ['OCaml 5', 'Releases'], people: ['Ann'], settled: null });
  expect(solo5?.discussed.map(({ meeting }) => meeting)).toEqual(['2024-01-08', '2024-01-22']);
});
for (const [line, settled] of [
  ['mirage/ocaml-solo5#134\nthat PR is merged', true],
  ['mirage/ocaml-solo5#134\nit was closed', true],
  ['mirage/ocaml-solo5#134\nthat PR is not merged yet', false],
  ['mirage/ocaml-solo5#134\nthe website was merged into the wiki', false],
  ['mirage/ocaml-solo5#134, mirage/mirage#1\nthat PR is merged', false],
  ['mirage/ocaml-solo5#134 was merged', true],
  ['Ann closed mirage/ocaml-solo5#134', true],
  ['mirage/ocaml-solo5#134 is not merged yet', false],
  ['mirage/ocaml-solo5#134 needs to be merged', false],
] as const)
  test(`${settled ? 'settled' : 'not settled'}: ${line}`, () => {
    const found = discussedLinks([first, second(line)]).find(({ number }) => number === 134);
    expect(found?.settled !== null).toBe(settled);
  });
