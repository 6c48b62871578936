/**
 * The memory and time that `minutes import` takes for an archive of BENCH_ARCHIVE_MB megabytes
 * (default 50), or of BENCH_ARCHIVE_MAILS mails, beside one of a tenth of that; of 500 mails one holds
 * notes. Prints both: the memory must not grow, 250 MB at most. BENCH_ARCHIVE_ONLY=1 leaves the tenth out.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { meetingMail, otherMail } from './series.shared.ts';

const megabyte = 1_000_000;
const notesEvery = 500;
const { BENCH_ARCHIVE_MB = '50', BENCH_ARCHIVE_MAILS, BENCH_ARCHIVE_ONLY } = process.env;
const isCounted = BENCH_ARCHIVE_MAILS !== undefined;
const wanted = isCounted ? Number(BENCH_ARCHIVE_MAILS) : Number(BENCH_ARCHIVE_MB) * megabyte;
const folder = mkdtempSync(join(tmpdir(), 'minutes-archive-'));
try {
  if (!BENCH_ARCHIVE_ONLY) measure(wanted / 10);
  measure(wanted);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** `size` is a number of mails or of bytes. */
function measure(size: number): void {
  const file = join(folder, `${size}.mbox`);
  const mails = writeArchive(file, size);
  const megabytes = Math.round(statSync(file).size / megabyte);
  const build = process.env.MINUTES_BUILD ?? '';
  const program = [
    `import { load } from ${JSON.stringify(`file://${join(process.cwd(), 'app/cli/load.mjs')}`)};`,
    `const { main } = load(${JSON.stringify(join(build, 'minutes.cjs'))});`,
    `await main(${JSON.stringify(['import', file, '--db', `${file}.db`])}, process.cwd());`,
    'console.log(process.resourceUsage().maxRSS);',
  ].join('\n');
  const started = performance.now();
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seconds = (performance.now() - started) / 1000;
  const peak = Number(stdout.trim().split('\n').at(-1)) / 1024;
  console.log(
    `${megabytes} MB, ${mails} mails: ${seconds.toFixed(1)} s, ${(mails / seconds).toFixed(0)} mails a second, at most ${peak.toFixed(0)} MB of memory (${stdout.trim().split('\n').slice(0, 2).join('; ')})`,
  );
}

/** Answers with the number of mails. */
function writeArchive(file: string, wanted: number): number {
  const out = openSync(file, 'w');
  let mails = 0;
  for (let size = 0; (isCounted ? mails : size) < wanted; mails += 1) {
    const isNotes = mails % notesEvery === 0;
    const mail = isNotes ? meetingMail(mails / notesEvery) : otherMail(mails);
    size += writeSync(out, `From someone@harbour.example Mon Jan  2 10:00:00 1995\n${mail}\n`);
  }
  closeSync(out);
  return mails;
}
