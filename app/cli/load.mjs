/**
 * A bundle's file in; what it exports out. V8's compiled code is kept beside the bundle, so that the next
 * process does not compile megabytes again. (Node can do the same by itself from 22.8 on.)
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

/** By then the first pages were answered: what they needed is compiled, and worth keeping. */
const warmAfter = 5_000;

/**
 * Runs a CommonJS bundle in UTF-8: esbuild escapes the letters beyond ASCII in strings, not in regular
 * expressions. Throws what its code throws. The caller says what type it has.
 * @param {string} file
 * @returns {any}
 */
export function load(file) {
  const kept = `${file}.${process.version}.${process.arch}.code`;
  const cachedData = readIfThere(kept);
  const script = new Script(
    `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`,
    { filename: file, ...(cachedData && { cachedData }) },
  );
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module);
  if (cachedData === null || script.cachedDataRejected) keepWhenWarm(script, kept);
  return module.exports;
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/**
 * @param {Script} script
 * @param {string} kept
 */
function keepWhenWarm(script, kept) {
  const keep = () => {
    clearTimeout(timer);
    process.off('exit', keep);
    const unfinished = `${kept}.${process.pid}`;
    try {
      writeFileSync(unfinished, script.createCachedData());
      renameSync(unfinished, kept);
    } catch {
      // Where nothing can be written, each start compiles: slower, and no less right.
      rmSync(unfinished, { force: true });
    }
  };
  const timer = setTimeout(keep, warmAfter).unref();
  process.once('exit', keep);
}
