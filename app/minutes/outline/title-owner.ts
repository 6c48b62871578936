/** A heading in; its title and the person that stands in parentheses behind it out. */
import type { Passage } from '#app/mail/mail.ts';
import { cutPassage, trimPassage } from '#app/mail/passage.ts';
import { knowsSomebody, lookUp, type Names } from '../people/names.ts';

/** `Release goals (Ann)`, `Actors (Ann Lee and Bob)`, `Website (@ann)`. */
const behind = /^(?<title>.*\S) *\((?<names>[^()]{1,60})\) *$/;
const parting = / *(?:,|&|\/|\band\b|\+) */;
/** Where nobody is known, a single capitalised word in parentheses is a person unless it is one of these. */
const notPeople =
  /^(?:draft|update|updates|new|old|cont|contd|continued|part|linux|xen|unix|unikraft|solo|windows|macos|arm|again|optional|tbd|tba|brief|short|wip|done|open|misc|all|everyone|group|meta|http|https|tls|dns|tcp)$/i;

export function splitOwner(
  heading: Passage,
  names: Names,
): { title: Passage; owner: string | null } {
  const found = behind.exec(heading.text);
  const stated = found?.groups?.names?.trim();
  if (!stated) return { title: heading, owner: null };
  const people = stated.split(parting).filter((part) => part !== '');
  const owners = people.map((part) => personOf(part, names));
  if (owners.length === 0 || owners.some((owner) => owner === null)) {
    return { title: heading, owner: null };
  }
  const title = trimPassage(cutPassage(heading, 0, found?.groups?.title?.length ?? 0));
  return { title, owner: owners.join(', ') };
}

function personOf(text: string, names: Names): string | null {
  const spelling = text.replace(/^@/, '');
  const known = lookUp(names, spelling);
  if (known.length > 0) return known.length === 1 ? (known[0] ?? null) : spelling;
  if (text.startsWith('@')) return spelling;
  if (knowsSomebody(names)) return null;
  return /^\p{Lu}\p{Ll}{2,11}$/u.test(spelling) && !notPeople.test(spelling) ? spelling : null;
}
