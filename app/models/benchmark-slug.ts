/** A table in; the address of the series of tables that it belongs to out. */
import type { Table } from '#app/minutes/minutes.ts';
import { slugOf } from './fold.ts';

/**
 * Tables with the same caption are one series; without one, those of the same topic with the same
 * first column head. New rows and columns (another compiler) do not start a new series.
 */
export function benchmarkSlug(table: Table, topicKey: string): string {
  const [corner = ''] = table.header;
  return slugOf(table.caption ?? (corner.trim() === '' ? topicKey : `${topicKey} ${corner}`));
}
