/** A row of a table in; its cells out. */
import type { Line, Passage } from '#app/mail/mail.ts';
import { cutPassage, trimPassage } from '#app/mail/passage.ts';

/** Cells between pipes; the pipes at the edges enclose nothing. */
export function cellsOf(line: Line): Passage[] {
  const cells: Passage[] = [];
  let from = 0;
  for (let at = 0; at <= line.text.length; at++) {
    if (at < line.text.length && line.text[at] !== '|') continue;
    cells.push(trimPassage(cutPassage(line, from, at)));
    from = at + 1;
  }
  const isEdge = (cell: Passage | undefined, mark: string | undefined) =>
    cell?.text === '' && mark === '|';
  const text = line.text.trim();
  if (isEdge(cells[0], text[0])) cells.shift();
  if (isEdge(cells.at(-1), text.at(-1))) cells.pop();
  return cells;
}
