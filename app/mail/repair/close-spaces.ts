/** The words of a line in; the same with one space where a typist had put several out. */
import type { Passage } from '../mail.ts';
import { cutPassage, joinPassages } from '../passage.ts';

/** Behind a sentence or a clause, or before a small letter: names in columns are parted by several, too. */
const gap = /(?<=[.!?:;,)] ) {1,2}(?=\S)|(?<=\S ) {1,2}(?=[\p{Ll}\d`"'“‘(])/gu;

/** Nothing changes before `from`, where marks stand. */
export function closeSpaces(words: Passage, from: number): Passage {
  if (!words.text.includes('  ', from)) return words;
  const parts: Passage[] = [];
  let start = 0;
  for (const { index, 0: found } of words.text.matchAll(gap)) {
    if (index <= from) continue;
    parts.push(cutPassage(words, start, index));
    start = index + found.length;
  }
  return parts.length === 0 ? words : joinPassages([...parts, cutPassage(words, start)], '');
}

/** The same for a text of which nobody asks where its letters stand. */
export const withoutGaps = (text: string): string =>
  text.includes('  ') ? text.replace(gap, '') : text;
