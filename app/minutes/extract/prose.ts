/** Markdown of an item in; the words that a reader sees out, each knowing where it stands. */

import type { Passage } from '#app/mail/mail.ts';

/**
 * `text` is the source without emphasis marks and link targets; `pieces` point into the source.
 * Code spans, images, autolinks and URLs are there as opaque letters, as long as what they stand for.
 */
export type Prose = Passage & {
  source: string;
  /** In the order of the source. */
  marks: Mark[];
  opening: ReadonlyMap<number, Mark>;
  closing: ReadonlyMap<number, Mark>;
};

/** A bit of markup that the text leaves out. `partner` closes or opens it. */
export type Mark = {
  start: number;
  end: number;
  kind: 'emphasis' | 'strike' | 'link' | 'escape' | 'comment';
  partner: Mark | null;
};

/** Stands for one letter of a code span, URL or image. */
export const OPAQUE = '\uFFFC';

// Code, URLs, images, links, comments, escapes, checkboxes and emphasis, at a given place. All bounded
// or without nested quantifiers, so that a line of brackets costs no more than a line of words.
const url = /(?:https?|ftp|mailto|git|ssh):[^\s<>()[\]*]+(?:\([^\s<>()]*\)[^\s<>()[\]*]*)?/iy; // https://a.example/b_(c)
const autolink = /<[^\s<>]{1,2000}>/y; // <https://a.example>
const address = /[:@.]/;
const linkEnd =
  /\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,2000})?\)|\[[^[\]\n]{0,200}\])/y; // ](…) or ][…]
