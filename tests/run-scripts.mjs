/**
 * `npm run bench` and `npm run fuzz`: a folder below tests/, perhaps names of files in it and seconds in; each of
 * its TypeScript files bundled and run in a process of its own, one after the other, out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { home } from '../app/cli/install.mjs';
import { prepare } from '../app/cli/prepare.mjs';

const [kind = 'bench', ...given] = process.argv.slice(2);
// `npm run fuzz minutes 600`: a number is how many seconds each may take.
const names = given.filter((word) => !/^\d+$/.test(word));
const seconds = given.find((word) => /^\d+$/.test(word)) ?? process.env.FUZZ_SECONDS ?? '60';
const build = await prepare();
const { buildSync } = await import('esbuild');
const folder = join(home, 'tests', kind);
const scratch = join(home, 'build', `${kind}-${process.pid}`);
mkdirSync(scratch, { recursive: true });

// Files that others import are named `*.shared.ts`.
const files = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.shared.ts'))
  .filter((name) => names.length === 0 || names.some((each) => name.startsWith(each)));
let failed = files.length === 0;
if (failed) console.error(`No such script in tests/${kind}.`);
for (const name of files) {
  console.log(`\n${kind}: ${basename(name, '.ts')}`);
  const outfile = join(scratch, name.replace(/\.ts$/, '.mjs'));
  buildSync({
    absWorkingDir: home,
    entryPoints: [join(folder, name)],
    outfile,
    // The pages, as the server has them: one copy of the rooms that both use.
    alias: { '@remix-run/dev/server-build': join(build, 'server', 'index.js') },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const result = spawnSync(process.execPath, ['--expose-gc', outfile], {
    cwd: home,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', MINUTES_BUILD: build, FUZZ_SECONDS: seconds },
  });
  failed ||= result.status !== 0;
}
rmSync(scratch, { recursive: true, force: true });
process.exitCode = failed ? 1 : 0;
