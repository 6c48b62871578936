/** Files and folders in; their notes taken into the database, and a summary, out. */
import { Presets, SingleBar } from 'cli-progress';
import { type ArchivedMail, importMany } from '#app/models/archive/archive.server.ts';
import { reasonOf } from '#app/models/archive/reasons.ts';
import type { ImportSummary } from '#app/models/archive/tally.ts';
import type { ImportJson } from './contract.ts';
import { type DatabasePlace, withDatabase } from './database.ts';
import { startRun } from './import-run.ts';
import { complain, print, printJson } from './output.ts';
import { readSources, sizeOf } from './sources.ts';

export type ImportOptions = DatabasePlace & { json: boolean; acceptProposals: boolean };

/** Ctrl-C ends after the mail at hand: what was read is taken in, the next run continues. */
export async function importPaths(paths: string[], options: ImportOptions): Promise<number> {
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) {
      complain('Stopped at once: the same command goes on from here.');
      process.exit(1);
    }
    complain('Stopping: what has been read so far is being taken in …');
    stop.abort();
    // Whoever writes to us may be silent for long.
    if (paths.includes('-')) process.stdin.destroy();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const unread: ImportSummary['failed'] = [];
  const progress = await startProgress(paths);
  async function* mails(): AsyncGenerator<ArchivedMail, void, void> {
    const sources = readSources(
      paths,
      ({ file, reason }) => {
        if (stop.signal.aborted) return;
        unread.push({ file, message: null, reason: reasonOf(reason) });
      },
      progress.onBytes,
    );
    for await (const { file, bytes } of sources) yield { file: file === '-' ? '' : file, bytes };
  }
  const summary = await withDatabase(options, async (db) => {
    const run = await startRun(db, paths, options.now, unread);
    const counts = await importMany(db, mails(), {
      ...{ by: 'import', now: options.now, acceptProposals: options.acceptProposals },
      ...(run === null ? {} : { archive: run.id }),
      signal: stop.signal,
      onProgress: (said) => {
        progress.onProgress(said);
        if (run?.note(said) === 'unwanted') stop.abort();
      },
    });
    run?.end(counts);
    return counts;
  }).finally(progress.end);
  process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  const failed = [...summary.failed, ...unread];
  for (const { file, message, reason } of failed) {
    complain(`${file || 'standard input'}${message ? ` (${message})` : ''}: ${reason}`);
  }
  const seen = [summary.notes, summary.known, failed.length, summary.skipped.length];
  if (seen.every((count) => count === 0) && !summary.isPartial) {
    complain(
      `${paths.join(', ')}: no mails, notes or archives there (.eml, .mbox, .gz, .md, .txt).`,
    );
  }
  if (options.json) {
    const { notes, known, skipped, isPartial } = summary;
    const said: ImportJson = { schema: 1, notes, known, skipped, failed, partial: isPartial };
    await printJson(said);
  } else {
    await print(say({ ...summary, failed }));
  }
  return failed.length > 0 || summary.isPartial ? 1 : 0;
}

function say({ notes, known, skipped, failed, isPartial }: ImportSummary): string {
  const lines = [`${notes} taken in, ${known} already known`];
  for (const { reason, count } of skipped) lines.push(`${count} skipped: ${reason}`);
  if (failed.length > 0) lines.push(`${failed.length} could not be used (named above)`);
  if (isPartial) lines.push('Stopped before the end: the same command goes on from here.');
  return `${lines.join('\n')}\n`;
}

type Progress = {
  onBytes: (count: number) => void;
  onProgress: (progress: ImportSummary) => void;
  end: () => void;
};

type State = { bytes: number } & Pick<
  ImportSummary,
  'read' | 'notes' | 'reconciled' | 'toReconcile'
>;

const linePause = 2_000;
const megabyte = 1_000_000;

/** A bar on a terminal; else a plain line now and then. Both on stderr. */
async function startProgress(paths: string[]): Promise<Progress> {
  const total = await sizeOf(paths);
  const state: State = { bytes: 0, read: 0, notes: 0, reconciled: 0, toReconcile: 0 };
  const started = Date.now();
  const rate = () => Math.round((state.read * 1000) / Math.max(1, Date.now() - started));
  const payload = () => ({
    megabytes: `${(state.bytes / megabyte).toFixed(1)}/${(total / megabyte).toFixed(1)} MB`,
    counts: `${state.read} mails, ${state.notes} notes, ${rate()}/s`,
  });
  if (!process.stderr.isTTY) return plainLines(state, () => Object.values(payload()).join(', '));
  const bar = new SingleBar(
    { format: '{bar} {percentage}% | {megabytes} | {counts} | {eta_formatted} left' },
    Presets.shades_classic,
  );
  bar.start(Math.max(1, total), 0, payload());
  return {
    onBytes: (count) => {
      state.bytes += count;
      bar.update(Math.min(state.bytes, Math.max(1, total)), payload());
    },
    onProgress: (progress) => {
      Object.assign(state, progress);
      bar.update(payload());
    },
    end: () => bar.stop(),
  };
}

function plainLines(state: State, text: () => string): Progress {
  let said = Date.now();
  const saySometimes = () => {
    if (Date.now() - said < linePause) return;
    said = Date.now();
    const { reconciled, toReconcile } = state;
    complain(toReconcile > 0 ? `${reconciled} of ${toReconcile} meetings put in order` : text());
  };
  return {
    onBytes: (count) => {
      state.bytes += count;
    },
    onProgress: (progress) => {
      Object.assign(state, progress);
      saySometimes();
    },
    end: () => {},
  };
}
