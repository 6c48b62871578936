/** Marked lines in; the ends of quoted lines that a program had wrapped without a mark are quoted again. */
import { kindAt, LETTER, trimmedEnd, UPPER } from '../letters.ts';
import { isStructure } from '../shapes.ts';
import type { MarkedLine } from './mark-lines.ts';

/** A line without a mark and the one that it may go on from, which has one or goes on from one itself. */
type Step = { above: MarkedLine; line: MarkedLine; depth: number };

/**
 * `> … and Bob will have a` / `look` / `> - next`: no line between, and the line above had no place for the next
 * word. People who answer there now and then leave no line either: where they do, nothing is changed.
 */
export function quoteWrapped(lines: MarkedLine[]): void {
  const steps = stepsOf(lines);
  if (steps.length === 0) return;
  const width = widthOf(steps);
  const ends = steps.filter((step) => isEnd(step, width));
  if (width < leastWidth || ends.length < steps.length * 0.8) return;
  if (ends.length < habit && !ends.every(isMidSentence)) return;
  for (const { line, depth } of ends) line.depth = depth;
}

/** So many are no chance. */
const habit = 3;
const leastWidth = 55;

function stepsOf(lines: MarkedLine[]): Step[] {
  const steps: Step[] = [];
  let depth = 0;
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (line.depth > 0 || line.text === '') depth = line.depth;
    else if (above !== undefined && depth > 0) steps.push({ above, line, depth });
  });
  return steps;
}

/** The columns that most lines were wrapped at; a long URL may pass them. */
function widthOf(steps: Step[]): number {
  const lengths = steps.map(({ above }) => lengthOf(above)).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.7)] ?? 0;
}

/** The next word would not have fitted. Edited text is ragged, hence the slack. */
function isEnd({ above, line: { text, shape } }: Step, width: number): boolean {
  // `3.` and a long dash stand in sentences, too.
  const isText = !isStructure(shape) || shape.kind === 'number' || shape.marker === '—';
  if (!isText || shape.indent > 1) return false;
  const blank = text.indexOf(' ', shape.at);
  const word = (blank < 0 ? text.length : blank) - shape.at;
  return lengthOf(above) + 1 + word > width * 0.93;
}

/** One alone has to read as the rest of what stands above it. */
const isMidSentence = ({ above, line }: Step): boolean =>
  !/[.!?:;]["')\]]{0,2}$/.test(above.text.trimEnd().slice(-4)) &&
  ('(`—'.includes(line.text.charAt(line.shape.at)) ||
    (kindAt(line.text, line.shape.at) & (LETTER | UPPER)) === LETTER);

const lengthOf = ({ text }: MarkedLine): number => trimmedEnd(text);
