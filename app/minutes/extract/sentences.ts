/** The words of an item in; its sentences out, none cut at `e.g.`, `5.2.1` or within parentheses. */
import { DIGIT, isBlank, kindAt, LETTER, trimmedEnd } from '#app/mail/letters.ts';
import { ABBREVIATIONS } from '../vocabulary.ts';

/** Half-open, in the letters of the text; no white space or dash at either end. */
export type Stretch = { from: number; to: number };

// An end of a sentence: `. `, `?" `, `… `, `!) `, or the end of the line.
const stop = /[.!?…]+["'”’»)\]]*(?=\s|$)|\n/g;
const marks = /[.!?…]+/y;
// `"echo ... > META"` goes on; a capital, a number, a quote, a bracket or code may begin anew.
const startsSentence = /\s*(?:$|[\p{Lu}\p{N}"“‘'([*_`@~\uFFFC])/uy;
const initial = /^\p{Lu}$/u;
// A letter that names a thing: `in C`, `OCaml and C`, `plan B`, `on OS X`, `than I`.
/** … which no full stop behind it shortens. */
export const noInitial =
  /(?:^|[\s(/])(?:(?:in|into|using|pure|plain|portable)\s[CDR]|(?:OCaml|Rust|Go|Python|Haskell|Java|Lua|[Aa]ssembl(?:y|er))(?:\s(?:and|or|to|into|&|than|from)\s|,\s|\/)C|(?:[Pp]lan|[Oo]ption|[Vv]ariant|[Cc]ase|[Pp]hase|[Ss]tep|[Gg]roup|[Aa]ppendix|[Ss]ection|[Cc]olumn|[Tt]able|[Ff]igure|[Rr]oom|[Bb]uilding|[Ss]erver|[Mm]achine|[Hh]ost|[Bb]ox)\s\p{Lu}|OS\sX|(?:and|than|do|did|am|should|can|will)\sI)$/u;
/** Letters in which `assembler into C` stands. */
const longestLetter = 20;
const numberOnly = /^\d{1,3}$/;
const doubted =
  /^\s*[*_[(]{0,3}(?:TODO|ACTION|AI|to-?do|action)[\p{L} ]{0,8}[\])*_]{0,3}\s?:?\s?\($/iu;
const reopens = /^\s(?:—|–|-{1,2})\s/;
const opened = /\S\s(?:—|–|-{1,2})\s[^–—]{1,40}$/;
const longestInsertion = 50;
/** Longest parenthesis that keeps a sentence together; beyond it the bracket was never closed. */
const longestAside = 600;

export function splitSentences(text: string): Stretch[] {
  const depth = text.includes('(') ? asides(text) : () => false;
  const stretches: Stretch[] = [];
  let from = 0;
  stop.lastIndex = 0;
  for (let at = nextStop(text, 0); at !== null; at = nextStop(text, stop.lastIndex)) {
    const end = stop.lastIndex;
    if (text[at] !== '\n' && !isEnd(text, from, at, end, depth)) {
      stop.lastIndex = end;
      continue;
    }
    stop.lastIndex = end;
    push(stretches, text, from, end);
    from = end;
  }
  push(stretches, text, from, text.length);
  const parts = text.includes('?') ? stretches.flatMap((each) => askedLast(text, each)) : stretches;
  return enumerates.test(text) ? parts.flatMap((stretch) => points(text, stretch)) : parts;
}

// `Ann has to sign it - what happens with the money?`: the question is asked behind what is promised.
const askedBehind =
  /(?:;|\s(?:—|–|-{1,2}))\s(?=(?:(?:what|who|why|how|when|where|which)(?:['’]s)?|(?:is|are|does|do|did|can|could|should|would|has|have)\s(?:that|this|it|there|we|you|they|he|she|i|any\p{L}*|some\p{L}*|the|our)|any\p{L}*)\s[^;–—]{2,200}\?["'”’)]*$)/iu;
const statement =
  /(?:^|\s)(?:will|(?:has|have|needs?|plans?|is|are|\p{Lu}[\p{L}-]*|going) to|should|must)\s|['’]ll\s/u;
const asking =
  /^(?:what|who|why|how|when|where|which|is|are|was|does|do|did|can|could|should|would|has|have|shall|any)\b/i;

function askedLast(text: string, stretch: Stretch): Stretch[] {
  if (text[stretch.to - 1] !== '?') return [stretch];
  const words = text.slice(stretch.from, stretch.to);
  const found = askedBehind.exec(words);
  const before = found === null ? '' : words.slice(0, found.index);
  if (found === null || !statement.test(before) || asking.test(before)) return [stretch];
  const parts: Stretch[] = [];
  push(parts, text, stretch.from, stretch.from + found.index);
  push(parts, text, stretch.from + found.index + found[0].length, stretch.to);
  return parts;
}

// `(a) Ann asks (b) Bob answers`: each point is a sentence.
const enumerates = /\(a\) [\s\S]{1,2000}?\s\(b\) \S/;
const point = /\s\([b-h]\)\s(?=\S)/g;

function points(text: string, { from, to }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (const found of text.slice(from, to).matchAll(point)) {
    push(parts, text, start, from + found.index);
    start = from + found.index + 1;
  }
  push(parts, text, start, to);
  return parts;
}

/** Where the next marks that may end a sentence begin; `stop.lastIndex` is then behind them. */
function nextStop(text: string, from: number): number | null {
  stop.lastIndex = from;
  const found = stop.exec(text);
  return found === null ? null : found.index;
}

const labels = /^\s?:(?![-)(])/;

function isEnd(
  text: string,
  from: number,
  at: number,
  end: number,
  inAside: (at: number) => boolean,
): boolean {
  if (inAside(end)) return false;
  marks.lastIndex = at;
  const closers = marks.test(text) ? marks.lastIndex : at;
  // `TODO (?) Ann to …`: doubt about what follows ends nothing.
  if (text[at] === '?' && closers === at + 1 && doubted.test(text.slice(from, at))) return false;
  // `TODO? : port it`, but not `why? :-)`
  if (text[at] === '?' && labels.test(text.slice(end, end + 3))) return false;
  // `Ann will — finally! — merge it` goes on behind the second dash.
  if (text[at] !== '.' && reopens.test(text.slice(end, end + 4)))
    if (opened.test(text.slice(Math.max(from, at - longestInsertion), at))) return false;
  // `(see there.) and more`: the parenthesis ends, the sentence need not.
  if (closers < end && /[)\]]/.test(text.slice(closers, end)) && text[from] !== '(')
    return isFollowedByStart(text, end);
  if (closers > at + 1 || text[at] !== '.')
    return !/^(?:\.\.\.|…)$/.test(text.slice(at, closers)) || isFollowedByStart(text, end);
  const before = wordBefore(text, Math.max(from, at - 20), at);
  if (before === '') return isFollowedByStart(text, end);
  // `in C. Ann will`, unlike `to J. Doe`
  if (initial.test(before))
    return (
      noInitial.test(text.slice(Math.max(from, at - longestLetter), at)) &&
      isFollowedByStart(text, end)
    );
  if (before.length <= longestAbbreviation) {
    const lower = before.toLowerCase();
    // `No. 5`; `he didn't say no. Someone …`
    if (lower === 'no') return !/^\s*\d/.test(text.slice(end, end + 4));
    if (ABBREVIATIONS.has(lower)) return false;
    if (lower === 'etc') return isFollowedByStart(text, end);
  }
  return !(numberOnly.test(before) && text.slice(from, at).trim() === before);
}

const longestAbbreviation = Math.max(...[...ABBREVIATIONS].map((word) => word.length));

function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && isOfWord(text, start - 1)) start -= 1;
  return text.slice(start, at);
}

const isOfWord = (text: string, at: number): boolean =>
  text[at] === '.' || (kindAt(text, at) & (LETTER | DIGIT)) !== 0;

function isFollowedByStart(text: string, at: number): boolean {
  startsSentence.lastIndex = at;
  return startsSentence.test(text);
}

// Which places lie inside `( … )`, from one pass; a bracket without its partner opens nothing.
function asides(text: string): (at: number) => boolean {
  const starts: number[] = [];
  const closed: { from: number; to: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '(') starts.push(at);
    else if (letter === ')') {
      const from = starts.pop();
      if (from !== undefined && at - from <= longestAside) closed.push({ from, to: at });
    }
  }
  closed.sort((one, other) => one.from - other.from);
  let index = 0;
  let reach = -1;
  // Asked in rising order only, which keeps the whole walk linear.
  return (at) => {
    for (let next = closed[index]; next && next.from < at; next = closed[index]) {
      reach = Math.max(reach, next.to);
      index += 1;
    }
    return at <= reach;
  };
}

const dashes = '–—-';

function push(stretches: Stretch[], text: string, from: number, to: number): void {
  let start = from;
  while (start < to && (isBlank(text, start) || dashes.includes(text[start] ?? ''))) {
    // `-> yes` keeps its arrow.
    if (text[start] === '-' && text[start + 1] === '>') break;
    start += 1;
  }
  const end = trimmedEnd(text, start, to);
  if (end > start) stretches.push({ from: start, to: end });
}

/**
 * The last letters before a place, `from` at most: patterns that end there need no more of a long sentence.
 * An `x` stands for what was cut off, so that `^` means the beginning of the sentence.
 */
export function wordsBefore(text: string, from: number, at: number, most: number): string {
  return at - from <= most ? text.slice(from, at) : `x${text.slice(at - most, at)}`;
}
