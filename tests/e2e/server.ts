/**
 * A test in; the built server with an empty database of its own, gone afterwards, out.
 *
 *     import { expect, test } from '#tests/e2e/server.ts';
 *     test('…', async ({ page }) => { await page.goto('/'); … });
 *     test.use({ settings: { EDITOR_NAME: 'Ann' } });   // environment variables of the server
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { home, prepare } from '#app/cli/prepare.mjs';

export { expect } from '@playwright/test';

export type Site = { url: string; database: string };
export type Started =
  | { kind: 'running'; url: string; stop: () => Promise<number | null> }
  | { kind: 'ended'; code: number | null; stdout: string; stderr: string };

const addressPattern = /is at (?<url>http:\/\/\S+)/;

export const test = base.extend<
  { settings: Record<string, string>; site: Site },
  { built: undefined }
>({
  // A stale build is made once, outside of any test's own time.
  built: [
    async ({ browserName: _ }, use) => {
      await prepare();
      await use(undefined);
    },
    { scope: 'worker', auto: true, timeout: 300_000 },
  ],
  settings: [{}, { option: true }],
  site: async ({ settings }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'minutes-site-'));
    const database = join(folder, 'minutes.db');
    const started = await start({ DATABASE_FILE: database, ...settings });
    if (started.kind === 'ended') throw new Error(`the server ended: ${started.stderr}`);
    await use({ url: started.url, database });
    await started.stop();
    rmSync(folder, { recursive: true, force: true });
  },
  baseURL: async ({ site }, use) => use(site.url),
});

/** What `npm start` runs; resolves when it listens or has ended. */
export async function start(settings: Record<string, string>): Promise<Started> {
  const child = spawn(process.execPath, [join(home, 'app/cli/start.mjs')], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      const url = addressPattern.exec(stdout)?.groups?.url;
      if (url !== undefined) resolve({ kind: 'running', url, stop: () => stop(child) });
    });
    child.on('close', (code) => resolve({ kind: 'ended', code, stdout, stderr }));
  });
}

function stop(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code));
    child.kill('SIGTERM');
  });
}
