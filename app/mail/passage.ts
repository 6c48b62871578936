/** Cuts and joins repaired text; what comes out still knows where it stands in the body. */
import { countBefore } from './count-before.ts';
import type { Passage, Piece, Span } from './mail.ts';

/**
 * The stretch of the body that `passage.text.slice(from, to)` was made from.
 * It may be wide (a join lies inside), never wrong; null when every letter was put in by a join.
 */
export function placeOf(passage: Passage, from = 0, to = passage.text.length): Span | null {
  let start: number | null = null;
  let end = 0;
  for (let place = firstPiece(passage.pieces, from); place < passage.pieces.length; place += 1) {
    const piece = passage.pieces[place];
    if (piece === undefined || piece.at >= to) break;
    const first = Math.max(from, piece.at);
    const last = Math.min(to, piece.at + piece.length);
    if (first >= last) continue;
    start ??= piece.start + first - piece.at;
    end = Math.max(end, piece.start + last - piece.at);
  }
  return start === null ? null : { start, end };
}

/** Like `slice` on the text, the pieces cut along. */
export function cutPassage(passage: Passage, from: number, to = passage.text.length): Passage {
  const pieces: Piece[] = [];
  for (let place = firstPiece(passage.pieces, from); place < passage.pieces.length; place += 1) {
    const piece = passage.pieces[place];
    if (piece === undefined || piece.at >= to) break;
    const first = Math.max(from, piece.at);
    const last = Math.min(to, piece.at + piece.length);
    if (first >= last) continue;
    pieces.push({ at: first - from, start: piece.start + first - piece.at, length: last - first });
  }
  return { text: passage.text.slice(from, to), pieces };
}

/** Like `trim` on the text. */
export function trimPassage(passage: Passage): Passage {
  const from = passage.text.length - passage.text.trimStart().length;
  const to = passage.text.trimEnd().length;
  return from === 0 && to === passage.text.length
    ? passage
    : cutPassage(passage, Math.min(from, to), to);
}

/** Like `join` on the texts; the glue stands nowhere in the body. */
export function joinPassages(passages: Passage[], glue = ' '): Passage {
  const pieces: Piece[] = [];
  let at = 0;
  for (const passage of passages) {
    for (const piece of passage.pieces) pieces.push({ ...piece, at: at + piece.at });
    at += passage.text.length + glue.length;
  }
  return { text: passages.map((passage) => passage.text).join(glue), pieces };
}

/** Number of the first piece that ends behind `from`: a long line may be cut often. */
const firstPiece = (pieces: Piece[], from: number): number =>
  countBefore(pieces, ({ at, length }) => at + length <= from);
