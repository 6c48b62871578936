import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';

/** Lines as a web archive shows them; each is to come out in these parts. */
const glued: string[][] = [
  [
    '- the error table is used now, it was marked as TODO (we need to write it)',
    '- Carla measured the pages of the site again last week',
  ],
  [
    '- the package relies on one more file, which has been moved to the archive of sources',
    '- There could be a template, bob will propose one -- an empty file may do',
  ],
  [
    '- moving the buffers to plain bytes improves the performance on every board we have',
    '- Dov likes the simple setup for the lower layers of the stack',
    '- TODO write it down',
  ],
  [
    '- the numbers of the last release are on the site, together with those of the boards',
    '- Bob: maybe we should show the old ones, too',
  ],
  [
    '- the numbers of the last release are on the site, together with those of the boards',
    '- https://example.org/team/site/pull/41',
  ],
  ['- Bob is done', '- TODO port the tests to the release'],
  ['- carla: release the first of them', '- dov: numbers for both of the boards'],
  [
    '- TODO find a second maintainer',
    '- Bob is going to write a test for the manifest of all of the many devices',
  ],
  ['- Bob is done with the port', '- [ ] port the tests to the release'],
  ['* Bob rebased the allocator', '* Carla measured the layout again', '* Dov was away'],
  ['• Bob rebased it', '• done'],
  ['- Carla runs it again', '- TODO window probes', '- TODO Bob: find the reason'],
  ['- Carla runs it again', '- Bob - TODO find the reason'],
  [
    '- the numbers of the last release are still on the site',
    '- Dov TODO announce them on the list',
  ],
  [
    '+ the numbers of the last release are on the site, with all those of the boards.',
    '+ Carla will measure them again next week',
  ],
];

/** Prose; each is to stay one line. */
const prose: string[] = [
  '- Bob rebased the allocator - it had waited for the release of the compiler for a very long time now',
  '- we met Ann - Dov was away - and talked about the numbers of the last release and the small boards',
  '- **Build times** - The build takes twenty minutes and most of that is the installation of packages',
  '- `mkfs` - The tool that writes the layout needs a new option for the small boards, nobody knows why',
  '- [the allocator](https://example.org/1) - Bob rebased it again on the branch for the next release',
  '- Storage - Bob rebased the allocator on the branch for the next release and Carla then measured it',
  '- Bob (who wrote it - Ann only helped) is away until all of the boards have got the latest release',
  '- the call is on Monday Dec 9th at the usual time and place for everybody - Please send your topics',
  '- an empty file may be enough -- Maybe we should copy the whole header of the package that has it now',
  '- the rate went from 5 - 10 to 20 - 30 on the small boards, more than anybody would have expected',
  '- a * b and c * d are the same thing on all of the small boards, which nobody would have expected',
  '- it is 1 + 2 or so',
  '- carla and dov went over it once more - the todo list is shorter by half than it was last time',
  '- carla released the first of them - dov: numbers for both of the boards',
  '- TODO tag the release of the allocator - DONE',
  '- Bob: TODO write it down - DONE.',
  '- Ann will ask the others about it, and - And this is odd - nobody minded',
  'Bob rebased the allocator - Carla then measured it.',
  'The build - which takes twenty minutes - is slow.',
];

/** Below a list of who was there; the last ones stay one line. */
const beside: string[][] = [
  ['- Carla restored it', '- TODO bob update the zone', '- carla still needs to set up the alerts'],
  ['- it is faster', '- TODO Bob: write a post', '- Carla will repeat it on bare metal'],
  [
    '- the boards need another disk before the summer and a power supply',
    '- dovetail will order both of them',
  ],
  ['- TODO bob update the zone - others will set up the alerts'],
  ['- Bob repeats it - carla likes it'],
  ['- the boards need another disk before the summer and a power supply - machines will not last'],
];

const linesOf = async (text: string) =>
  (await readMail(`${text}\n`, null)).lines.map((line) => line.text);

for (const parts of glued) {
  test(`glued: ${parts.join(' | ')}`, async () => {
    const mark = parts[0]?.slice(0, 2) ?? '- ';
    const mail = await readMail(`${mark}Ann was there\n${parts.join(' ')}\n`, null);
    expect(mail.lines.slice(1).map((line) => line.text)).toEqual(parts);
    expect(mail.lines.slice(1).map((line) => line.seam)).toEqual(
      parts.map((_, at) => (at === 0 ? null : 'bullet')),
    );
    expect(mail.diagnostics.map((each) => each.code)).toEqual(
      parts.slice(1).map(() => 'bullets-glued'),
    );
  });
}

for (const text of prose) {
  test(`prose: ${text}`, async () => {
    expect(await linesOf(`- Ann was there\n\n${text}`)).toEqual(['- Ann was there', '', text]);
  });
}

for (const parts of beside) {
  test(`of participants: ${parts.join(' | ')}`, async () => {
    const there = '- Participants: Ann, Bob Lee, Carla and dovetail';
    expect(await linesOf(`${there}\n${parts.join(' ')}`)).toEqual([there, ...parts]);
  });
}

test('where three lines hold glued bullets, a fourth line gives its small-letter bullets away sooner', async () => {
  const long =
    'The numbers of the last release are on the site, with those of all the small boards';
  const sure = ['Dov likes the simple setup for the lower layers', 'TODO write it down'];
  const line = `- ${long} - TODO Bob: collect some more of them - need a volunteer for the others`;
  const others = ['a', 'b', 'c'].map((each) => `- ${long} ${each} - ${sure.join(' - ')}`);
  expect((await linesOf(line)).slice(-1)).toEqual([
    '- TODO Bob: collect some more of them - need a volunteer for the others',
  ]);
  expect((await linesOf([...others, line].join('\n'))).slice(-2)).toEqual([
    '- TODO Bob: collect some more of them',
    '- need a volunteer for the others',
  ]);
  const kept = `- ${long} - which nobody had expected of them`;
  expect((await linesOf([...others, kept].join('\n'))).slice(-1)).toEqual([kept]);
});
