/**
 * The memory that `minutes import` takes for an archive of BENCH_ARCHIVE_MB megabytes (default 50;
 * of 500 mails one holds notes), beside one of a tenth of that size. Prints both: it must not grow.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { meetingMail, otherMail } from './series.shared.ts';

const megabyte = 1_000_000;
const notesEvery = 500;
const wanted = Number(process.env.BENCH_ARCHIVE_MB ?? 50);
const folder = mkdtempSync(join(tmpdir(), 'minutes-archive-'));
try {
  for (const megabytes of [wanted / 10, wanted]) measure(megabytes);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(megabytes: number): void {
  const file = join(folder, `${megabytes}.mbox`);
  const mails = writeArchive(file, megabytes * megabyte);
  const build = process.env.MINUTES_BUILD ?? '';
  const program = [
    `import { main } from ${JSON.stringify(`file://${join(build, 'minutes.mjs')}`)};`,
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
    `${megabytes} MB, ${mails} mails: ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MB of memory (${stdout.trim().split('\n').slice(0, 2).join('; ')})`,
  );
}

/** Answers with the number of mails. */
function writeArchive(file: string, bytes: number): number {
  const out = openSync(file, 'w');
  let mails = 0;
  for (let size = 0; size < bytes; mails += 1) {
    const isNotes = mails % notesEvery === 0;
    const mail = isNotes ? meetingMail(mails / notesEvery) : otherMail(mails);
    size += writeSync(out, `From someone@harbour.example Mon Jan  2 10:00:00 1995\n${mail}\n`);
  }
  closeSync(out);
  return mails;
}
