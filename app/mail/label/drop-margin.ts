/** Marked lines in; the same without the margin that a mail or a web page had put before all of the notes, out. */
import { isStructure, shapeOf } from '../shapes.ts';
import { type MarkedLine, quoteMarks } from './mark-lines.ts';

/**
 * Four columns would make code of headings. Answers whether there was such a margin: what begins at the
 * left edge (front matter) is to be looked for again then.
 */
export function dropMargin(lines: MarkedLine[]): boolean {
  // Nearly every text has a mark at the left edge, soon.
  const byDepth = new Map<number, MarkedLine[]>();
  const flat = new Set<number>();
  for (const line of lines) {
    if (line.shape.kind === 'blank' || line.kept !== null || line.kind !== null) continue;
    if (flat.has(line.depth)) continue;
    if (line.shape.indent < leastMargin && isStructure(line.shape)) flat.add(line.depth);
    const group = byDepth.get(line.depth);
    if (group === undefined) byDepth.set(line.depth, [line]);
    else group.push(line);
  }
  let isFound = false;
  for (const [depth, group] of byDepth) {
    const margin = flat.has(depth) ? 0 : (wholeMargin(group) ?? blockMargin(group) ?? 0);
    if (margin === 0) continue;
    isFound = true;
    for (const line of lines)
      if (line.depth === depth && line.kind === null && line.shape.indent >= margin)
        moveLeft(line, margin);
  }
  return isFound;
}

const leastMargin = 2;

/** All lines share it; a list alone may stand to the right by itself. */
function wholeMargin(group: MarkedLine[]): number | null {
  const margin = group.reduce((least, { shape }) => Math.min(least, shape.indent), 1000);
  if (margin < leastMargin || !group.some(({ shape }) => isStructure(shape))) return null;
  const isAnchored = group.some(
    ({ shape: { kind, indent } }) =>
      indent === margin && (kind === 'heading' || kind === 'key' || kind === 'text'),
  );
  return isAnchored ? margin : null;
}

/**
 * A block of notes in a letter: a heading or the people at its edge, points in it, all in one piece.
 * `# install` may be a comment among commands, `## Storage` is none.
 */
function blockMargin(group: MarkedLine[]): number | null {
  const marks = group.filter(({ shape }) => isStructure(shape));
  const margin = marks.reduce((least, { shape }) => Math.min(least, shape.indent), 1000);
  const isAnchored = marks.some(
    ({ shape: { kind, indent, marker } }) =>
      indent === margin && (kind === 'key' || (kind === 'heading' && marker.length > 1)),
  );
  const kinds = new Set(marks.map(({ shape }) => shape.kind));
  if (!isAnchored || marks.length < 3 || kinds.size < 2) return null;
  const isInside = ({ shape }: MarkedLine) => shape.indent >= margin;
  const first = group.findIndex(isInside);
  const last = group.findLastIndex(isInside);
  const inside = group.slice(first, last + 1);
  const isWhole = inside.every(isInside);
  return isWhole && inside.length * 2 > group.length ? margin : null;
}

/** A tab across the edge stays, and counts for what is left of it. */
function moveLeft(line: MarkedLine, margin: number): void {
  const { text } = line;
  let column = 0;
  let from = line.from;
  while (from < line.shape.at) {
    const code = text.charCodeAt(from);
    const width = code === 9 ? 4 - (column % 4) : code === 0xfeff || code === 0x200b ? 0 : 1;
    if (column + width > margin) break;
    column += width;
    from += 1;
  }
  line.from = from;
  line.shape = { ...line.shape, indent: line.shape.indent - margin };
  if (line.depth === 0) line.edge = from;
  if (line.depth > 0 || line.shape.kind !== 'quote' || line.kept !== null) return;
  const quoted = quoteMarks(text, from);
  line.depth = quoted.depth;
  line.from = quoted.from;
  line.shape = shapeOf(text, quoted.from);
}
