/** The words of a line in; the same with one space where a typist had put several out. */
import { DIGIT, kindAt, LETTER, UPPER } from '../letters.ts';
import type { Passage } from '../mail.ts';
import { cutPassage, joinPassages } from '../passage.ts';

/** Two or three spaces; nothing changes before `from`, where marks stand. */
export function closeSpaces(words: Passage, from: number): Passage {
  const { text } = words;
  const parts: Passage[] = [];
  let start = 0;
  for (let at = text.indexOf('  ', from + 1); at >= 0; ) {
    let end = at;
    while (text.charAt(end) === ' ') end += 1;
    if (end - at < 4 && isOne(text, at, end)) {
      parts.push(cutPassage(words, start, at + 1));
      start = end;
    }
    at = text.indexOf('  ', end);
  }
  return parts.length === 0 ? words : joinPassages([...parts, cutPassage(words, start)], '');
}

/** The same for a text of which nobody asks where its letters stand. */
export const withoutGaps = (text: string): string => closeSpaces({ text, pieces: [] }, 0).text;

/** Behind a sentence or a clause, or before a small letter: names in columns are parted by several, too. */
const isOne = (text: string, at: number, end: number): boolean =>
  '.!?:;,)'.includes(text.charAt(at - 1)) ||
  (kindAt(text, end) & (LETTER | UPPER)) === LETTER ||
  (kindAt(text, end) & DIGIT) !== 0 ||
  '`"\'“‘('.includes(text.charAt(end));
