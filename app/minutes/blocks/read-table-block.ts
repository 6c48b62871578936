/** Lines at a place in; the pipe table that begins there out. */
import type { Line } from '#app/mail/mail.ts';
import type { Reading, TableBlock } from './block.ts';

/** `|---|:---:|`, `--- | ---`; at least one pipe and one dash, nothing else but colons. */
export const ruler = /^ *(?=[^|]*\|)(?=[^-]*-)[|:\- ]+$/;
const edgeRow = /^ *\|.*\S/;

export function readTableBlock(lines: Line[], at: number): Reading<TableBlock> | null {
  if (!opensTable(lines, at)) return null;
  const rows: Line[] = [];
  let end = at;
  while (end < lines.length) {
    const line = lines[end];
    if (!line) break;
    if (line.text === '' && rows.length > 0 && goesOn(lines, end + 1)) {
      end++;
      continue;
    }
    if (line.seam !== 'row' && !line.text.includes('|')) break;
    rows.push(line);
    end++;
  }
  return { block: { kind: 'table', lines: rows }, next: end };
}

function opensTable(lines: Line[], at: number): boolean {
  const line = lines[at];
  if (!line?.text.includes('|')) return false;
  const below = lines[lines[at + 1]?.text === '' ? at + 2 : at + 1];
  if (!below?.text.includes('|')) return false;
  if (ruler.test(below.text) || ruler.test(line.text)) return !/^ *[-*+] /.test(line.text);
  return edgeRow.test(line.text) && edgeRow.test(below.text);
}

/** A row after a blank line, that does not open another table. */
function goesOn(lines: Line[], at: number): boolean {
  const row = lines[at];
  if (!row || !edgeRow.test(row.text)) return false;
  return !ruler.test(lines[at + 1]?.text ?? '') || ruler.test(row.text);
}
