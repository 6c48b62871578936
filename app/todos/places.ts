/** Words quoted by a person and the places that a reading found in; the place that is meant out. */
import type { Place } from './todo.ts';
import { foldText, likeness, termsOf } from './words.ts';

/**
 * The candidate that `place` means: nearest to the old start one with the same words, else the one
 * that stands there, one that holds the words or is held by them, one nearly alike. Words come
 * first: where a mail's lines moved, others may stand in the old place. Candidates of
 * other mails (a resend took the place of the mail) come after those of the place's own.
 * Null when none has such words.
 */
export function locate<Candidate extends Place>(
  place: Place,
  candidates: Candidate[],
): Candidate | null {
  const own = candidates.filter((candidate) => candidate.message === place.message);
  const foreign = candidates.filter((candidate) => candidate.message !== place.message);
  return among(place, own, true) ?? among(place, foreign, false);
}

function among<Candidate extends Place>(
  place: Place,
  candidates: Candidate[],
  samePlace: boolean,
): Candidate | null {
  if (candidates.length === 0) return null;
  const quoted = foldText(place.quote);
  const near = candidates
    .map((candidate) => ({ candidate, words: foldText(candidate.quote) }))
    .sort(
      (one, other) =>
        Math.abs(one.candidate.start - place.start) - Math.abs(other.candidate.start - place.start),
    );
  const related = (words: string) => holds(words, quoted, 1) || holds(quoted, words, 1);
  const here = samePlace ? near : [];
  const found =
    (quoted === '' ? undefined : near.find(({ words }) => words === quoted)) ??
    here.find(({ candidate }) => equal(place, candidate)) ??
    here.find(({ candidate, words }) => overlap(place, candidate) && related(words)) ??
    near.find(({ words }) => holds(words, quoted, 8) || holds(quoted, words, 8));
  if (found) return found.candidate;
  if (quoted === '') return null;
  const terms = termsOf(place.quote);
  const alike = near
    .map(({ candidate }) => ({
      candidate,
      score: likeness(terms, termsOf(candidate.quote), () => 1),
    }))
    .sort((one, other) => other.score - one.score)[0];
  return alike && alike.score >= 0.8 ? alike.candidate : null;
}

const overlap = (one: Place, other: Place): boolean =>
  one.start < other.end && other.start < one.end;

const equal = (one: Place, other: Place): boolean =>
  one.start === other.start && one.end === other.end;

/** Whole words only, and enough letters of them to mean something. */
const holds = (long: string, short: string, least: number): boolean =>
  short.length >= least && ` ${long} `.includes(` ${short} `);
