/** The words of an item in; its sentences out, none cut at `e.g.`, `5.2.1` or within parentheses. */
import { ABBREVIATIONS } from '../vocabulary.ts';

/** Half-open, in the letters of the text; no white space or dash at either end. */
export type Stretch = { from: number; to: number };

// An end of a sentence: `. `, `?" `, `… `, `!) `, or the end of the line.
const stop = /(?<marks>[.!?…]+)(?<closers>["'”’»)\]]*)(?=\s|$)|\n/g;
const lastWord = /[\p{L}\p{N}.]{1,20}$/u;
const nextLetter = /\S/g;
// `"echo ... > META"` goes on; a capital, a number, a quote, a bracket or code may begin anew.
const opensSentence = /[\p{Lu}\p{N}"“‘'([*_`@~\uFFFC]/u;
const initial = /^\p{Lu}$/u;
const numberOnly = /^\d{1,3}$/;
const doubted =
  /^\s*[*_[(]{0,3}(?:TODO|ACTION|AI|to-?do|action)[\p{L} ]{0,8}[\])*_]{0,3}\s?:?\s?\($/iu;
/** Longest parenthesis that keeps a sentence together; beyond it the bracket was never closed. */
const longestAside = 600;

export function splitSentences(text: string): Stretch[] {
  const depth = asides(text);
  const stretches: Stretch[] = [];
  let from = 0;
  for (const found of text.matchAll(stop)) {
    const end = found.index + found[0].length;
    if (
      found[0] !== '\n' &&
      !isEnd(text, from, found.index, found.groups?.marks ?? '.', end, depth)
    )
      continue;
    push(stretches, text, from, end);
    from = end;
  }
  push(stretches, text, from, text.length);
  return stretches;
}

function isEnd(
  text: string,
  from: number,
  at: number,
  marks: string,
  end: number,
  inAside: (at: number) => boolean,
): boolean {
  if (inAside(end)) return false;
  // `TODO (?) Ann to …`: doubt about what follows ends nothing.
  if (marks === '?' && doubted.test(text.slice(from, at))) return false;
  // `(see there.) and more`: the parenthesis ends, the sentence need not.
  if (/[)\]]/.test(text.slice(at, end)) && text[from] !== '(') return startsSentence(text, end);
  if (marks !== '.') return marks !== '...' && marks !== '…' ? true : startsSentence(text, end);
  const before = lastWord.exec(text.slice(Math.max(from, at - 20), at))?.[0] ?? '';
  if (initial.test(before) || before === '') return before === '' && startsSentence(text, end);
  if (ABBREVIATIONS.has(before.toLowerCase())) return false;
  if (before.toLowerCase() === 'etc') return startsSentence(text, end);
  return !(numberOnly.test(before) && text.slice(from, at).trim() === before);
}

function startsSentence(text: string, at: number): boolean {
  nextLetter.lastIndex = at;
  const next = nextLetter.exec(text)?.[0];
  return next === undefined || opensSentence.test(next);
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

function push(stretches: Stretch[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /[\s–—-]/.test(text[start] ?? '')) {
    // `-> yes` keeps its arrow.
    if (text[start] === '-' && text[start + 1] === '>') break;
    start += 1;
  }
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  if (end > start) stretches.push({ from: start, to: end });
}
