/**
 * An upload that is taken in as a whole, as pages show it.
 *
 *     ArchiveView            who, when, which files, how far
 *       ArchiveProgress      counts so far; the summary at the end
 */
import type { ImportSummary } from './tally.ts';

export type ArchiveState = 'waiting' | 'working' | 'stopped' | 'done' | 'undoing' | 'undone';

export type ArchiveProgress = {
  /** Bytes read of the files as they were uploaded. */
  bytes: number;
  read: number;
  notes: number;
  known: number;
  skipped: { reason: string; count: number }[];
  /** The first of them; `failures` counts all. */
  failed: { file: string; message: string | null; reason: string }[];
  failures: number;
  reconciled: number;
  toReconcile: number;
  /** Milliseconds of work, without the time that it was stopped. */
  worked: number;
};

export type ArchiveView = {
  id: number;
  /** One of the command line is `stopped` until its end: nobody else can go on with it. */
  via: 'browser' | 'command';
  state: ArchiveState;
  startedAt: string;
  startedBy: string;
  files: { name: string; bytes: number }[];
  /** Of all files. */
  bytes: number;
  progress: ArchiveProgress;
  /** Of the reading that is done, 0 to 1. */
  part: number;
  /** Mails a second; null before that can be told. */
  rate: number | null;
  /** That reading the rest will take; null before that can be told. */
  secondsLeft: number | null;
  stoppedBy: string | null;
  undoneAt: string | null;
  undoneBy: string | null;
  endedAt: string | null;
};

/** Failures kept of each run; `failures` counts all. */
const failuresKept = 200;

/** What a run has counted, as it is kept. `unread` are files that could not be read at all. */
export function progressOf(
  { isPartial, ...counts }: ImportSummary,
  unread: ArchiveProgress['failed'],
  rest: Pick<ArchiveProgress, 'bytes' | 'worked'>,
): ArchiveProgress {
  const failed = [...counts.failed, ...unread];
  return {
    ...{ ...counts, ...rest },
    ...{ failed: failed.slice(0, failuresKept), failures: failed.length },
  };
}

export const noProgress: ArchiveProgress = {
  ...{ bytes: 0, read: 0, notes: 0, known: 0, skipped: [], failed: [], failures: 0 },
  ...{ reconciled: 0, toReconcile: 0, worked: 0 },
};

type Known = { progress: ArchiveProgress; bytes: number };

export function paceOf(known: Known): Pick<ArchiveView, 'part' | 'rate' | 'secondsLeft'> {
  const { bytes, progress } = known;
  const { read, worked } = progress;
  const part = bytes === 0 ? 1 : Math.min(1, progress.bytes / bytes);
  const tells = worked >= enoughToTell && read > 0;
  return {
    part,
    rate: tells ? Math.max(1, Math.round((read * 1000) / worked)) : null,
    secondsLeft: tells && part > 0 ? Math.ceil((worked * (1 - part)) / part / 1000) : null,
  };
}

/** Milliseconds of work. */
const enoughToTell = 1_000;
