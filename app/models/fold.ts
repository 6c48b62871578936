/** Words in; what they are compared, looked up and addressed by out. */
import { fold } from '#app/minutes/words/spelling.ts';

/** A person's name as looked up: no case, no accents, single blanks, no `@`. */
export const nameKey = (name: string): string => fold(name);

/** `Results from performance experiments` → `results-from-performance-experiments` */
export function slugOf(text: string): string {
  const slug = nameKey(text).replace(betweenWords, '-').replace(outerDashes, '');
  return slug === '' ? 'untitled' : slug;
}

/** What notes are in order by: their day, when they were sent, what mail they are. */
export const mailPlace = (meeting: string, sentAt: string | null, key: string): string =>
  `${meeting} ${sentAt ?? ''} ${key.slice(0, 12)}`;

/** A place in such notes; places sort as what stands there was said. */
export const placeOf = (mail: string, start: number): string =>
  `${mail} ${String(start).padStart(8, '0')}`;

/** Everything between letters and digits of any script */
const betweenWords = /[^\p{L}\p{N}]+/gu;
const outerDashes = /^-|-$/g;
