/** A text in; the places of its sentences out, as announcements of dates are cut: none ends at `9. December`. */

import { months } from '#app/minutes/dates/vocabulary.ts';
import { matchesOf } from '../words/matches-of.ts';

/** Before a capital, or in notes without capitals behind a long enough word, or one that is no abbreviation. */
const sentenceEnd =
  /[.!?](?:[)*_]{0,3}(?=\s+[*_(]{0,2}\p{Lu})|(?=\s+\p{Ll}{2})(?<=\d\)?[.!?])|(?=\s+(?:\d|\p{Ll}{2}))(?<=(?:[\p{L})]{4}|\b(?:not|yes|off|now|all|too|out|you|it|us|so)|\d(?:st|nd|rd|th|h|[ap]m)|[A-Z]{3})[.!?]))|\n/gu;

/** Sentences end before white space and a capital; "8th April" and "e.g. the" do not end one. */
export function sentences(text: string): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  for (const match of matchesOf(sentenceEnd, text)) {
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    if (abbreviation.test(before)) continue;
    // `10.01. artefacts`
    if (
      numericDay.test(before) &&
      /^\. {1,2}\p{Ll}/u.test(text.slice(match.index, match.index + 4))
    )
      continue;
    // `9. December`, `Mon. Dec 9th`
    if (
      dayBefore.test(before) &&
      !monthBefore.test(before) &&
      monthBehind.test(text.slice(match.index, match.index + 7))
    )
      continue;
    parts.push([from, match.index + 1]);
    from = match.index + 1;
  }
  if (from < text.length) parts.push([from, text.length]);
  return parts.flatMap(inReach);
}

export const isQuestion = (sentence: string): boolean => sentence.trimEnd().endsWith('?');

const abbreviation = /(?:\b(?:e\.g|i\.e|resp|approx|sept|incl|excl)|\b[ap]\.m)$/i;
const numericDay = /(?:^|[^\d.])\d{1,2}\.\d{1,2}$/;
const monthBefore = new RegExp(`\\b(?:${Object.keys(months).join('|')})\\.? \\d{1,2}$`, 'i');
const dayBefore = /(?:\d|\b(?:mon|tues?|weds?|thu|thurs?|fri|sat|sun))$/i;

/** No sentence is so long; what looks like one was never meant to be read, and is looked at bit by bit. */
function inReach([from, to]: [number, number]): [number, number][] {
  if (to - from <= longestSentence) return [[from, to]];
  return Array.from({ length: Math.ceil((to - from) / longestSentence) }, (_, at) => {
    const start = from + at * longestSentence;
    return [start, Math.min(to, start + longestSentence)];
  });
}

const longestSentence = 2000;

const monthBehind = new RegExp(`^\\. {1,2}[*_]{0,2}(?:${Object.keys(months).join('|')})`, 'i');
