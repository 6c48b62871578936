#!/usr/bin/env node
/** The command line's launcher: a checkout and arguments in; the built command run with them out. */
import { join } from 'node:path';
import { load } from './load.mjs';

process.env.NODE_ENV ??= 'production';
// npm runs its scripts in the package's folder; file names are meant from where the person stands.
if (process.env.npm_lifecycle_event === 'minutes' && process.env.INIT_CWD) {
  process.chdir(process.env.INIT_CWD);
}
try {
  const { home, prepare } = await import('./prepare.mjs');
  const build = await prepare();
  /** @type {typeof import('./minutes.ts')} */
  const { main } = load(join(build, 'minutes.cjs'));
  process.exitCode = await main(process.argv.slice(2), home);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
