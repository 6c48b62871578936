/**
 * A checkout in; what it needs installed and built out.
 * Plain JavaScript with Node's own modules only, for it runs before anything is installed. It writes
 * to stderr alone, so that a command's output stays clean.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { home, install, isInstalled, packageFile, run, say } from './install.mjs';
import { withLock } from './lock.mjs';

export { home } from './install.mjs';

/** What a build is made of; anything else may change without one. */
const sources = [
  'app',
  'db',
  'public',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
];
const buildsKept = 3;

/**
 * Makes the checkout ready to run and returns the folder of its build. A second call takes
 * milliseconds. Throws an Error whose message is one sentence with the remedy.
 * @returns {Promise<string>}
 */
export async function prepare() {
  checkNode();
  const build = buildFolder();
  if (isInstalled() && existsSync(build)) return build;
  mustBeWritable(home);
  mkdirSync(join(home, 'build'), { recursive: true });
  return withLock(join(home, 'build', '.lock'), async () => {
    install();
    if (!existsSync(build)) await buildInto(build);
    return build;
  });
}

/** Only installs: what `npm test` does first. */
export async function prepareModules() {
  checkNode();
  if (isInstalled()) return;
  mustBeWritable(home);
  mkdirSync(join(home, 'build'), { recursive: true });
  await withLock(join(home, 'build', '.lock'), async () => install());
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `Node ${process.versions.node} is too old: install Node 20.19 or newer (https://nodejs.org) and try again.`,
  );
}

/** The build's folder carries a fingerprint of its sources, so a stale build is simply not there. */
export function buildFolder() {
  const hash = createHash('sha256');
  addTo(hash, '', (name) => sources.includes(name));
  return join(home, 'build', hash.digest('hex').slice(0, 16));
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder seen from the checkout, '' or ending in a slash
 * @param {(name: string) => boolean} isSource
 */
function addTo(hash, folder, isSource = () => true) {
  const entries = readdirSync(join(home, folder), { withFileTypes: true });
  const wanted = entries.filter(({ name }) => isSource(name));
  for (const entry of wanted.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = `${folder}${entry.name}`;
    if (entry.isDirectory()) addTo(hash, `${name}/`);
    else
      hash
        .update(`${name}\0`)
        .update(readFileSync(join(home, name)))
        .update('\0');
  }
}

/**
 * Vite builds the pages, esbuild the server and the command line, both into a temporary folder that
 * is renamed when complete.
 * @param {string} target
 */
async function buildInto(target) {
  say('Building …');
  const folder = `${target}.${process.pid}`;
  try {
    run(
      process.execPath,
      [packageFile('@remix-run/dev', 'dist/cli.js'), 'vite:build', '--logLevel', 'warn'],
      { MINUTES_BUILD_FOLDER: folder, NODE_ENV: 'production' },
      'The pages could not be built',
    );
    const esbuild = await import(pathToFileURL(packageFile('esbuild', 'lib/main.js')).href);
    await esbuild.build({
      absWorkingDir: home,
      entryPoints: {
        minutes: 'app/cli/minutes.ts',
        serve: 'app/cli/serve.ts',
        'archive-worker': 'app/cli/archive-worker.ts',
      },
      alias: { '@remix-run/dev/server-build': join(folder, 'server', 'index.js') },
      outdir: folder,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      // CommonJS, and require() for import(): the form whose compiled code load.mjs can keep.
      format: 'cjs',
      supported: { 'dynamic-import': false },
      platform: 'node',
      target: 'node20',
      // One file to read instead of hundreds, and React's fast variant: halves the start.
      define: { 'process.env.NODE_ENV': '"production"' },
      minifyWhitespace: true,
      minifySyntax: true,
      legalComments: 'none',
      // The last two serve versions of Node without fetch; they are never asked for.
      external: ['better-sqlite3', 'undici', '@remix-run/web-fetch'],
      plugins: [englishOnly],
      logLevel: 'warning',
    });
    renameSync(folder, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  forgetOldBuilds(target);
}

/** zod brings its messages in fifty languages along: half a megabyte to read at each start. */
const englishOnly = {
  name: 'english-only',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /locales\/index\.js$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, '..', 'locales', 'en.js'),
    }));
  },
};

/** What a process that runs from a build leaves in it, before its number. */
const usedBy = 'used-by-';

/**
 * A server reads its scripts and styles from its build for as long as it runs.
 * @param {string} build
 */
export function keepBuild(build) {
  const mark = join(build, `${usedBy}${process.pid}`);
  try {
    writeFileSync(mark, '');
    process.once('exit', () => rmSync(mark, { force: true }));
  } catch {
    // Where nothing can be written, nothing is built either.
  }
}

/**
 * A few are left, and those that a server runs from.
 * @param {string} newest
 */
function forgetOldBuilds(newest) {
  utimesSync(newest, new Date(), new Date());
  const folder = dirname(newest);
  const builds = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of builds.slice(buildsKept)) {
    if (!isInUse(path)) rmSync(path, { recursive: true, force: true });
  }
}

/** @param {string} build */
function isInUse(build) {
  return readdirSync(build)
    .filter((name) => name.startsWith(usedBy))
    .some((name) => isRunning(Number(name.slice(usedBy.length))));
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process: it is there all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @param {string} folder */
function mustBeWritable(folder) {
  const probe = join(folder, `.minutes-probe-${process.pid}`);
  try {
    writeFileSync(probe, '');
    rmSync(probe);
  } catch {
    throw new Error(
      `The folder ${folder} cannot be written to: give yourself the right to write there, or move the checkout.`,
    );
  }
}
