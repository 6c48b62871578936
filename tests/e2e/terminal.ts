/** A folder of its own and `minutes` run in it, for tests of the command line; gone after each. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { home } from '#app/cli/install.mjs';
import { test as base } from './server.ts';

export { expect } from './server.ts';

type Terminal = {
  folder: string;
  minutes: (args: string[], input?: string) => SpawnSyncReturns<string>;
  /** Writes it into the folder, and answers with its name. */
  file: (name: string, content: string | Uint8Array) => string;
};

export const test = base.extend<{ terminal: Terminal }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from here
  terminal: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'minutes-cli-'));
    const database = join(folder, 'own.db');
    await use({
      folder,
      minutes: (args, input = '') =>
        spawnSync(process.execPath, [join(home, 'app/cli/minutes.mjs'), ...args], {
          cwd: folder,
          input,
          encoding: 'utf8',
          env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_FILE: database },
        }),
      file: (name, content) => {
        writeFileSync(join(folder, name), content);
        return name;
      },
    });
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Notes of a meeting in November 2024, with these lines under Tools. */
export const notes = (day: number, ...lines: string[]) =>
  [
    `## Meeting Nov ${day}th 2024 10:00 - 12:00 CET`,
    '',
    '- Participants: Ann, Bert',
    '',
    '### Tools',
    '',
    ...lines,
    '',
  ].join('\n');

export const mail = (id: string, body: string) =>
  `From: Ann <ann@example.org>\nMessage-ID: <${id}@example.org>\nDate: Tue, 26 Nov 2024 09:00:00 +0000\nSubject: Notes\n\n${body}\n`;
