/** Tables of the notes in; those that recur joined across meetings out. */
import type { Database } from '#db/open.server.ts';
import type { BenchmarkRow, BenchmarkView, Direction } from './subjects.ts';
import type { Writer } from './views.ts';

/** Last measured first. */
export function listBenchmarks(_db: Database): BenchmarkRow[] {
  return [];
}

export function getBenchmark(_db: Database, _slug: string): BenchmarkView | null {
  return null;
}

/** Which way is better; null goes back to what the unit tells. */
export function setDirection(
  _db: Database,
  _slug: string,
  _better: Direction | null,
  _writer: Writer,
): boolean {
  return false;
}
