import { expect, test } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { stepsOfAsync } from '../steps.ts';

const stepsFor = (text: string) => stepsOfAsync(() => readMail(text, null));

const shapes: Record<string, (size: number) => string> = {
  'opened brackets': (size) => '('.repeat(size),
  'nested brackets': (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  'brackets and dashes': (size) => '(a - B '.repeat(size / 7),
  'one line of words': (size) => '- word '.repeat(size / 7),
  bullets: (size) => '- one more bullet\n'.repeat(size / 18),
  'glued bullets': (size) => `- a${' - Bob rebased the allocator'.repeat(size / 28)}`,
  pipes: (size) => '|'.repeat(size),
  'glued rows': (size) => `| a | b |\n|---|---|\n${'| 1 | 2 | '.repeat(size / 10)}`,
  'open rows': (size) => `| a | b |\n|---|---|\n${'| 1\n'.repeat(size / 4)}`,
  rulers: (size) => 'x |--'.repeat(size / 5),
  dashes: (size) => '-'.repeat(size),
  'lone dashes': (size) => ' - '.repeat(size / 3),
  newlines: (size) => '\n'.repeat(size),
  spaces: (size) => `a${' '.repeat(size)}b`,
  'quote marks': (size) => '>'.repeat(size),
  'quoted lines': (size) => '> a\n'.repeat(size / 4),
  'attribution lines': (size) => 'On Monday Ann wrote:\n> a\n'.repeat(size / 25),
  'header lines': (size) => 'a\n\nFrom: Ann\nDate: b\nSubject: c\n\n'.repeat(size / 34),
  'back-ticks': (size) => '`'.repeat(size),
  'quotation marks': (size) => `- "${' - "'.repeat(size / 4)}`,
  headings: (size) => ' ## A'.repeat(size / 5),
  fences: (size) => '```\na\n'.repeat(size / 6),
  'signature marks': (size) => '-- \n'.repeat(size / 4),
  armour: (size) => '-----BEGIN PGP SIGNATURE-----\n'.repeat(size / 30),
  numbers: (size) => `1. a${' 2. a'.repeat(size / 5)}`,
  'wrapped words': (size) =>
    'the words go on until the line is as long as any program makes it x\n'.repeat(size / 68),
  'short lines below a label': (size) => `Participants:\n${'Ann Ash\n'.repeat(size / 8)}`,
  'indented lines': (size) => '    ## A\n    - a\n    b\n'.repeat(size / 25),
  'double-spaced lines': (size) =>
    'the words go on until the line is as long as any program makes it x\n\n'.repeat(size / 69),
  'double spaces': (size) => 'done.  So '.repeat(size / 10),
  'spaces that do not break': (size) => 'a \u00a0'.repeat(size / 3),
  backslashes: (size) => '\\'.repeat(size),
  'escaped marks': (size) => '\\- a\\_b\\\n'.repeat(size / 9),
  entities: (size) => '&#39;'.repeat(size / 5),
  ampersands: (size) => 'https://a.b/&amp;'.repeat(size / 17),
  'equals signs': (size) => '='.repeat(size),
  'encoded letters': (size) => `${'=C3=BC'.repeat(12)}=\n`.repeat(size / 74),
  'letters of another charset': (size) => 'Ã¼'.repeat(size / 2),
  'opened letters of another charset': (size) => `â€™${'â'.repeat(size)}`,
  'lines with bars': (size) => '| a\n'.repeat(size / 4),
  'starred lines': (size) => '** a\n- b\n'.repeat(size / 9),
  'stars in a line': (size) => `** a\n${'** '.repeat(size / 3)}`,
  'odd bullets': (size) => '− a\n'.repeat(size / 4),
  'odd bullets in a line': (size) => '−\u00a0'.repeat(size / 2),
  'wrapped quotes': (size) =>
    '> the words go on until the line is as long as any program makes it\nlonger\n'.repeat(
      size / 75,
    ),
  'titles in stars': (size) => '*a*\nb\n'.repeat(size / 6),
  'greeting lines': (size) => 'Hi,\n\nBest,\n\n'.repeat(size / 12),
};

test('linear in nested HTML', async () => {
  const nested = (depth: number) =>
    `From: Ann <a@example.org>\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}`;
  const { body } = await readMail(nested(400_000), null);
  expect(body.trim()).toBe('x');
});

for (const [name, shape] of Object.entries(shapes)) {
  test(`linear in ${name}`, async () => {
    const [one, two] = [await stepsFor(shape(20_000)), await stepsFor(shape(80_000))];
    expect(two / one).toBeLessThan(5.5);
  });
}
