import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from '@playwright/test';

/** Rooms and what each may import (DESIGN: an arrow points at what is imported, none points back). */
const arrows: Record<string, string[]> = {
  'app/mail': [],
  'app/minutes': ['app/mail'],
  'app/todos': ['app/mail', 'app/minutes'],
  'app/agenda': ['app/mail', 'app/minutes', 'app/todos'],
  'app/models': ['app/mail', 'app/minutes', 'app/todos', 'app/agenda', 'db'],
  'app/components': ['app/mail', 'app/minutes', 'app/todos', 'app/agenda', 'app/models'],
  'app/routes': [
    'app/mail',
    'app/minutes',
    'app/todos',
    'app/agenda',
    'app/models',
    'app/components',
    'app/http',
  ],
  'app/http': ['app/models', 'db'],
  'app/cli': ['app/mail', 'app/minutes', 'app/todos', 'app/agenda', 'app/models', 'app/http', 'db'],
  db: [],
};
const pure = ['app/mail', 'app/minutes', 'app/todos', 'app/agenda'];

const top = process.cwd();
const sources = (folder: string): string[] =>
  (existsSync(join(top, folder))
    ? readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    : []
  )
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(top, join(entry.parentPath, entry.name)));
const roomOf = (path: string): string | undefined =>
  Object.keys(arrows).find((room) => path === room || path.startsWith(`${room}/`));

/** `export function readMail(`; types are left out, for they say what a function takes and gives. */
const exportPattern = /^export (?:async )?(?:const|function\*?) (?<name>\w+)/gm;

const importPattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g;
const importsOf = (path: string) =>
  [...readFileSync(join(top, path), 'utf8').matchAll(importPattern)].map((found) => {
    const target = found[2] ?? '';
    const file = target.startsWith('#')
      ? target.slice(1)
      : target.startsWith('.')
        ? normalize(join(dirname(path), target))
        : null;
    return { isType: Boolean(found[1]), target, file };
  });

/** `import { decode, type Mail } from './x.ts'`; all of a file that is imported when it is needed. */
const namesPattern =
  /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?\{(?<names>[^}]*)\}\s*from\s+'(?<from>[^']+)'/g;
const laterPattern = /\bimport\('(?<from>[^']+)'\)/g;

/** `app/mail/read-mail.ts: readMail` for each name, `…: *` for a whole file. */
function namesTakenBy(path: string): string[] {
  const text = readFileSync(join(top, path), 'utf8');
  const fileOf = (target = '') =>
    target.startsWith('#') ? target.slice(1) : normalize(join(dirname(path), target));
  const named = [...text.matchAll(namesPattern)].flatMap(({ groups }) =>
    (groups?.names ?? '').split(',').map((each) => {
      const name = each
        .trim()
        .replace(/^type\s+/, '')
        .replace(/\s+as\s.*$/, '');
      return `${fileOf(groups?.from)}: ${name}`;
    }),
  );
  const later = [...text.matchAll(laterPattern)].map(({ groups }) => `${fileOf(groups?.from)}: *`);
  return [...named, ...later];
}

for (const [room, allowed] of Object.entries(arrows)) {
  test(`${room} imports only what lies to its left`, () => {
    for (const path of sources(room)) {
      for (const { target, file, isType } of importsOf(path)) {
        if (file === null) {
          if (pure.includes(room)) {
            expect(target, `${path} is pure`).not.toMatch(
              /^(node:|@remix-run|react|drizzle|better-sqlite3)/,
            );
          }
          continue;
        }
        const other = roomOf(file);
        if (other === undefined || other === room) continue;
        expect(allowed, `${path} imports ${target}`).toContain(other);
        if (room === 'app/components')
          expect(isType, `${path}: components import types only (${target})`).toBe(true);
      }
    }
  });
}

test('pure rooms read no clock', () => {
  for (const room of pure) {
    for (const path of sources(room)) {
      expect(readFileSync(join(top, path), 'utf8'), path).not.toMatch(
        /new Date\(\)|Date\.now\(|Temporal\.Now/,
      );
    }
  }
});

test('no file under app is longer than 250 lines, unless it is a table of data', () => {
  const long = [...sources('app'), ...sources('db')].filter(
    (path) =>
      !/vocabulary|migrations/.test(path) &&
      readFileSync(join(top, path), 'utf8').split('\n').length > 251,
  );
  expect(long).toEqual([]);
});

test('every file under app opens with a sentence that says what it is', () => {
  const silent = sources('app').filter(
    (path) => !/^(#!.*\n)?\s*\/(\*|\/)/.test(readFileSync(join(top, path), 'utf8')),
  );
  expect(silent).toEqual([]);
});

test('what a file gives away is taken by another', () => {
  const app = sources('app');
  const taken = new Set(
    [...app, ...sources('db'), ...sources('tests')].flatMap((path) => namesTakenBy(path)),
  );
  const unused = app
    .filter((path) => !path.startsWith('app/routes/') && !/^app\/(?:root|entry)\b/.test(path))
    .flatMap((path) =>
      [...readFileSync(join(top, path), 'utf8').matchAll(exportPattern)].map(
        (found) => `${path}: ${found.groups?.name}`,
      ),
    )
    .filter((given) => !taken.has(given) && !taken.has(given.replace(/: .*/, ': *')));
  expect(unused).toEqual([]);
});

test('no two files wait for each other', () => {
  const values = new Map(
    [...sources('app'), ...sources('db')].map((path) => [
      path,
      importsOf(path).flatMap(({ file, isType }) => (file === null || isType ? [] : [file])),
    ]),
  );
  const done = new Set<string>();
  const walk = (path: string, behind: string[]): string[] => {
    if (behind.includes(path)) return [[...behind, path].join(' → ')];
    if (done.has(path)) return [];
    const circles = (values.get(path) ?? []).flatMap((next) => walk(next, [...behind, path]));
    done.add(path);
    return circles;
  };
  expect([...values.keys()].flatMap((path) => walk(path, []))).toEqual([]);
});

/** Folders of a room stand on floors: what stands in the room itself is its front door, or shared by all of them. */
test('inside a room, no two folders wait for each other', () => {
  const folderOf = (path: string): string | null => {
    const folder = dirname(path);
    return Object.keys(arrows).includes(folder) ? null : folder;
  };
  const rooms = Object.keys(arrows).filter((room) => room.startsWith('app/'));
  const circles = rooms.flatMap((room) => {
    const below = new Map<string, Set<string>>();
    for (const path of sources(room)) {
      const folder = folderOf(path);
      if (folder === null) continue;
      const others = below.get(folder) ?? new Set();
      below.set(folder, others);
      for (const { file } of importsOf(path)) {
        const other = file === null || roomOf(file) !== room ? null : folderOf(file);
        if (other !== null && other !== folder) others.add(other);
      }
    }
    const left = new Set(below.keys());
    const isFree = (folder: string) => [...(below.get(folder) ?? [])].every((on) => !left.has(on));
    for (let free = [...left].filter(isFree); free.length > 0; free = [...left].filter(isFree)) {
      for (const folder of free) left.delete(folder);
    }
    return [...left];
  });
  expect(circles).toEqual([]);
});

test('no room is called utils', () => {
  const names = sources('app').filter((path) =>
    /(^|\/)(utils|helpers|lib|services|misc|common|index)(\/|\.)/.test(path),
  );
  expect(names).toEqual([]);
});
