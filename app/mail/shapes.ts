/** One line of text in; its shape out: bullet, heading, table row, fence, … or plain text. */
import { otherKeys, peopleKeys } from './vocabulary.ts';

export type ShapeKind =
  | 'bullet'
  | 'number'
  | 'heading'
  | 'row'
  | 'fence'
  | 'rule'
  | 'definition'
  | 'key'
  | 'quote'
  | 'text'
  | 'blank';

/**
 * `at` is where the first letter stands, `indent` its column (tabs reach to multiples of 4),
 * `inner` where the words after a bullet or heading mark begin, `marker` that mark.
 */
export type Shape = {
  kind: ShapeKind;
  at: number;
  indent: number;
  inner: number;
  marker: string;
};

/** `12. text`, `3) text`, `b) text` */
const numberMark = /^(?<mark>\d{1,3}[.)]|[a-z]\))(?:\s|$)/;
/** `[name]: https://…` */
const definitionMark = /^\[[^\]\s][^\]]{0,200}\]:(?:\s|$)/;
/** `*Attendees:* Ann`, `Participants: Ann`, `**Present**: Ann` */
const keyMark = new RegExp(`^[*_]{0,3}(?:(?<people>${peopleKeys})|${otherKeys})[*_]{0,3} ?:`, 'i');
/** `--- | :-: | ---` under a header without outer pipes */
const rulerRow = /^:?-{2,}:?[\s|:-]{0,200}\|[\s|:-]{0,200}$/;
const bulletMarks = '-*+•–—·‣◦▪●○∙‐';
/** Enough of a line to know its shape; keeps a line of megabytes cheap. */
const headLength = 240;

export function shapeOf(text: string, from = 0): Shape {
  let at = from;
  let indent = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 9) indent += 4 - (indent % 4);
    else if (code === 32 || code === 0xa0 || code === 0x3000) indent += 1;
    else if (code !== 0xfeff && code !== 0x200b && code !== 12 && code !== 13) break;
  }
  const shape = (kind: ShapeKind, length = 0): Shape => ({
    kind,
    at,
    indent,
    inner: skipSpace(text, at + length),
    marker: text.slice(at, at + length),
  });
  if (at >= text.length) return shape('blank');
  const first = text.charAt(at);
  if ('-*_=~'.includes(first) && isRule(text, at, first)) return shape('rule');
  if ((first === '-' || first === ':') && rulerRow.test(text.slice(at, at + headLength))) {
    return shape('row');
  }
  if (bulletMarks.includes(first)) {
    const then = text.charAt(at + 1);
    if (then === '' || isSpace(then) || first === '•' || first === '●') return shape('bullet', 1);
  }
  if (first === '#') return headingShape(text, at, shape);
  if (first === '|') return shape('row');
  if (first === '>') return shape('quote', 1);
  if (text.startsWith('```', at) || text.startsWith('~~~', at)) return shape('fence');
  const head = text.slice(at, at + headLength);
  if (first === '[') return shape(definitionMark.test(head) ? 'definition' : 'text');
  const number = numberMark.exec(head)?.groups?.mark;
  if (number !== undefined) return shape('number', number.length);
  return shape(keyMark.test(head) ? 'key' : 'text');
}

/** `Attendees: …` and its kin, as opposed to `Agenda:`. */
export const isPeopleKey = (text: string): boolean =>
  keyMark.exec(text.slice(0, headLength))?.groups?.people !== undefined;

export const isSpace = (letter: string): boolean => letter !== '' && letter.trim() === '';

/** `**Topic**`, `__Topic__:`; a whole line in bold reads as a heading. */
const boldLine = /^(?:\*\*[^*]{1,150}\*\*|__[^_]{1,150}__):?$/;
export const isBoldLine = (text: string): boolean =>
  text.length < 200 && boldLine.test(text.trim());

/** Marks that stand for structure: a text that has none of these is a letter, not notes. */
export const isStructure = (shape: Shape): boolean =>
  shape.kind === 'bullet' ||
  shape.kind === 'number' ||
  shape.kind === 'heading' ||
  shape.kind === 'row' ||
  shape.kind === 'key';

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  return at;
}

/** `---`, `* * *`, `====`, `~~~~~~` is a fence and none; at least three, nothing else. */
function isRule(text: string, at: number, mark: string): boolean {
  if (mark === '~') return false;
  let count = 0;
  for (let here = at; here < text.length; here += 1) {
    const letter = text.charAt(here);
    if (letter === mark) count += 1;
    else if (!isSpace(letter)) return false;
  }
  return count >= 3;
}

function headingShape(
  text: string,
  at: number,
  shape: (kind: ShapeKind, length?: number) => Shape,
): Shape {
  let count = 1;
  while (count < 8 && text.charAt(at + count) === '#') count += 1;
  if (count > 6) return shape('text');
  const then = text.charAt(at + count);
  // `#12` is an issue, `##Title` a heading without its space, `#` and a letter too doubtful.
  const isHeading = then === '' || isSpace(then) || (count > 1 && !/[\d#]/.test(then));
  return isHeading ? shape('heading', count) : shape('text');
}
