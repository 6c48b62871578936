/** Marked lines and their body in; the same without the empty lines that a program had put after each line, out. */
import { trimmedEnd } from '../letters.ts';
import { innerText, type MarkedLine } from './mark-lines.ts';

/**
 * Empty lines that the writer left stand as three; where the program left one for them all, only those
 * are taken out that part a wrapped line or a table. A line that is taken out belongs to the one above it.
 */
export function closeGaps(lines: MarkedLine[], body: string): { lines: MarkedLine[]; gap: number } {
  const blanks = lines.reduce((sum, line) => sum + (line.shape.kind === 'blank' ? 1 : 0), 0);
  if (lines.length < leastLines || blanks < lines.length * 0.4) return { lines, gap: 0 };
  const written = gapsOf(lines, body);
  const gap = leastOf(written);
  const gaps = asDoubled(written, gap);
  const habit = habitOf(gaps);
  if (habit === null) return { lines, gap: 0 };
  const closed: MarkedLine[] = [];
  let at = 0;
  const take = (until: number) => {
    for (; at < until; at += 1) {
      const line = lines[at];
      if (line !== undefined) closed.push(line);
    }
  };
  for (const each of gaps) {
    const isOne = each.blanks === 1 && each.before.depth === each.after.depth;
    if (!isOne || !(habit.isKept || isFull(each, habit.width))) continue;
    take(each.at);
    const before = closed.at(-1);
    const blank = lines[at];
    if (before !== undefined && blank !== undefined) before.next = blank.next;
    at += 1;
  }
  take(lines.length);
  return { lines: closed, gap };
}

const leastLines = 7;

/** Two lines of text and how many empty ones, from line `at` on, part them. */
type Gap = { before: MarkedLine; after: MarkedLine; at: number; blanks: number };

function gapsOf(lines: MarkedLine[], body: string): Gap[] {
  const gaps: Gap[] = [];
  let before: MarkedLine | null = null;
  let blanks = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    if (line.shape.kind === 'blank') {
      blanks += line.text === '' ? countOf(body.slice(line.start, line.next)) : 1;
      continue;
    }
    if (before !== null) gaps.push({ before, after: line, at: at - 1, blanks });
    before = line;
    blanks = 0;
  }
  return gaps;
}

/** How many empty lines stand between any two lines that are parted at all. */
const leastOf = (gaps: Gap[]): number =>
  gaps.reduce((least, { blanks }) => (blanks === 0 ? least : Math.min(least, blanks)), mostBlanks);

/** Where each line end became three or more, the empty lines are counted as if it had become two. */
function asDoubled(gaps: Gap[], least: number): Gap[] {
  if (least < 2 || least >= mostBlanks || gaps.some(({ blanks }) => blanks === 0)) return gaps;
  return gaps.map((gap) => ({
    ...gap,
    blanks: 2 * Math.round((gap.blanks + 1) / (least + 1)) - 1,
  }));
}
const mostBlanks = 10;

/** A run of empty lines is one entry. */
const countOf = (run: string): number =>
  run.length === 1 ? 1 : (run.match(/\r\n|\n|\r/g)?.length ?? 1);

/** `isKept`: the writer's own empty lines can be told from the program's. */
type Habit = { isKept: boolean; width: number };

/** Null for a text whose empty lines may all be the writer's. */
function habitOf(gaps: Gap[]): Habit | null {
  const tight = gaps.filter(({ blanks }) => blanks === 0);
  if (tight.length > gaps.length * 0.15) return null;
  const single = gaps.filter(({ blanks }) => blanks === 1);
  const wide = gaps.length - tight.length - single.length;
  // One line and the next, or three: hardly any writer does so throughout.
  const isOdd =
    wide > gaps.length * 0.03 && gaps.every(({ blanks }) => blanks === 0 || blanks % 2 === 1);
  const parted = single.filter(isParted).length;
  const whole = tight.filter(isParted).length;
  const least = isOdd ? Math.min(1 + tight.length, 2) : Math.max(3, gaps.length * 0.05);
  if (parted < least || parted < whole * 4) return null;
  return { isKept: wide > gaps.length * 0.03, width: widthOf(gaps) };
}

const goOn = new Set(['text', 'bullet', 'number', 'key']);
/** `done.`, `as follows:` */
const ended = /[.!?:;…][)\]"'”*_`]{0,3}$/;
/** `Ann Ash,` `the allocator and` */
const open = /(?:,|\b(?:and|or|the|a|of|to|for|with|from|in|on|is))$/i;

/** Nobody leaves an empty line in the middle of a sentence or a table. */
function isParted({ before, after }: Gap): boolean {
  if (before.depth !== after.depth) return false;
  if (before.shape.kind === 'row' && after.shape.kind === 'row') return true;
  if (after.shape.kind !== 'text' || !goOn.has(before.shape.kind)) return false;
  const length = lengthOf(before);
  if (length < 50 || length > longestLine) return false;
  const end = innerText(before).trimEnd().slice(-12);
  if (ended.test(end)) return false;
  return open.test(end) || /^\p{Ll}/u.test(after.text.slice(after.shape.at, after.shape.at + 2));
}

/** The next word had no place on the line. */
function isFull(gap: Gap, width: number): boolean {
  const { before, after } = gap;
  if (isParted(gap)) return true;
  if (before.depth !== after.depth) return false;
  if (after.shape.kind !== 'text' || !goOn.has(before.shape.kind)) return false;
  const blank = after.text.indexOf(' ', after.shape.at);
  const word = (blank < 0 ? after.text.length : blank) - after.shape.at;
  return lengthOf(before) <= longestLine && lengthOf(before) + 1 + word > width;
}

const longestLine = 100;
const lengthOf = ({ text, from }: MarkedLine): number => trimmedEnd(text, from) - from;

/** The columns that nine of ten lines of a paragraph stay within. */
function widthOf(gaps: Gap[]): number {
  const lengths = gaps
    .filter(isParted)
    .map(({ before }) => lengthOf(before))
    .sort((one, other) => one - other);
  return (lengths[Math.floor(lengths.length * 0.9)] ?? 78) * 0.9;
}
