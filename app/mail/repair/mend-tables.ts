/** Logical lines in; pipe tables with one row a line again, out. */
import { cutPassage, joinPassages } from '../passage.ts';
import { shapeOf } from '../shapes.ts';
import { type Flow, splitOff } from './flow.ts';

/** `|---|:--:|`, `| - | - |`; dashes, colons and pipes only. */
const rulerText = /^[\s|:-]{3,}$/;
/** A ruler of at least two columns somewhere in a line, with its pipes. */
const rulerInside = /\|[ ]?:?-{2,200}:?[ ]?(?:\|[ ]?:?-{2,200}:?[ ]?){1,60}\|?/;

export function mendTables(flows: Flow[]): Flow[] {
  const mended: Flow[] = [];
  let columns = 0;
  for (let at = 0; at < flows.length; at += 1) {
    const flow = flows[at];
    if (flow === undefined) continue;
    if (flow.kept || !flow.text.includes('|')) {
      if (flow.shape.kind !== 'blank' || !isRow(flows[at + 1])) columns = 0;
      mended.push(flow);
      continue;
    }
    const glued = columns === 0 ? gluedRuler(flow) : null;
    if (glued !== null) {
      columns = glued.columns;
      for (const part of glued.before) mended.push(part);
      for (const part of splitRows(glued.rest, columns)) mended.push(part);
      continue;
    }
    if (columns === 0 && isRuler(flows[at + 1]))
      columns = cellEnds(flows[at + 1]?.text ?? '').length;
    if (columns === 0 || isRuler(flow)) {
      const last = mended.at(-1);
      if (isRuler(flow) && columns === 0 && last !== undefined)
        columns = cellEnds(flow.text).length;
      mended.push(flow);
      continue;
    }
    let row = flow;
    while (lacksRest(row, flows[at + 1], columns)) {
      at += 1;
      row = joined(row, flows[at] as Flow);
    }
    for (const part of splitRows(row, columns)) mended.push(part);
  }
  return mended;
}

const isRow = (flow: Flow | undefined): boolean => flow?.shape.kind === 'row';
const isRuler = (flow: Flow | undefined): boolean =>
  flow !== undefined &&
  flow.text.length < 2000 &&
  flow.text.includes('-') &&
  flow.text.includes('|') &&
  rulerText.test(flow.text);

/** Where each cell ends: the places of its closing pipes (or the end of the text). */
function cellEnds(text: string): number[] {
  const ends: number[] = [];
  let isCode = false;
  let start = 0;
  while (start < text.length && text.charAt(start).trim() === '') start += 1;
  if (text.charAt(start) === '|') start += 1;
  let last = start;
  for (let at = start; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\\') at += 1;
    else if (letter === '`') isCode = !isCode && text.indexOf('`', at + 1) > 0;
    else if (letter === '|' && !isCode) {
      ends.push(at);
      last = at + 1;
    }
  }
  if (text.slice(last).trim() !== '') ends.push(text.length);
  return ends;
}

/** A row that was wrapped lacks cells, and the next line has just them. */
function lacksRest(row: Flow, next: Flow | undefined, columns: number): boolean {
  if (next === undefined || next.kept || isRuler(next) || !next.text.includes('|')) return false;
  const have = cellEnds(row.text).length;
  const isOpen = !row.text.trimEnd().endsWith('|');
  const startsRow = isRow(next);
  if (have >= columns && !isOpen) return false;
  if (startsRow && !isOpen) return false;
  return cellEnds(joined(row, next).text).length <= columns;
}

function joined(row: Flow, next: Flow): Flow {
  const bare = next.shape.indent > 0 ? cutPassage(next, next.shape.indent) : next;
  return { ...row, ...joinPassages([row, bare]), widest: Math.max(row.widest, next.widest) };
}

/** `| a | b | | c | d |` with two columns: an empty cell after every second one is a seam. */
function splitRows(flow: Flow, columns: number): Flow[] {
  const ends = cellEnds(flow.text);
  if (ends.length <= columns) return [flow];
  const rows: Flow[] = [];
  let from = 0;
  let cell = 0;
  while (cell < ends.length) {
    const last = ends[cell + columns - 1];
    const rest = flow.text.slice(from, from + 50);
    if (last === undefined || (rows.length > 0 && !/^\s*\|/.test(rest))) break;
    const seam = flow.text.slice(last + 1, last + 50).trimStart();
    const hasMore = ends[cell + columns] !== undefined;
    // Without a second pipe in a row this is one row with too many cells.
    if (hasMore && !seam.startsWith('|') && ends[cell + columns] !== flow.text.length) break;
    rows.push(
      splitOff(flow, from, Math.min(last + 1, flow.text.length), rows.length > 0 ? 'row' : null),
    );
    from = last + 1;
    cell += columns + (seam.startsWith('|') ? 1 : 0);
  }
  if (from === 0) return [flow];
  if (flow.text.slice(from).trim() !== '') rows.push(splitOff(flow, from, flow.text.length, 'row'));
  return rows;
}

/** A header, its ruler and perhaps rows on one line, perhaps after other words. */
function gluedRuler(flow: Flow): { before: Flow[]; rest: Flow; columns: number } | null {
  if (isRuler(flow)) return null;
  const found = rulerInside.exec(flow.text.slice(0, 20_000));
  if (found === null || !found[0].startsWith('|')) return null;
  const columns = cellEnds(found[0]).length;
  const head = flow.text.slice(0, found.index);
  const pipes: number[] = [];
  for (let at = head.length - 1; at >= 0 && pipes.length <= columns; at -= 1) {
    if (head.charAt(at) === '|' && head.charAt(at - 1) !== '\\') pipes.push(at);
  }
  const start = pipes[columns];
  if (start === undefined) return null;
  const before: Flow[] = [];
  if (head.slice(0, start).trim() !== '') before.push(splitOff(flow, 0, start, null));
  before.push(splitOff(flow, start, found.index, before.length > 0 ? 'row' : null));
  const end = found.index + found[0].length;
  before.push(splitOff(flow, found.index, end, 'row'));
  const rest = flow.text.slice(end);
  if (rest.trim() === '') return { before, rest: before.pop() as Flow, columns };
  const tail = splitOff(flow, end, flow.text.length, 'row');
  return { before, rest: { ...tail, shape: shapeOf(tail.text) }, columns };
}
