/** Physical lines in; the same with quote marks counted, shape known, fences and front matter found, out. */
import { type BodyLine, bodyLines } from '../body-lines.ts';
import type { FragmentKind, Mend } from '../mail.ts';
import { isTildeUnderline, type Shape, shapeOf, sharedShape } from '../shapes.ts';

/**
 * `depth` counts `>` marks, `from` is where the text after them begins; `shape` is that text's.
 * `edge` is where the line begins behind a margin that all of the notes have.
 * `kept` lines are never joined, split or taken for anything but content.
 */
export type MarkedLine = BodyLine & {
  depth: number;
  from: number;
  edge: number;
  shape: Shape;
  kept: 'fence' | 'front-matter' | null;
  kind: FragmentKind | null;
  /** Marks that belong to the mail around the notes, not to the notes. */
  quoteDepth: number;
};

export function markLines(body: string, mends: Mend[]): MarkedLine[] {
  const lines: MarkedLine[] = [];
  for (const { start, end, next, text, pieces } of bodyLines(body, mends)) {
    const { depth, from } = quoteMarks(text);
    const shape = shapeOf(text, from);
    // Written out: a spread costs as much as all the rest of reading a line.
    lines.push({
      start,
      end,
      next,
      text,
      pieces,
      depth,
      from,
      edge: 0,
      shape,
      kept: null,
      kind: null,
      quoteDepth: 0,
    });
  }
  return lines;
}

/** Marks front matter and fences; to be called once the lines have their final `from`. */
export function keepBlocks(lines: MarkedLine[]): void {
  keepFrontMatter(lines);
  keepFences(lines);
}

/** Text after the quote marks. */
export const innerText = (line: MarkedLine): string => line.text.slice(line.from);

/** `> > text`, `>> text`, `>text`; one space after the last mark belongs to it. */
export function quoteMarks(text: string, edge = 0): { depth: number; from: number } {
  let depth = 0;
  let from = edge;
  for (let at = edge; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '>') {
      depth += 1;
      from = at + 1;
    } else if (letter !== ' ' || at - from > 2) break;
  }
  if (depth > 0 && text.charAt(from) === ' ') from += 1;
  return { depth, from };
}

/** `---`, keys, `---`: at the top of a notes file, or of notes that were put into a mail. */
function keepFrontMatter(lines: MarkedLine[]): void {
  const isRuler = (line: MarkedLine | undefined) =>
    line !== undefined &&
    innerText(line)
      .replace(/^\uFEFF/, '')
      .trimEnd() === '---';
  const top = lines.slice(0, 80);
  const first = top.findIndex(
    (line, at) => isRuler(line) && (at === 0 || !isText(top[at - 1])) && isKey(top[at + 1]),
  );
  if (first < 0) return;
  for (let last = first + 1; last < first + 60; last += 1) {
    const line = lines[last];
    if (line === undefined || line.shape.kind === 'blank') return;
    if (!isRuler(line)) continue;
    for (let at = first; at <= last; at += 1) keep(lines[at], 'front-matter');
    return;
  }
}

const isText = (line: MarkedLine | undefined): boolean =>
  line !== undefined && line.shape.kind !== 'blank';
const isKey = (line: MarkedLine | undefined): boolean =>
  line !== undefined && /^[\w-]{1,40}:(?:\s|$)/.test(innerText(line).slice(0, 60));

/** A fence that nothing closes is none: else the rest of the notes would be lost in it. */
function keepFences(lines: MarkedLine[]): void {
  let open: { at: number; mark: string; depth: number } | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.kept !== null) continue;
    if (open !== null && line.depth < open.depth) open = null;
    if (line.shape.kind !== 'fence') continue;
    const above = lines[at - 1];
    if (open === null && above && isTildeUnderline(innerText(line), innerText(above))) {
      const { at: first, indent, inner } = line.shape;
      line.shape = sharedShape('rule', first, indent, inner, '');
      continue;
    }
    const mark = line.text.charAt(line.shape.at);
    if (open === null) {
      const rest = innerText(line).trim();
      const isInline = mark === '`' && rest.indexOf('`', 3) > 3;
      if (!isInline) open = { at, mark, depth: line.depth };
    } else if (open.mark === mark && innerText(line).trim().replaceAll(mark, '') === '') {
      for (let inside = open.at; inside <= at; inside += 1) {
        keep(lines[inside], 'fence');
        if (open.depth === 0) unquote(lines[inside]);
      }
      open = null;
    }
  }
}

/** A `>` inside a fence is code. */
function unquote(line: MarkedLine | undefined): void {
  if (line === undefined || line.depth === 0) return;
  line.depth = 0;
  line.from = 0;
  line.shape = shapeOf(line.text);
}

function keep(line: MarkedLine | undefined, kept: 'fence' | 'front-matter'): void {
  if (line === undefined) return;
  line.kept = kept;
}
