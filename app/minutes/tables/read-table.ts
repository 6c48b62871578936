/** The lines of a pipe table and the texts around it in; header, rows of even length, units out. */
import type { Diagnostic, Line, Passage, Span } from '#app/mail/mail.ts';
import { ruler } from '../blocks/read-table-block.ts';
import type { Cell, Table } from '../minutes.ts';
import type { TableSeed } from '../outline/skeleton.ts';
import { readCell, unitOf } from './read-cell.ts';

export type ReadTable = {
  table: Table;
  diagnostics: Diagnostic[];
  /** The text beside the table that is its caption and nothing else. */
  captionLine: Passage | null;
};

/** `title`: of the topic, which may be the only one to say the unit. */
export function readTable(seed: TableSeed, title: string | null): ReadTable | null {
  const { lines } = seed.block;
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return null;
  const span: Span = { start: first.span.start, end: last.span.end };
  const diagnostics: Diagnostic[] = [];
  const rulerAt = lines.findIndex((line) => ruler.test(line.text));
  const above = rulerAt < 0 ? lines.slice(0, 1) : lines.slice(0, rulerAt);
  const below = lines.slice(rulerAt < 0 ? 1 : rulerAt + 1).filter((line) => !ruler.test(line.text));
  const headerLine = above.at(-1);
  const rowLines = [...above.slice(0, -1), ...below];
  const cells = rowLines.map((line) => splitRow(line.text));
  const written = headerLine ? splitRow(headerLine.text) : [];
  // A header that was lost, or is a lone pipe, is as wide as the rows.
  const header = written.length > 0 ? written : new Array<string>(longest(cells)).fill('');
  if (rulerAt < 0)
    diagnostics.push(
      note(
        'table-without-ruler',
        'The table has no line of dashes; its first row is taken as the header.',
        span,
      ),
    );
  const rows: Cell[][] = cells.map((row, index) =>
    even(row, header, rowLines[index] ?? first, diagnostics).map(readCell),
  );
  const caption = captionOf(seed);
  const unit = giveUnits(header, rows, caption?.text ?? null) ?? unitOf(title ?? '');
  const repaired = lines.some((line) => line.seam === 'row') || diagnostics.length > 0;
  return {
    table: { caption: caption?.text ?? null, unit, header, rows, repaired, span },
    diagnostics,
    captionLine: caption?.line ?? null,
  };
}

/** Cells between unescaped pipes; the pipes at the edges enclose nothing. */
function splitRow(text: string): string[] {
  const row = text.trim();
  const cells: string[] = [];
  let from = 0;
  for (let at = 0; at <= row.length; at++) {
    if (at < row.length && (row[at] !== '|' || row[at - 1] === '\\')) continue;
    cells.push(row.slice(from, at).trim().replace(/\\\|/g, '|'));
    from = at + 1;
  }
  if (row.startsWith('|')) cells.shift();
  if (row.endsWith('|') && !row.endsWith('\\|') && cells.length > 0) cells.pop();
  return cells;
}

function longest(rows: string[][]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Every row gets as many cells as the header: missing ones are empty, extra ones join the last. */
function even(row: string[], header: string[], line: Line, diagnostics: Diagnostic[]): string[] {
  const missing = header.length - row.length;
  if (missing === 0 || header.length === 0) return row;
  const words =
    missing > 0
      ? `${missing} of ${header.length} cells are missing`
      : `${-missing} cells are too many`;
  diagnostics.push(note('table-row-uneven', `In this row ${words}.`, line.span));
  if (missing > 0) return [...row, ...new Array<string>(missing).fill('')];
  return [...row.slice(0, header.length - 1), row.slice(header.length - 1).join(' | ')];
}

function note(code: string, message: string, span: Span): Diagnostic {
  return { code, message, span };
}

/** `Table: …` below or above is a caption only; a text above that ends in a colon is also an item. */
function captionOf({ before, after }: TableSeed): { text: string; line: Passage | null } | null {
  for (const passage of [before, after]) {
    const words = passage && captionLabel.exec(passage.text)?.groups?.words;
    if (words) return { text: words.trim(), line: passage };
  }
  const text = lastParagraph(before);
  // `**Throughput in Mbit/s**` needs no colon.
  const isLabel = text.length <= 100 && !/[.!?]$/.test(text) && unitOf(text) !== null;
  return text.length <= 200 && (isLabel || /\S: ?$/.test(text))
    ? { text: text.replace(/ ?: ?$/, ''), line: null }
    : null;
}

/** `Table: throughput`, `Table 2: …`, `*Caption:* …` */
const captionLabel =
  /^[*_]{0,2}(?:table|caption|figure)(?: \d{1,3})?[*_]{0,2} ?:[*_]{0,2} ?(?<words>.+)$/i;

function lastParagraph(passage: Passage | null): string {
  return (
    passage?.text
      .split('\n\n')
      .at(-1)
      ?.replace(/[*_]{1,3}$/, '')
      .trim() ?? ''
  );
}

/** A cell without a unit takes its column's; what the corner or the caption says is the table's. */
function giveUnits(header: string[], rows: Cell[][], caption: string | null): string | null {
  const units = header.map(unitOf);
  const firstIsData = rows.length > 0 && rows.every((row) => row[0]?.value != null);
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (cell.value !== null && (column > 0 || firstIsData)) cell.unit ??= units[column] ?? null;
    });
  }
  const corner = firstIsData ? null : (units[0] ?? null);
  const stated = new Set(
    rows.flatMap((row) =>
      row
        .slice(1)
        .filter((cell) => cell.value !== null)
        .map((cell) => cell.unit),
    ),
  );
  const [shared] = stated.size === 1 ? stated : [null];
  return shared ?? corner ?? (caption === null ? null : unitOf(caption));
}
