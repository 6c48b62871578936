/** Lists of names as they were written in; participants with role and doubt out, absent people left out. */
import type { Passage } from '#app/mail/mail.ts';
import type { Participant } from '../minutes.ts';
import type { NameList } from './name-list.ts';
import { readPerson } from './read-person.ts';
import { splitNames } from './split-names.ts';

/** `sender`: whom a list means by `me`; null where nobody is known to have sent it. */
export function readParticipants(lists: NameList[], sender: string | null): Participant[] {
  const found = new Map<string, Participant>();
  // Everybody is compared with everybody by what they are called.
  const isFull = () => found.size >= mostPeople;
  // `Chair: Sam` may stand above the list that has the full name.
  const inOrder = [
    ...lists.filter(({ kind }) => kind !== 'role'),
    ...lists.filter(({ kind }) => kind === 'role'),
  ];
  for (const list of inOrder) {
    if (list.kind === 'absent') continue;
    for (const person of list.passages.flatMap((passage) => readList(passage, sender))) {
      if (isFull()) break;
      const role = person.role ?? list.role ?? (list.kind === 'guest' ? 'guest' : null);
      const known = knownAs(found, person.name, list.kind === 'role');
      if (!known) found.set(person.name.toLowerCase(), { ...person, role });
      else known.role ??= role;
    }
  }
  return [...found.values()];
}

/** No call has more; a list of more is none. */
const mostPeople = 500;

/** Named before; a role line (`Chair: Sam`) may use the first name alone. */
function knownAs(
  found: Map<string, Participant>,
  name: string,
  isRole: boolean,
): Participant | undefined {
  const spelling = name.toLowerCase();
  const same = found.get(spelling);
  if (same || !isRole) return same;
  return [...found.values()].find((other) => other.name.toLowerCase().startsWith(`${spelling} `));
}

function readList(passage: Passage, sender: string | null): Participant[] {
  return splitNames(passage)
    .map((entry) => readPerson(entry, sender))
    .filter((person) => person !== null);
}
