/** Cut lines in; logical lines, each bullet and paragraph whole again, out. */
import type { Piece } from '../mail.ts';
import { isBoldLine, isPeopleKey, type ShapeKind, shapeOf } from '../shapes.ts';
import { markerWords, notNames } from '../vocabulary.ts';
import type { Flow } from './flow.ts';
import { longestWrap, type WrapHabits } from './wrap-habits.ts';

export function joinLines(flows: Flow[], habits: WrapHabits): Flow[] {
  const joined: Flow[] = [];
  let parts: Flow[] = [];
  let explained = false;
  const hasWrapBelow = wrapsBelow(flows, habits);
  const close = () => {
    const [first] = parts;
    if (first !== undefined) joined.push(parts.length === 1 ? first : whole(parts, first));
    parts = [];
  };
  for (let at = 0; at < flows.length; at += 1) {
    const flow = flows[at];
    if (flow === undefined) continue;
    const before = parts.at(-1);
    const first = parts[0];
    if (before === undefined || first === undefined) {
      explained = hasWrapBelow(at);
    } else if (!goesOn({ first, before, flow, after: flows[at + 1], explained, habits })) {
      close();
      explained = hasWrapBelow(at);
    }
    parts.push(flow);
  }
  close();
  return joined;
}

/** Between two joined lines stands a space, nothing inside a hyphenated word or a broken URL. */
function whole(parts: Flow[], first: Flow): Flow {
  let text = '';
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined) continue;
    const before = parts[at - 1];
    const { indent } = part.shape;
    if (before !== undefined && !isSplitWord(before, part)) text += ' ';
    const shift = before === undefined ? 0 : text.length - indent;
    for (const { at: from, start, length } of part.pieces) {
      pieces.push({ at: from + shift, start, length });
    }
    text += before === undefined ? part.text : part.text.slice(indent);
  }
  return {
    text,
    pieces,
    shape: shapeOf(text),
    quoteDepth: first.quoteDepth,
    seam: first.seam,
    widest: widestOf(parts),
    kept: first.kept,
    soft: null,
    place: first.place,
  };
}

/** Soft breaks are no breaks: what they join was one line. */
function widestOf(parts: Flow[]): number {
  let widest = 0;
  let run = 0;
  for (const part of parts) {
    run += part.widest;
    widest = Math.max(widest, run);
    if (part.soft === null) run = 0;
  }
  return widest;
}

