/** The README is always true: what can be checked of it is checked here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { settingsSchema } from '#app/http/settings.ts';

const top = process.cwd();
const read = (path: string): string => readFileSync(join(top, path), 'utf8');
const readme = read('README.md');

test('every script of package.json is explained', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const missing = Object.keys(scripts).filter(
    (name) => !readme.includes(`npm ${name}\``) && !readme.includes(`npm run ${name}\``),
  );
  expect(missing).toEqual([]);
});

test('every script that is explained exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/`npm run (?<name>[\w:]+)/g)].map((found) => found[1] ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every setting is explained with its default, in the words of the program', () => {
  for (const [name, field] of Object.entries(settingsSchema.shape)) {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    expect(row, name).toContain(field.description);
    const given =
      settingsSchema.shape[name as keyof typeof settingsSchema.shape].safeParse(undefined);
    if (given.success && given.data !== undefined) expect(row, name).toContain(`\`${given.data}\``);
  }
});

test('no setting is explained that does not exist', () => {
  const rows = [...readme.matchAll(/^\| `(?<name>[A-Z_]+)` +\|/gm)].map((found) => found[1] ?? '');
  expect(rows.filter((name) => !(name in settingsSchema.shape))).toEqual([]);
});

test('every command of the command line is named, and none that is not there', () => {
  const sources = read('app/cli/minutes.ts');
  const commands = [...sources.matchAll(/\bcommand\('(?<name>\w+)/g)].map(
    (found) => found[1] ?? '',
  );
  expect(commands.length).toBeGreaterThan(5);
  // These two are made in a loop over their names.
  for (const name of ['editor', 'token']) {
    expect(sources).toContain(`'${name}'`);
    commands.push(name);
  }
  for (const name of commands)
    expect(readme, name).toMatch(new RegExp(`\`${name}|minutes ${name}`));
  const shown = [...readme.matchAll(/npx minutes (?<name>[a-z]+)/g)].map((found) => found[1] ?? '');
  expect(shown.filter((name) => !commands.includes(name))).toEqual([]);
});

test('every decision stands in the list of decisions, on a page of its own', () => {
  const pages = readdirSync(join(top, 'docs/decisions')).filter((name) => name !== 'README.md');
  const list = read('docs/decisions/README.md');
  const listed = [...list.matchAll(/\]\((?<page>[^)]+)\)/g)].map((found) => found[1] ?? '');
  expect(listed).toEqual(pages.sort());
  for (const page of pages) {
    const text = read(`docs/decisions/${page}`);
    expect(text.split('\n').length, page).toBeLessThanOrEqual(41);
    for (const part of ['Context', 'Decision', 'Consequences'])
      expect(text, page).toContain(`\n## ${part}\n`);
  }
});

test('what it links to in the repository is there', () => {
  const targets = [...readme.matchAll(/\]\((?<path>[^)#]+)\)/g)]
    .map((found) => found[1] ?? '')
    .filter((path) => !/^https?:/.test(path));
  expect(targets.length).toBeGreaterThan(2);
  expect(targets.filter((path) => !existsSync(join(top, path)))).toEqual([]);
});

test('the folders that it names exist', () => {
  const folders = [...readme.matchAll(/`(?<path>(?:app|tests|docs|db)\/[\w/-]+)\/?`/g)].map(
    (found) => found[1] ?? '',
  );
  expect(folders.filter((path) => !existsSync(join(top, path)))).toEqual([]);
});
