/** The end of a subject in; the places out where the words begin that say what it does (`Ann (by mail) will`). */
import { isBlank, kindAt, LETTER } from '#app/mail/letters.ts';
import { wordEnd } from '../words/phrases.ts';

// `Ann (by mail) will`, `Ann, who is back, will`
const aside =
  /(?:\s?\([^()]{0,120}\)|,[^,;:.?!()]{1,80},|\s[–—-]{1,2}\swho[^–—,;:.?!()]{1,60}\s[–—-]{1,2}(?=\s))/uy;
// `Ann and a student will`, `Ann or somebody else will`
const people = '(?:students?|interns?|colleagues?|volunteers?|people|folks|team|others|friends?)';
const company = [
  '(?:someone|somebody|anyone|anybody)(?:\\selse)?',
  `(?:an?|some|the|one\\sof)\\s(?:(?:other|another|few|new|rest\\sof\\sthe)\\s)*(?:[\\p{L}\\d-]+\\s)?${people}`,
  `(?:his|her|their)\\s(?:[\\p{L}-]+\\s)?${people}`,
  'others',
];
// `Ann from the core team`, `Ann at Tarides`, `Ann as maintainer`, `Ann with help from Bob`, `Ann instead of Bob`
const belonging = [
  '(?:from|of|at)\\s(?:the\\s|our\\s)?(?:\\p{Lu}[\\p{L}\\d-]*(?:\\s\\p{Lu}[\\p{L}\\d-]*){0,2}|[\\p{L}-]+)(?:\\s(?:team|group|side|project|folks|lab|people))?',
  'as\\s(?:an?\\s|the\\s|our\\s)?[\\p{L}-]+(?:\\s(?:manager|maintainer|chair|mentor|author|reviewer|owner|lead))?',
  '(?:instead\\sof|rather\\sthan|(?:and|but)\\snot)\\s\\p{Lu}[\\p{L}-]+',
  "with\\s(?:the\\s|some\\s)?(?:help|support|assistance|input)\\s(?:from|of|by)\\s\\p{Lu}[\\p{L}-]+|with\\s\\p{Lu}[\\p{L}-]+['’]s?\\s(?:help|support)",
];
const modifier = new RegExp(
  `\\s(?:(?:and|or|plus|&)\\s(?:perhaps\\s|maybe\\s|possibly\\s)?(?:${company.join('|')})|${belonging.join('|')})(?=[\\s'’])`,
  'uy',
);
/** What can stand between a subject and its predicate begins with one of these. */
export const modifierWords: ReadonlySet<string> = new Set([
  'and',
  'or',
  'plus',
  '&',
  'from',
  'of',
  'at',
  'as',
  'with',
  'instead',
  'rather',
  'but',
]);
const arrow = /\s(?:->|=>|→)(?=\s(?:will|to)\s)/y;
const firstWord = /\s(?<word>[a-z]+|&)\s/y;

/**
 * The word behind the blank at a place; null where something else stands there: a comma, a bracket, an arrow.
 * Most that stand behind a subject open nothing that somebody could owe.
 */
export function wordBehind(text: string, at: number): string | null {
  if (!isBlank(text, at) || (kindAt(text, at + 1) & LETTER) === 0) return null;
  return text.slice(at + 1, wordEnd(text, at + 1));
}

/** `end` is where the subject's last letter stands; the most likely place comes first. */
export function predicateStarts(text: string, end: number): number[] {
  const starts = [end];
  if (',('.includes(text[end] ?? ' ') || '(–—-'.includes(text[end + 1] ?? ' ')) {
    aside.lastIndex = end;
    if (aside.test(text)) starts.unshift(aside.lastIndex);
  }
  // `Ann/Bob: will look at it`
  if (text[end] === ':') starts.push(end + 1);
  // `Ann → will look at it`
  arrow.lastIndex = end;
  if (arrow.test(text)) starts.unshift(arrow.lastIndex);
  firstWord.lastIndex = end;
  const word = firstWord.exec(text)?.groups?.word;
  if (word !== undefined && modifierWords.has(word)) {
    modifier.lastIndex = end;
    if (modifier.test(text)) starts.unshift(modifier.lastIndex);
  }
  return starts;
}
