/** A file name and some work in; the work done by one process at a time, the others waiting, out. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

const pause = 100;
/** Longer than any install takes; a process number may have been given to another process since. */
const oldest = 30 * 60_000;

/**
 * A lock whose process has died is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  while (!take(file)) await new Promise((done) => setTimeout(done, pause));
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
    if (holderIsGone(file)) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function holderIsGone(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > oldest) return true;
    const holder = Number(readFileSync(file, 'utf8'));
    // Between creation and writing the file is empty for a moment.
    if (!Number.isInteger(holder) || holder < 1) return false;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
