/** A passage in; whether it is worth looking for the day of a next meeting in it, out. */
import type { Passage } from '#app/mail/mail.ts';
import { DATES, listsOf } from '../words/first-letters.ts';
import { mayAnnounceIn } from './announcing-words.ts';

/** One look at its letters, and one at its words: most texts hold no date at all. */
export const mayAnnounceDay = (passage: Passage): boolean =>
  (listsOf(passage) & DATES) !== 0 && mayAnnounceIn(passage.text);
