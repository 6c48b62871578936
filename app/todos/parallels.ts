/** The terms of two texts in; the words that only one of them has, and whether these set them apart, out. */
import { deliverables } from './vocabulary.ts';
import { stem, type Terms } from './words.ts';

/**
 * `release the DHCP client`, `release the NTP client`: the same is done to two things.
 * `write a test for the ring`, `write a post about the ring`: two things are made for one.
 */
export function isParallel(one: Terms, other: Terms): boolean {
  const [[verb] = [], [otherVerb] = []] = [[...one.keys()], [...other.keys()]];
  const own = ownWords(one, other) + ownDeliverables(one, other);
  const others = ownWords(other, one) + ownDeliverables(other, one);
  return verb === otherVerb && own > 0 && others > 0;
}

/** What is to be made, where only one of the two names it: the word behind the verb. */
function ownDeliverables(one: Terms, other: Terms): number {
  const [, object] = one.keys();
  return object !== undefined && made.has(object) && !other.has(object) ? 1 : 0;
}

const made = new Set(deliverables.map(stem));

/** Both have words of their own, and no more in common than that: `the log of netkit`, `of blockfs`. */
export function areApart(one: Terms, other: Terms): boolean {
  const [own, others] = [ownWords(one, other), ownWords(other, one)];
  return own > 0 && others > 0 && tellingWords(one).length - own <= Math.min(own, others);
}

const ownWords = (one: Terms, other: Terms): number =>
  tellingWords(one).filter(
    (term) => !other.has(term) && !isMistyped(term, other) && !isJoined(term, one, other),
  ).length;

const tellingWords = (terms: Terms): string[] =>
  [...terms].filter(([, kind]) => kind >= 0.8).map(([term]) => term);

/** `benchmraks`, `benchmrks`: letters swapped, or one left out. */
const isMistyped = (term: string, others: Terms): boolean =>
  term.length >= 5 && [...others.keys()].some((other) => isNearly(term, other));

function isNearly(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || hasDigit.test(long)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}
/** `website`, `web site`: written as one in one text, as two in the other. */
const isJoined = (term: string, one: Terms, other: Terms): boolean =>
  isMadeOf(term, other) ||
  [...other.keys()].some((whole) => whole.includes(term) && isMadeOf(whole, one));

/** Stems may have lost a letter between the two: `flam` and `graph` are `flamegraph`. */
function isMadeOf(whole: string, parts: Terms): boolean {
  const terms = [...parts.keys()].filter((part) => part.length >= 3 && part !== whole);
  return terms.some(
    (first) =>
      whole.startsWith(first) &&
      terms.some(
        (last) =>
          whole.endsWith(last) && [0, 1].includes(whole.length - first.length - last.length),
      ),
  );
}

const hasDigit = /\p{N}/u;
