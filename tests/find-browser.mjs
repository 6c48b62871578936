/** A machine in; the Chromium that the browser tests drive, fetched where there is none, out. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { packageFile } from '../app/cli/install.mjs';

/** Debian's Chromium serves where Playwright's own download is closed. */
export const systemChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const patience = 5 * 60_000;

/** Throws an Error of one sentence when no browser can be had. */
export async function findBrowser() {
  if (await isThere()) return;
  console.log('Fetching Chromium for the browser tests …');
  tried(process.execPath, [packageFile('@playwright/test', 'cli.js'), 'install', 'chromium']);
  if (await isThere()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tried('apt-get', ['update']);
    tried('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    if (await isThere()) return;
  }
  throw new Error(
    'The browser tests need Chromium: run "npx playwright install --with-deps chromium", or install the package chromium, and try again.',
  );
}

async function isThere() {
  if (systemChromium.some((path) => existsSync(path))) return true;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function tried(command, args) {
  spawnSync(command, args, {
    stdio: 'ignore',
    timeout: patience,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
