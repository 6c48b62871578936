/** Content lines in; the same without quote marks, space-stuffing and odd white space, out. */
import type { FlowedStretch } from '../decode/decode-mail.ts';
import type { ContentLine } from '../label/label-body.ts';
import { plainBlanks, trimmedEnd } from '../letters.ts';
import type { Piece } from '../mail.ts';
import { outlineNumber, outlineNumbers } from '../outline-numbers.ts';
import { cutPassage } from '../passage.ts';
import { type Shape, shapeOf, sharedShape } from '../shapes.ts';
import { closeSpaces } from './close-spaces.ts';
import type { Flow } from './flow.ts';

/**
 * `null` entries (another fragment stood there) become blank lines. Takes the lines out of `content`:
 * a mail of millions of them would else be kept twice.
 */
export function cutLines(content: (ContentLine | null)[], flowed: FlowedStretch[]): Flow[] {
  const habits = flowed.map((stretch) => habitsOf(content, stretch));
  let place = 0;
  let current = 0;
  const numbers = outlineNumbers(textsOf(content));
  const flows = content.map((line, at) => {
    content[at] = null;
    if (line === null) return blank(place);
    place = line.end;
    while (current < flowed.length && (flowed[current]?.end ?? 0) <= line.start) current += 1;
    const habit = habits[current];
    const isInside = habit !== undefined && line.start >= habit.stretch.start;
    return line.text === '' ? blank(line.start) : cut(line, isInside ? habit : null);
  });
  return numbers.size > 0 ? flows.map((flow) => numbered(flow, numbers)) : flows;
}

function* textsOf(content: (ContentLine | null)[]): Generator<string> {
  for (const line of content)
    if (line !== null && line.kept === null) yield line.text.slice(line.from);
}

/** `1.2 text` opens a point like `2. text` where the text counts so. */
function numbered(flow: Flow, numbers: Set<string>): Flow {
  const mark = flow.kept || flow.shape.kind !== 'text' ? null : outlineNumber.exec(flow.text);
  if (!mark || !numbers.has(mark.groups?.number ?? '')) return flow;
  const marker = mark[0].trimStart();
  return { ...flow, shape: { ...flow.shape, kind: 'number', inner: mark[0].length + 1, marker } };
}

const blank = (place: number): Flow => ({
  text: '',
  pieces: [],
  shape: shapeOf(''),
  quoteDepth: 0,
  seam: null,
  widest: 0,
  kept: false,
  soft: null,
  place,
});

type Habits = { stretch: FlowedStretch; isStuffed: boolean; isSoft: boolean };

/** Many programs declare `format=flowed` and then neither stuff nor end lines in a space. */
function habitsOf(content: (ContentLine | null)[], stretch: FlowedStretch): Habits {
  const inside = content.filter(
    (line): line is ContentLine =>
      line !== null && line.start >= stretch.start && line.start < stretch.end && line.text !== '',
  );
  return {
    stretch,
    isStuffed: inside.some(
      (line) => line.shape.indent % 2 === 1 && line.text.charAt(line.from) === ' ',
    ),
    isSoft: inside.some((line) => line.text.endsWith(' ') && line.text !== '-- '),
  };
}

function cut(line: ContentLine, habits: Habits | null): Flow {
  const isStuffed = habits?.isStuffed === true && line.text.charAt(line.from) === ' ';
  const from = isStuffed ? line.from + 1 : line.from;
  const shape = isStuffed ? shapeOf(line.text, from) : line.shape;
  const end = trimmedEnd(line.text, shape.at);
  const isSoft =
    habits?.isSoft === true && line.text.endsWith(' ') && line.text.slice(from) !== '-- ';
  const written = line.text.slice(shape.at, end);
  const words = plainBlanks(written);
  const margin = ' '.repeat(shape.indent);
  const whole = { text: margin + words, pieces: piecesOf(line, shape, end) };
  const { text, pieces } =
    line.kept === null ? closeSpaces(whole, shape.indent + shape.inner - shape.at) : whole;
  return {
    text,
    pieces,
    shape:
      words !== written || shape.inner > end
        ? shapeOf(text)
        : moved(shape, shape.indent - shape.at),
    quoteDepth: line.quoteDepth,
    seam: null,
    widest: text.length,
    kept: line.kept !== null,
    soft: !isSoft
      ? null
      : habits?.stretch.delSp === true && !/ {2}$/.test(line.text)
        ? 'nothing'
        : 'space',
    place: line.start,
  };
}

/** Where the letters of a line from its first one to `end` stand, behind its indentation. */
function piecesOf(
  { text, start, pieces }: ContentLine,
  { at, indent }: Shape,
  end: number,
): Piece[] {
  if (at >= end) return [];
  if (pieces === null) return [{ at: indent, start: start + at, length: end - at }];
  const cut = cutPassage({ text, pieces }, at, end);
  return cut.pieces.map((piece) => ({ ...piece, at: piece.at + indent }));
}

/** The same line with its letters so much further on. */
const moved = (shape: Shape, by: number): Shape => {
  const { kind, at, indent, inner, marker } = shape;
  return by === 0 ? shape : sharedShape(kind, at + by, indent, inner + by, marker);
};