const comment = /<!--/y;
const escaped = /\\[!-/:-@[-`{-~]/y; //                                  \*
const checkbox = /\[[ xX]?\](?!\()/y; //                                 [ ]

const markup = /[`<\\[\]*_~:]/g;
const scheme = /(?<![\p{L}\p{N}])(?:https?|ftp|mailto|git|ssh)$/iu;
const noMarks: ReadonlyMap<number, Mark> = new Map();

/** Whose turn it is to speak and what is said are read from the same text, one after the other. */
let last: Prose | null = null;

/** Linear in the length of `source`; the text never holds a letter that the source does not. */
export function readProse(source: string): Prose {
  if (last?.source !== source) last = read(source);
  return last;
}

function read(source: string): Prose {
  markup.lastIndex = 0;
  if (!markup.test(source)) return plainProse(source);
  const marks: Mark[] = [];
  const pieces: Passage['pieces'] = [];
  const parts: string[] = [];
  let length = 0;
  const keep = (from: number, to: number, opaque: boolean) => {
    if (to <= from) return;
    pieces.push({ at: length, start: from, length: to - from });
    parts.push(opaque ? OPAQUE.repeat(to - from) : source.slice(from, to));
    length += to - from;
  };
  let endsOfTicks: ReturnType<typeof ticksByLength> | null = null;
  const brackets: number[] = [];
  /** Some comment may still end. */
  let isClosed = true;
  const open = new Map<string, Mark[]>();
  let plain = 0;
  let at = 0;
  const drop = (end: number, kind: Mark['kind'], partner: Mark | null): Mark => {
    keep(plain, at, false);
    const mark = { start: at, end, kind, partner };
    if (partner) partner.partner = mark;
    marks.push(mark);
    at = end;
    plain = end;
    return mark;
  };
  const hide = (end: number) => {
    keep(plain, at, false);
    keep(at, end, true);
    at = end;
    plain = end;
  };
  for (;;) {
    markup.lastIndex = at;
    if (!markup.test(source)) break;
    at = markup.lastIndex - 1;
    const letter = source[at] ?? '';
    let end: number | null = null;
    if (letter === '`') {
      endsOfTicks ??= ticksByLength(source);
      const run = endOfRun(source, at);
      end = endsOfTicks(run, run - at);
      if (end === null) at = run;
      else hide(end);
    } else if (letter === '<') {
      if (endOf(comment, source, at) !== null) {
        const close: number = isClosed ? source.indexOf('-->', at) : -1;
        isClosed = close >= 0;
        if (close < 0) at += 4;
        else drop(close + 3, 'comment', null);
      } else {
        end = endOf(autolink, source, at);
        if (end === null || !address.test(source.slice(at, end))) at += 1;
        else hide(end);
      }
    } else if (letter === '\\') {
      if (endOf(escaped, source, at) !== null) drop(at + 1, 'escape', null);
      at += 1;
    } else if (letter === '[' && endOf(checkbox, source, at) !== null) {
      at = endOf(checkbox, source, at) ?? at + 1;
    } else if (letter === '[') {
      brackets.push(at);
      at += 1;
    } else if (letter === ']') {
      const start = brackets.pop();
      end = endOf(linkEnd, source, at);
      if (start === undefined || end === null) at += 1;
      else {
        // The opening bracket is already in the text: it is taken out when the pieces are put together.
        const opening: Mark = { start, end: start + 1, kind: 'link', partner: null };
        marks.push(opening);
        drop(end, 'link', opening);
      }
    } else if (letter === ':') {
      const start = at - (scheme.exec(source.slice(Math.max(plain, at - 7), at))?.[0].length ?? 0);
      end = start === at ? null : endOf(url, source, start);
      if (end === null) at += 1;
      else {
        at = start;
        hide(trimUrl(source, start, end));
      }
    } else {
      end = endOfRun(source, at);
      if (source[at] === '~' && end === at + 1) at = end;
      else if (!isMark(source, at, end) || (!open.get('*')?.length && isGlob(source, at, end)))
        at = end;
      else pair(source.slice(at, end));
    }
  }
  at = source.length;
  keep(plain, at, false);
  marks.sort((one, other) => one.start - other.start);
  return takeOut({
    text: parts.length === 1 ? (parts[0] ?? '') : parts.join(''),
    pieces,
    source,
    marks,
    opening: marks.length === 0 ? noMarks : new Map(marks.map((mark) => [mark.end, mark])),
    closing: marks.length === 0 ? noMarks : new Map(marks.map((mark) => [mark.start, mark])),
  });

  function pair(run: string): void {
    const stack = open.get(run) ?? [];
    const closes = !/\s/.test(source[at - 1] ?? ' ');
    const partner = closes ? (stack.pop() ?? null) : null;
    const mark = drop(at + run.length, run.startsWith('~') ? 'strike' : 'emphasis', partner);
    if (partner === null) stack.push(mark);
    open.set(run, stack);
  }
}

const plainProse = (text: string): Prose => ({
  ...{ text, source: text, marks: [], opening: noMarks, closing: noMarks },
  pieces: text === '' ? [] : [{ at: 0, start: 0, length: text.length }],
});

// `***`, `__`, `~~`. A pattern would remember each of a million stars, to step back.
function endOfRun(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end += 1;
  return end;
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

// Next run of exactly so many ticks after a place, in one pass over the text for all lengths.
function ticksByLength(text: string): (from: number, length: number) => number | null {
  const ends = new Map<number, number[]>();
  for (const run of text.matchAll(/`+/g)) {
    const list = ends.get(run[0].length) ?? [];
    list.push(run.index);
    ends.set(run[0].length, list);
  }
  const next = new Map<number, number>();
  return (from, length) => {
    const list = ends.get(length) ?? [];
    let at = next.get(length) ?? 0;
    while (at < list.length && (list[at] ?? 0) < from) at += 1;
    next.set(length, at);
    const found = list[at];
    return found === undefined ? null : found + length;
  };
}

// A delimiter run is markup when it touches a word on one side; `_` not within a word, `5 * 3` never.
function isMark(text: string, from: number, to: number): boolean {
  const before = text[from - 1] ?? ' ';
  const after = text[to] ?? ' ';
  if (/\s/.test(before) && /\s/.test(after)) return false;
  return text[from] !== '_' || !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
}

// `foo-*`, `*.opam`: any name that fits.
const glob = /^(?:[-_./]\*[\s.,;:)]|[\s(]\*\.)/;
const isGlob = (text: string, from: number, to: number): boolean =>
  glob.test(`${text[from - 1] ?? ' '}${text.slice(from, to + 1)} `);

// A full stop or question mark after a URL belongs to the sentence.
function trimUrl(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && '.,;:!?\'"'.includes(text[end - 1] ?? ' ')) end -= 1;
  return end;
}

// Opening brackets of links were kept until their end was seen.
function takeOut(prose: Prose): Prose {
  if (prose.marks.length === 0) return prose;
  const gone = prose.marks
    .filter((mark) => mark.kind === 'link' && mark.end === mark.start + 1)
    .map((mark) => mark.start);
  if (gone.length === 0) return prose;
  const pieces: Passage['pieces'] = [];
  const parts: string[] = [];
  let length = 0;
  let next = 0;
  for (const { at, start, length: size } of prose.pieces) {
    while (next < gone.length && (gone[next] ?? 0) < start) next += 1;
    for (let from = 0; from < size; ) {
      const bracket = (gone[next] ?? Number.POSITIVE_INFINITY) - start;
      const to = Math.min(bracket, size);
      if (to > from) {
        pieces.push({ at: length, start: start + from, length: to - from });
        parts.push(prose.text.slice(at + from, at + to));
        length += to - from;
      }
      if (bracket < size) next += 1;
      from = to + 1;
    }
  }
  return { ...prose, text: parts.join(''), pieces };
}