/** `start-` / `suspend`; `pre-` / `and` is no such word. */
const openHyphen = /[\p{L}\d]-$/u;
const suspended = /^(?:and|or|und|oder|to|&)\b/i;
/** `https://example.org/archives/html/` / `list/2015-02/msg00049.html` */
const openUrl = /(?:^|[\s(<[])https?:\/\/[^\s<>]{0,300}[/\-_=&?%.#]$/;
const restOfUrl = /^[\w%~+-]{1,200}[./=&?_\d-]\S{0,300}(?:\s|$)/;

function isSplitWord(before: Flow, flow: Flow): boolean {
  if (before.soft === 'nothing') return true;
  const end = before.text.slice(-320);
  const start = flow.text.slice(flow.shape.indent, flow.shape.indent + 320);
  if (openUrl.test(end) && restOfUrl.test(start)) return true;
  if (before.soft !== null) return false;
  return openHyphen.test(end) && /^\p{Ll}/u.test(start) && !suspended.test(start);
}

type Break = {
  first: Flow;
  before: Flow;
  flow: Flow;
  after: Flow | undefined;
  explained: boolean;
  habits: WrapHabits;
};

const alone = new Set<ShapeKind>(['blank', 'rule', 'fence', 'quote']);
const opens = new Set<ShapeKind>([
  'bullet',
  'heading',
  'row',
  'fence',
  'rule',
  'definition',
  'key',
  'quote',
  'blank',
]);

/** Whether the break between `before` and `flow` was made by width alone. */
function goesOn(where: Break): boolean {
  const { first, before, flow, habits } = where;
  if (before.kept || flow.kept || before.quoteDepth !== flow.quoteDepth) return false;
  if (flow.shape.kind === 'blank' || alone.has(before.shape.kind)) return false;
  if (before.soft !== null) return true;
  if (isLoneBullet(first) && before === first) return !opens.has(flow.shape.kind);
  const isWrap = isWrapped(before, flow, habits);
  if (opens.has(flow.shape.kind)) return isProseDash(where, isWrap);
  if (first.shape.kind === 'heading') return isWrap && isHeadingEnd(where);
  if (first.shape.kind === 'row') return isRowEnd(before, flow);
  // Rows of a table without outer pipes.
  if (before.text.includes(' | ') && flow.text.includes(' | ') && !isWrap) return false;
  if (first.shape.kind === 'definition') return /\]:\s*$/.test(first.text);
  if ((isBoldLine(before.text) && before === first) || isTitle(flow, before)) return false;
  if (first.shape.kind === 'key' && before === first && /:[*_\s]*$/.test(before.text)) {
    return isPeopleKey(before.text.trimStart()) && flow.text.includes(',');
  }
  if (flow.shape.kind === 'number')
    return isWrap && !endsSentence(before.text) && !continuesCount(first, flow);
  const mayOpen = !endsOpen(before.text) && (!isWrap || endsSentence(before.text));
  if (mayOpen && isOpening(flow)) return false;
  if (isWrap || endsOpen(before.text) || isLower(flow.text)) return true;
  if (before === first && isTitledNumber(first, flow)) return false;
  if (first.shape.kind !== 'text' && flow.shape.indent > first.shape.indent) return true;
  return where.explained && (habits.hasGaps || !endsSentence(before.text));
}

/** `**Storage**` on a line of its own, below a whole sentence or list. */
const isTitle = (flow: Flow, before: Flow): boolean =>
  isBoldLine(flow.text) && !endsOpen(before.text);

/** The next word would not have fitted. Edited text is ragged, hence the slack. */
function isWrapped(before: Flow, flow: Flow, habits: WrapHabits): boolean {
  const { length } = before.text;
  if (length > longestWrap) return !before.text.slice(40).includes(' ');
  const gap = flow.text.indexOf(' ', flow.shape.indent);
  const word = (gap < 0 ? flow.text.length : gap) - flow.shape.indent;
  return habits.isWrapped && length + 1 + word > habits.width * 0.86;
}

/**
 * Whether some break of the block that starts at a line is a wrap. What was seen on the way down is
 * remembered: lines that do not go on would else each look at all below them.
 */
function wrapsBelow(flows: Flow[], habits: WrapHabits): (from: number) => boolean {
  let seenUntil = -1;
  let isFound = false;
  return (from) => {
    if (from < seenUntil) return isFound;
    isFound = false;
    for (let at = from; at < flows.length - 1; at += 1) {
      const flow = flows[at];
      const next = flows[at + 1];
      seenUntil = at + 1;
      if (flow === undefined || next === undefined || opens.has(next.shape.kind)) break;
      isFound = isWrapped(flow, next, habits);
      if (isFound) break;
    }
    return isFound;
  };
}

/** `1. Storage` / `   Ann measured it.`: a number with a title, and below it what was said. */
const isTitledNumber = (first: Flow, flow: Flow): boolean =>
  first.shape.kind === 'number' &&
  flow.shape.indent > first.shape.indent &&
  first.text.length < 50 &&
  !endsSentence(first.text) &&
  /^\s*\p{Lu}/u.test(flow.text);

const isLoneBullet = (flow: Flow): boolean =>
  flow.shape.kind === 'bullet' && flow.shape.inner >= flow.text.length;

/** `… of the archive` / `- the second one - is …`: a dash that only happens to start a line. */
function isProseDash({ first, before, flow }: Break, isWrap: boolean): boolean {
  if (flow.shape.kind !== 'bullet' || !/^[-–—]$/.test(flow.shape.marker)) return false;
  if (flow.shape.marker === '—') return isWrap || isLower(flow.text.slice(flow.shape.inner));
  if (!isWrap || endsSentence(before.text) || /[:;]$/.test(before.text)) return false;
  const isOther = first.shape.kind === 'bullet' && first.shape.marker !== flow.shape.marker;
  const hangs = first.shape.kind === 'bullet' && flow.shape.indent === first.shape.indent + 2;
  return (
    isLower(flow.text.slice(flow.shape.inner)) && (isOther || (hangs && endsOpen(before.text)))
  );
}

/** A heading that was wrapped: the rest is short and nothing follows it directly. */
const isHeadingEnd = ({ before, flow, after }: Break): boolean =>
  before.shape.kind === 'heading' &&
  before.text.length <= 80 &&
  before.text.length >= 55 &&
  flow.text.length < 50 &&
  !endsSentence(flow.text) &&
  (after === undefined || opens.has(after.shape.kind));

/** `|---|---|` */
const rulerText = /^[\s|:-]{3,}$/;
/** A table row goes on until its closing pipe; `1.12 | 1.58 |` can only be its rest. */
const isRowEnd = (before: Flow, flow: Flow): boolean =>
  !rulerText.test(before.text.slice(0, 2000)) &&
  (!before.text.endsWith('|') || (flow.text.endsWith('|') && flow.shape.kind === 'text'));

const continuesCount = (first: Flow, flow: Flow): boolean =>
  // `1.2` is a number only where the notes count so.
  /^\d+\.\d/.test(flow.shape.marker) ||
  (first.shape.kind === 'number'
    ? Number.parseInt(flow.shape.marker, 10) === Number.parseInt(first.shape.marker, 10) + 1
    : /^(?:1|a)[.)]$/.test(flow.shape.marker));

/** `Ann: …`, `*Ann Ash:* …`, `**Ann** …`, `Ann/Bob: …` */
const speaker =
  /^(?:(?<name>\p{Lu}[\p{L}'’-]{0,24})(?:[ /&]{1,3}\p{Lu}[\p{L}.'’-]{0,24}){0,2} ?:(?=\s)|[*_]{1,2}\p{Lu}[\p{L}' /’-]{0,40}:?[*_]{1,2})/u;
/** `TODO …`, `[ ] …`, `Decision: …` */
const marked = new RegExp(
  `^(?:[*_]{0,2}(?:${markerWords.toUpperCase()})\\b|[*_]{0,2}(?:${markerWords})[*_]{0,2}:|\\[[ xX]\\] )`,
);

/** The line reads as the start of a statement of its own. */
function isOpening(flow: Flow): boolean {
  const start = flow.text.slice(flow.shape.indent, flow.shape.indent + 90);
  if (marked.test(start)) return true;
  const found = speaker.exec(start);
  return found !== null && !notNames.has((found.groups?.name ?? '').toLowerCase());
}

/** `done.`, `done).`, `done?"`, `**done.**` */
const sentenceEnd = /[.!?:…][)\]"'’”*_`]{0,3}$/;
const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-6));

/** `foo,` `foo and` `(foo` `foo -`: more must come. */
const openEnd =
  /(?:[,;(/+&=–—-]|\b(?:and|or|the|a|an|of|to|for|with|from|at|as|is|are|be|was|were|which|its|but|if|we|will|can|should|into|via|than|und|oder))$/i;
const endsOpen = (text: string): boolean => openEnd.test(text.slice(-12));

const isLower = (text: string): boolean => /^\s{0,40}[\p{Ll}]/u.test(text.slice(0, 60));
