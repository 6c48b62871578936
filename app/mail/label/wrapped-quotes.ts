/** Marked lines in; the ends of quoted lines that a program had wrapped without a mark are quoted again. */
import { trimmedEnd } from '../letters.ts';
import { isStructure } from '../shapes.ts';
import type { MarkedLine } from './mark-lines.ts';

type Step = { above: MarkedLine; line: MarkedLine };

/**
 * `> … and Bob will have a` / `look` / `> - next`: no line between, and the line above had no place for the next
 * word. People who answer there now and then leave no line either: where they do, nothing is changed.
 */
export function quoteWrapped(lines: MarkedLine[]): void {
  const steps = lines.flatMap((line, at): Step[] => {
    const above = lines[at - 1];
    return above && above.depth > 0 && line.depth === 0 && line.text !== ''
      ? [{ above, line }]
      : [];
  });
  if (steps.length < leastEnds) return;
  const width = widthOf(steps);
  const ends = steps.filter((step) => isEnd(step, width));
  if (width < leastWidth || ends.length < leastEnds || ends.length < steps.length * 0.8) return;
  for (const { above, line } of ends) line.depth = above.depth;
}

const leastEnds = 3;
const leastWidth = 60;

/** The columns that most lines were wrapped at; a long URL may pass them. */
function widthOf(steps: Step[]): number {
  const lengths = steps.map(({ above }) => lengthOf(above)).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.7)] ?? 0;
}

/** The next word would not have fitted. Edited text is ragged, hence the slack. */
function isEnd({ above, line: { text, shape } }: Step, width: number): boolean {
  if ((isStructure(shape) && shape.kind !== 'number') || shape.indent > 1) return false;
  const blank = text.indexOf(' ', shape.at);
  const word = (blank < 0 ? text.length : blank) - shape.at;
  return lengthOf(above) + 1 + word > width * 0.93;
}

const lengthOf = ({ text }: MarkedLine): number => trimmedEnd(text);
