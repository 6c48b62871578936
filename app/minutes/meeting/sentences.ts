/** A text in; the places of its sentences out, as announcements of dates are cut: none ends at `9. December`. */
import { matchesOf } from '../words/matches-of.ts';
import { months } from './vocabulary.ts';

const sentenceEnd = /[.!?](?=\s+[*_(]{0,2}\p{Lu})|\n/gu;

/** Sentences end before white space and a capital; "8th April" and "e.g. the" do not end one. */
export function sentences(text: string): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  for (const match of matchesOf(sentenceEnd, text)) {
    if (
      /(?:\b(?:e\.g|i\.e|resp|approx|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b[ap]\.m)$/i.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      )
    )
      continue;
    // `9. December`
    if (
      /\d/.test(text[match.index - 1] ?? '') &&
      monthBehind.test(text.slice(match.index, match.index + 6))
    )
      continue;
    parts.push([from, match.index + 1]);
    from = match.index + 1;
  }
  if (from < text.length) parts.push([from, text.length]);
  return parts.flatMap(inReach);
}

/** No sentence is so long; what looks like one was never meant to be read, and is looked at bit by bit. */
function inReach([from, to]: [number, number]): [number, number][] {
  if (to - from <= longestSentence) return [[from, to]];
  return Array.from({ length: Math.ceil((to - from) / longestSentence) }, (_, at) => {
    const start = from + at * longestSentence;
    return [start, Math.min(to, start + longestSentence)];
  });
}

const longestSentence = 2000;

const monthBehind = new RegExp(`^\\. {1,2}(?:${Object.keys(months).join('|')})`, 'i');
