/**
 * `npm test`: a checkout in; types, style, unit tests, build and browser tests checked, and one closing
 * line `N passed, N failed`, out. A check that is no test counts as one failure when it fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { home, packageFile } from '../app/cli/install.mjs';
import { prepare, prepareModules } from '../app/cli/prepare.mjs';

const total = { passed: 0, failed: 0 };
const scratch = mkdtempSync(join(tmpdir(), 'minutes-test-'));

if (await step('packages', prepareModules)) {
  await step('types', () => tool(packageFile('typescript', 'bin/tsc'), ['--noEmit']));
  await step('style', () => tool(packageFile('@biomejs/biome', 'bin/biome'), ['check', '.']));
  await step('unit tests', () => playwright('unit'));
  if (await step('build', prepare)) {
    const { findBrowser } = await import('./find-browser.mjs');
    if (await step('browser', findBrowser)) await step('browser tests', () => playwright('e2e'));
  }
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {string} name
 * @param {() => unknown} check
 */
async function step(name, check) {
  const started = performance.now();
  const failedBefore = total.failed;
  try {
    await check();
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    total.failed = Math.max(total.failed, failedBefore + 1);
  }
  const ok = total.failed === failedBefore;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name}${ok ? '' : ' failed'} (${seconds} s)`);
  return ok;
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function tool(script, args, env = {}) {
  const result = spawnSync(process.execPath, [script, ...args], {
    cwd: home,
    env: { ...process.env, CI: 'true', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const said = `${result.stdout ?? ''}${result.stderr ?? ''}`.trim();
  if (result.status !== 0) throw new Error(said || `${script} stopped with ${result.signal}`);
  return said;
}

/** @param {string} project */
function playwright(project) {
  const counts = join(scratch, `${project}.json`);
  try {
    tool(packageFile('@playwright/test', 'cli.js'), ['test', '--project', project], {
      MINUTES_COUNTS: counts,
      FORCE_COLOR: '0',
    });
  } finally {
    const { passed, failed, skipped } = JSON.parse(readFileSync(counts, 'utf8'));
    total.passed += passed;
    total.failed += failed;
    if (skipped > 0) console.log(`${skipped} skipped`);
  }
}
