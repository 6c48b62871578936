/** One line of text in; its shape out: bullet, heading, table row, fence, … or plain text. */
import { isBlank, skipBlanks, trimmedEnd } from './letters.ts';
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
const numberMark = /^(?:\d{1,3}[.)]|[a-z]\))(?:\s|$)/;
/** `[name]: https://…` */
const definitionMark = /^\[[^\]\s][^\]]{0,200}\]:(?:\s|$)/;
/** `*Attendees:* Ann`, `Participants: Ann`, `**Present**: Ann` */
const keyMark = new RegExp(
  `^[*_]{0,3}(?:(?<people>${peopleKeys})|${otherKeys})(?: \\([^()]{0,40}\\))?[*_]{0,3} ?:`,
  'i',
);
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
  const { kind, length } = at < text.length ? markAt(text, at) : blank;
  const marker = length === 0 ? '' : text.slice(at, at + length);
  return sharedShape(kind, at, indent, skipBlanks(text, at + length), marker);
}

const shared: (Shape | undefined)[] = [];
const places = 1024;

/** Most lines of a mail have one of a few shapes: a million bullets need not keep a million of them. */
export function sharedShape(
  kind: ShapeKind,
  at: number,
  indent: number,
  inner: number,
  marker: string,
): Shape {
  const mark = marker === '' ? kind.charCodeAt(0) : marker.charCodeAt(0);
  const place = (((at * 31 + indent) * 31 + inner) * 31 + mark) % places;
  const known = shared[place];
  if (
    known?.kind === kind &&
    known.at === at &&
    known.indent === indent &&
    known.inner === inner &&
    known.marker === marker
  )
    return known;
  const shape = { kind, at, indent, inner, marker };
  // A slice as marker would keep all of its text alive.
  if (marker.length < 13) shared[place] = shape;
  return shape;
}

/** What a line opens with, and how long its mark is. */
type Mark = { kind: ShapeKind; length: number };
const blank: Mark = { kind: 'blank', length: 0 };
const plain: Mark = { kind: 'text', length: 0 };
const row: Mark = { kind: 'row', length: 0 };
const bullet: Mark = { kind: 'bullet', length: 1 };

/** Most lines open with a letter: they are looked at last, and no closer than they need. */
function markAt(text: string, at: number): Mark {
  const first = text.charAt(at);
  if ('-*_=~'.includes(first) && isRule(text, at, first)) return { kind: 'rule', length: 0 };
  if ((first === '-' || first === ':') && rulerRow.test(text.slice(at, at + headLength)))
    return row;
  if (bulletMarks.includes(first)) {
    const isClosed = at + 1 >= text.length || isBlank(text, at + 1);
    if (isClosed || first === '•' || first === '●') return bullet;
  }
  if (first === '#') return headingMark(text, at);
  if (first === '|') return row;
  if (first === '>') return { kind: 'quote', length: 1 };
  if (text.startsWith('```', at) || text.startsWith('~~~', at)) return { kind: 'fence', length: 0 };
  const head = text.slice(at, at + headLength);
  if (first === '[') return definitionMark.test(head) ? { kind: 'definition', length: 0 } : plain;
  if (mayNumber(text, at) && numberMark.test(head))
    return { kind: 'number', length: head.search(/[.)]/) + 1 };
  return head.includes(':') && keyMark.test(head) ? { kind: 'key', length: 0 } : plain;
}

/** A digit, or a letter and a bracket. */
function mayNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || text.charCodeAt(at + 1) === 0x29;
}

/** `Attendees: …` and its kin, as opposed to `Agenda:`. */
export const isPeopleKey = (text: string): boolean =>
  keyMark.exec(text.slice(0, headLength))?.groups?.people !== undefined;

/** `**Topic**`, `__Topic__:`, `*Topic*` as mail programs write bold; a whole line in bold reads as a heading. */
const boldLine = /^(?:\*\*[^*]{1,150}\*\*|__[^_]{1,150}__|\*[^*\s][^*]{0,98}[^*\s.,:;!]\*):?$/;
export function isBoldLine(text: string): boolean {
  if (text.length >= 200) return false;
  const from = skipBlanks(text, 0);
  const first = text.charAt(from);
  if (first !== '*' && first !== '_') return false;
  return boldLine.test(text.slice(from, trimmedEnd(text, from)));
}

/** `Storage` / `~~~~~~~`, as reStructuredText underlines titles: about as long as the title, and so no fence. */
export function isTildeUnderline(text: string, above: string): boolean {
  const marks = text.trim();
  if (!marks.startsWith('~~~') || marks.replaceAll('~', '') !== '') return false;
  // Three are what a fence has.
  const slack = marks.length > 3 ? 2 : 0;
  return above.trim() !== '' && Math.abs(marks.length - above.trim().length) <= slack;
}

/** Marks that stand for structure: a text that has none of these is a letter, not notes. */
export const isStructure = (shape: Shape): boolean =>
  shape.kind === 'bullet' ||
  shape.kind === 'number' ||
  shape.kind === 'heading' ||
  shape.kind === 'row' ||
  shape.kind === 'key';

/** `---`, `* * *`, `====`, `~~~~~~` is a fence and none; at least three, nothing else. */
function isRule(text: string, at: number, mark: string): boolean {
  if (mark === '~') return false;
  let count = 0;
  for (let here = at; here < text.length; here += 1) {
    const letter = text.charAt(here);
    if (letter === mark) count += 1;
    else if (!isBlank(text, here)) return false;
  }
  return count >= 3;
}

/** Straight behind hashes: `##12` is an issue, `###3.0 planning` a heading. */
export const opensTitle = (text: string): boolean => !/^(?:#|\d+(?!\.\d|\d))/.test(text);

function headingMark(text: string, at: number): Mark {
  let count = 1;
  while (count < 8 && text.charAt(at + count) === '#') count += 1;
  if (count > 6) return plain;
  const then = text.charAt(at + count);
  // `#12` is an issue, `##Title` a heading without its space, `#` and a letter too doubtful.
  const isHeading =
    then === '' ||
    isBlank(text, at + count) ||
    (count > 1 && opensTitle(text.slice(at + count, at + count + 12)));
  return isHeading ? { kind: 'heading', length: count } : plain;
}
