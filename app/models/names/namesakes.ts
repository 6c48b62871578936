/** Full names, one after the other, in; which of those before is the same name spelt otherwise out. */
import { sameFirstName } from '#app/minutes/words/spelling.ts';

export type Namesakes<Person> = {
  /** The one person who goes by such a name; null for none, and for several. */
  find(folded: string, count: number): Person | null;
  /** `count`: how often it was written. */
  add(folded: string, person: Person, count: number): void;
};

type Known<Person> = { first: string; last: string; person: Person; count: number };

/** A slip of the pen is written this many times less often than the name itself. */
const slipsPerName = 3;
/** Short surnames differ by a letter and are different people's. */
const leastForSlips = 5;

/** `Dave Scott` and `David Scott`, `Daniel Bünzli` and `Daniel Buenzli`, and now and then `Jon Ludlum`. */
export function namesakes<Person extends { slug: string }>(): Namesakes<Person> {
  // Looked for among surnames that begin alike, for an archive names thousands of people.
  const bySurname = new Map<string, Known<Person>[]>();
  const near = (last: string) => bySurname.get(last.slice(0, 2)) ?? [];
  return {
    find(folded, count) {
      const { first, last } = partsOf(folded);
      const same = near(last).filter(
        (known) =>
          sameFirstName(first, known.first) &&
          (known.last === last ||
            (known.count >= slipsPerName * count && isSlip(known.last, last))),
      );
      const [found] = same;
      return found && same.every(({ person }) => person.slug === found.person.slug)
        ? found.person
        : null;
    },
    add(folded, person, count) {
      const { first, last } = partsOf(folded);
      bySurname.set(last.slice(0, 2), [...near(last), { first, last, person, count }]);
    },
  };
}

/** `daniel`, `bunzli` of `daniel buenzli` */
function partsOf(folded: string): { first: string; last: string } {
  const words = folded.split(' ');
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return { first: words[0] ?? '', last: last.replace(umlaut, '$1') };
}

const umlaut = /([aou])e/g;

/** One letter put in, left out or changed: `ludlam`, `ludlum`. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < leastForSlips) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, otherRest] = [one.slice(at), other.slice(at)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1)
  );
}
