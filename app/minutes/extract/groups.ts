/** The people named in a sentence in; those who are one subject together (`Ann, Bob and Carl`) out. */
import type { Mention } from '../people/mentions.ts';
import { WORK_VERBS } from '../vocabulary.ts';

// `Ann and Bob`, `Ann and/or Bob`, `Ann/Bob`, `Ann and maybe also Bob`, `Ann and (maybe) Bob`, `Ann (and Bob)`, `Ann, together with Bob,`
const adverb = '(?:also|then|maybe|perhaps|possibly|probably|ideally)';
const and = new RegExp(
  `^(?:\\s?,\\s?(?:and\\s|or\\s)?|,?\\s\\(?(?:and\\/or|and|or|&|\\+|plus|w\\/|as well as|together with|along with|jointly with)\\s|\\s\\(?with\\s|\\s?\\/\\s?|\\s?[&+]\\s?)(?:\\(${adverb}\\)\\s|${adverb}\\s){0,2}$`,
);
const comma = /^\s?,\s?$/;
const opensAside = /^\s\(/;
const opensComma = /^,\s\p{L}+(?:\s\p{L}+)?\swith\s/u;
const opensList = /(?:->|=>|→)\s?$/;
const closesList = /^\s?[.)]?(?:$|\s)/;
/** A list without `and` stands where a clause begins: `the tests fail, so Ann, Bob will …`. */
const opensClause = /(?:[:;(–—]\s?|\s-{1,2}\s|\b(?:so|but|then|also|hence|therefore)\s)$/i;
// `Ann, Bob to review it`, `Ann, Bob will`, `Ann, Bob, will`, `Ann, Bob look into it`
const owing = /^(?:,?\s(?<word>[a-z]+)\s|['’]ll\s)/;
const owingWords = new Set(
  'to will are need have should must plan agreed volunteered offered promised take look both'.split(
    ' ',
  ),
);

/** `says Ann, and Bob will …`: Bob alone. */
const reports = /\b(?:says|said|asks|asked|adds|added|thinks)\s$/i;

/** More people than this do nothing together. */
const mostTogether = 12;
const longestGap = 26;

/**
 * The mentions from `index` on that are one subject together. At `head`, where a sentence
 * begins, a comma alone makes a list; elsewhere it ends something else (`After Ann, Bob will`).
 */
export function groupAt(text: string, mentions: Mention[], index: number, head = -1): Mention[] {
  const group: Mention[] = [];
  let joined = false;
  for (let at = index; at < mentions.length && at < index + mostTogether; at += 1) {
    const mention = mentions[at];
    const last = group.at(-1);
    if (!mention) break;
    if (last === undefined) {
      group.push(mention);
      continue;
    }
    if (mention.from - last.to > longestGap) break;
    const gap = text.slice(last.to, mention.from);
    if (
      group.length === 1 &&
      last.kind === 'guess' &&
      mention.kind !== 'guess' &&
      isObject(text, last)
    )
      break;
    if (group.length === 1 && reports.test(text.slice(Math.max(0, last.from - 9), last.from)))
      if (/^,/.test(gap)) break;
    // `@ann @bob TODO …`
    if (gap === ' ' && text[last.from] === '@' && text[mention.from] === '@') {
      group.push(mention);
      joined = true;
      continue;
    }
    const isAside = opensAside.test(gap);
    if (!and.test(gap) || (isAside && text[mention.to] !== ')')) break;
    group.push(mention);
    joined ||= !comma.test(gap);
    if (isAside) break;
  }
  if (joined || group.length < 2) return group;
  const end = group.at(-1)?.to ?? 0;
  const from = group[0]?.from ?? 0;
  // `the release -> Ann, Bob`
  const isList = opensList.test(text.slice(Math.max(0, from - 4), from));
  if (isList && closesList.test(text.slice(end, end + 3))) return group;
  const opens = from === head || opensClause.test(text.slice(Math.max(0, from - 12), from));
  return opens && isOwing(text.slice(end, end + 20)) ? group : group.slice(0, 1);
}

// `she pins it in the Dockerfile and Bob will retry`: what stands before `and` is a thing.
const object =
  /(?:^|[\s(])(?:the|an?|this|that|these|those|our|its|in|on|at|to|with|from|for|of|by|via|into|like|than|about|under)\s$/i;
const isObject = (text: string, { from }: Mention): boolean =>
  object.test(text.slice(Math.max(0, from - 8), from));

function isOwing(behind: string): boolean {
  const found = owing.exec(behind);
  const word = found?.groups?.word;
  return found !== null && (word === undefined || owingWords.has(word) || WORK_VERBS.has(word));
}

/** Behind the last name of a group, and behind what closes `Ann (and Bob)` or `Ann, together with Bob,`. */
export function groupEnd(text: string, group: Mention[]): number {
  const end = group.at(-1)?.to ?? 0;
  const before = group.at(-2)?.to;
  if (before === undefined) return end;
  const gap = text.slice(before, before + longestGap);
  const closes = opensAside.test(gap) ? ')' : opensComma.test(gap) ? ',' : null;
  return text[end] === closes ? end + 1 : end;
}
