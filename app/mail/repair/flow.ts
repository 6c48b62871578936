/**
 * The values that pass through repair.
 *
 *     Flow            one line on its way: physical when cut, logical once joined and split
 *       shape         bullet, heading, row, …
 *       widest        letters of its longest physical line
 *       kept          fence or front matter: never joined, never split
 *       soft          RFC 3676: the line goes on in the next one
 */
import type { Line, Passage } from '../mail.ts';
import { cutPassage } from '../passage.ts';
import { type Shape, shapeOf } from '../shapes.ts';

export type Flow = Passage & {
  shape: Shape;
  quoteDepth: number;
  seam: Line['seam'];
  widest: number;
  kept: boolean;
  soft: 'space' | 'nothing' | null;
  /** Where a blank line stands; of use only when the text is empty. */
  place: number;
};

/** A part of a line that was glued, as a line of its own with the indentation of `flow`. */
export function splitOff(flow: Flow, from: number, to: number, seam: Line['seam']): Flow {
  const part = cutPassage(flow, from, to);
  const lead = part.text.length - part.text.trimStart().length;
  const trail = part.text.trimEnd().length;
  const words = cutPassage(part, Math.min(lead, trail), trail);
  const indent = seam === 'bullet' || seam === null ? flow.shape.indent : 0;
  const passage = indent > 0 && seam === 'bullet' ? indented(words, indent) : words;
  return { ...flow, ...passage, shape: shapeOf(passage.text), seam: seam ?? flow.seam };
}

/** The same words behind so many spaces, which stand nowhere in the body. */
function indented(passage: Passage, columns: number): Passage {
  return {
    text: ' '.repeat(columns) + passage.text,
    pieces: passage.pieces.map((piece) => ({ ...piece, at: piece.at + columns })),
  };
}
