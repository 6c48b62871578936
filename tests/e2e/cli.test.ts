import { gzipSync } from 'node:zlib';
import { parsedSchema } from '#app/cli/contract.ts';
import { expect, mail, notes, test } from './terminal.ts';

const jsonLines = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

test('parse prints one object a message and line, and nothing else on stdout', ({
  terminal: { minutes, file },
}) => {
  const one = file('2024-11-25.md', notes(25, '- TODO Ann: write the guide'));
  const many = file(
    'a.mbox',
    ['x', 'y']
      .map(
        (id) => `From ann@example.org Tue Nov 26 09:00:00 2024\n${mail(id, notes(25, '- tidy'))}\n`,
      )
      .join(''),
  );
  const { stdout, stderr, status } = minutes(['parse', one, many, '--json']);
  const parsed = jsonLines(stdout).map((line) => parsedSchema.parse(line));
  expect(parsed.map(({ source }) => [source.file, source.messageId?.replace(/[<>]/g, '')])).toEqual(
    [
      [one, undefined],
      [many, 'x@example.org'],
      [many, 'y@example.org'],
    ],
  );
  expect([stderr, status]).toEqual(['', 0]);
});

test('parse reads standard input', ({ terminal: { minutes } }) => {
  const { stdout, status } = minutes(['parse', '-', '--json'], mail('z', notes(25, '- tidy')));
  expect(parsedSchema.parse(JSON.parse(stdout)).source.file).toBeNull();
  expect(status).toBe(0);
});

test('parse without --json annotates the notes, without colour where nobody looks', ({
  terminal: { minutes, file },
}) => {
  const { stdout, status } = minutes(['parse', file('n.md', notes(25, '- TODO Zoe: write'))]);
  expect(stdout).toContain('← Zoe is not among the participants');
  expect(stdout).not.toContain('\u001b');
  expect(status).toBe(0);
});

test('a file that cannot be read is named, the rest is used, and the exit code is 1', ({
  terminal: { minutes, file },
}) => {
  const one = file('n.md', notes(25, '- tidy'));
  const { stdout, stderr, status } = minutes(['parse', 'gone.eml', one, '--json']);
  expect(jsonLines(stdout)).toHaveLength(1);
  expect(stderr).toBe('gone.eml: there is no such file or folder\n');
  expect(status).toBe(1);
});

test('an archive that was cut off gives what it holds, and is named', ({
  terminal: { minutes, file },
}) => {
  const text = Array.from(
    { length: 200 },
    (_, each) =>
      `From a@b.c Tue Nov 26 09:00:00 2024\n${mail(`m${each}`, `${notes(25, '- tidy')}${each}`)}\n`,
  ).join('');
  const whole = gzipSync(text);
  const cut = file('2024-November.txt.gz', whole.subarray(0, whole.length - 40));
  const { stderr, status } = minutes(['parse', cut, '--json']);
  expect(stderr).toBe(`${cut}: it ends in the middle (gzip data cut off)\n`);
  expect(status).toBe(1);
});

for (const [name, args] of [
  ['no command', []],
  ['an unknown command', ['bake']],
  ['an unknown flag', ['todos', '--colour']],
  ['no file', ['parse']],
  ['an unknown status', ['todos', '--status', 'lost']],
  ['an unknown format', ['agenda', '--format', 'pdf']],
  ['no day', ['agenda', '--date', 'tomorrow']],
  ['an empty day', ['agenda', '--date', '']],
  ['a day that is none', ['agenda', '--date', '2025-02-30']],
] as [string, string[]][]) {
  test(`wrong usage, ${name}: a sentence on stderr and exit code 2`, ({
    terminal: { minutes },
  }) => {
    const { stdout, stderr, status } = minutes(args);
    expect(stdout).toBe('');
    expect(stderr.length).toBeGreaterThan(10);
    expect(status).toBe(2);
  });
}

test('says which version it is', ({ terminal: { minutes } }) => {
  const { stdout, status } = minutes(['--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(status).toBe(0);
});

for (const args of [['--help'], ['parse', '--help'], ['import', '--help']]) {
  test(`minutes ${args.join(' ')} explains itself on stdout`, ({ terminal: { minutes } }) => {
    const { stdout, status } = minutes(args);
    expect(stdout).toContain('Usage: minutes');
    expect(status).toBe(0);
  });
}
