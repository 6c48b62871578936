/**
 * A checkout in; its packages installed for this version of Node, or one sentence why not, out.
 * Plain JavaScript with Node's own modules only, for it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const stampFile = join(home, 'node_modules', '.minutes-installed');

/** Which lockfile was installed, for which Node: native modules must be rebuilt for another one. */
function wanted() {
  const lockfile = createHash('sha256').update(readFileSync(join(home, 'package-lock.json')));
  return `${lockfile.digest('hex')} ${process.platform}-${process.arch}-${process.versions.modules}\n`;
}

export function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted();
}

export function install() {
  if (isInstalled()) return;
  if (!hasEveryPackage()) {
    say('Installing packages (first start, or package-lock.json has changed) …');
    npm(['ci', '--include=dev', '--no-audit', '--no-fund'], 'The packages could not be installed');
  }
  if (!databaseLoads()) {
    say('Building the database module for this version of Node …');
    npm(['rebuild', 'better-sqlite3'], 'The database module better-sqlite3 could not be built');
    if (!databaseLoads()) {
      throw new Error(
        'The database module better-sqlite3 does not load: install python3, make and g++, then run "npm rebuild better-sqlite3" and read what it says.',
      );
    }
  }
  writeFileSync(stampFile, wanted());
}

/** Whether an install by hand already brought all that package-lock.json asks for. */
function hasEveryPackage() {
  const hidden = join(home, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const here = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const asked = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8')).packages;
  return Object.keys(asked).every(
    (path) => path === '' || asked[path].optional || here[path]?.version === asked[path].version,
  );
}

/** In a process of its own: a module for another Node can take the process down. */
function databaseLoads() {
  const script = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ['-e', script], { cwd: home, stdio: 'ignore' }).status === 0;
}

/**
 * @param {string} name
 * @param {string} file
 */
export function packageFile(name, file) {
  const manifest = createRequire(join(home, 'package.json')).resolve(`${name}/package.json`);
  return join(dirname(manifest), file);
}

/**
 * @param {string[]} args
 * @param {string} failure
 */
function npm(args, failure) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) run(process.execPath, [script, ...args], {}, failure);
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {}, failure);
}

/**
 * What the command prints is shown only when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {string} failure
 */
export function run(command, args, env, failure) {
  const result = spawnSync(command, args, {
    cwd: home,
    // Native modules are built for the first Node in PATH: this one.
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return;
  const why = [result.stdout, result.stderr, result.error?.message].filter(Boolean).join('\n');
  process.stderr.write(`${why.trim()}\n`);
  throw new Error(`${failure}: the lines above say why ("${command} ${args.join(' ')}").`);
}

/** @param {string} words */
export function say(words) {
  process.stderr.write(`${words}\n`);
}
