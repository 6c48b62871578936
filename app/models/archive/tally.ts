/** Mails as they are counted in; what an import has found so far out. */

export type ImportSummary = {
  /** Taken in by this run. */
  notes: number;
  skipped: { reason: string; count: number }[];
  known: number;
  failed: { file: string; message: string | null; reason: string }[];
  /** The signal stopped the run; what was read so far is taken in and the next run continues. */
  isPartial: boolean;
  /** Mails looked at. */
  read: number;
  /** Meetings reconciled of those that are to be. */
  reconciled: number;
  toReconcile: number;
};

export type Tally = Omit<ImportSummary, 'skipped' | 'isPartial'> & { skipped: Map<string, number> };

export function startTally(): Tally {
  return {
    ...{ read: 0, notes: 0, known: 0, reconciled: 0, toReconcile: 0 },
    ...{ skipped: new Map(), failed: [] },
  };
}

export function summaryOf(
  { skipped, ...tally }: Tally,
  signal: AbortSignal | undefined,
): ImportSummary {
  return {
    ...tally,
    skipped: [...skipped].map(([reason, count]) => ({ reason, count })),
    isPartial: signal?.aborted ?? false,
  };
}

export function count(tally: Tally, reason: string): void {
  tally.skipped.set(reason, (tally.skipped.get(reason) ?? 0) + 1);
}
