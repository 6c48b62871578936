/** Names seen in mails and what people decided in; who is who out. */
import type { Roster } from '#app/minutes/minutes.ts';
import { spellingsOf } from '#app/minutes/words/spelling.ts';
import { nameKey, slugOf } from '#app/models/fold.ts';
import { type Namesakes, namesakes } from './namesakes.ts';

/** `address` '' where the name stood in the notes themselves. */
export type SeenName = { folded: string; name: string; address: string; count: number };
export type DecidedPerson = {
  slug: string;
  name: string;
  spellings: { kind: 'alias' | 'handle' | 'address'; spelling: string }[];
};
export type KnownSpelling = {
  folded: string;
  slug: string;
  /** The person's. */
  name: string;
  spelling: string;
  kind: 'name' | 'alias' | 'handle' | 'address';
  isDecided: boolean;
};

/**
 * What a person decided comes first. Then full names, most often written first, take their other
 * spellings (`David Scott` of `Dave Scott`) and the short forms (`Hannes`, `ThomasG`, `TG`) that
 * could be nobody else's; one that fits two people stays a person of its own. The same address is
 * the same person. The order of `seen` changes nothing.
 */
export function learnPeople(seen: SeenName[], decided: DecidedPerson[]): KnownSpelling[] {
  const people: People = { known: new Map(), slugs: new Set(), alike: namesakes() };
  const { known, alike } = people;
  for (const person of decided) claimDecided(people, person);
  for (const person of [...known.values()]) alike.add(person.folded, person, Infinity);
  const names = mergeNames(seen);
  for (const entry of names) if (entry.isFull) claimFull(people, entry);
  const short = shortForms(known);
  for (const entry of names) {
    if (known.has(entry.folded)) continue;
    const owner = short.get(entry.folded);
    if (owner) add(people, entry.folded, { ...owner, spelling: entry.name, kind: 'alias' });
    else claimFull(people, entry);
  }
  claimAddresses(people, names);
  return [...known.values()];
}

/** Who is known so far: by spelling, the slugs given, and full names that are the same person's. */
type People = {
  known: Map<string, KnownSpelling>;
  slugs: Set<string>;
  alike: Namesakes<KnownSpelling>;
};

/**
 * The same people for the reader, of names of those who were there. A person goes by the shortest
 * name that is nobody else's: the one that notes use.
 */
export function learnRoster(seen: SeenName[], decided: DecidedPerson[]): Roster {
  const people = new Map<string, KnownSpelling[]>();
  for (const known of learnPeople(seen, decided)) {
    const spellings = people.get(known.slug);
    if (spellings) spellings.push(known);
    else people.set(known.slug, [known]);
  }
  return [...people.values()].map((spellings) => {
    const of = (...kinds: KnownSpelling['kind'][]) =>
      spellings.flatMap(({ kind, spelling }) => (kinds.includes(kind) ? [spelling] : [])).sort();
    const [first] = spellings;
    const written = of('name', 'alias').sort(
      (one, other) => one.length - other.length || compare(one, other),
    );
    const name = first?.isDecided ? first.name : (written[0] ?? first?.name ?? '');
    return {
      name,
      aliases: of('name', 'alias').filter((spelling) => spelling !== name),
      handles: of('handle'),
      addresses: of('address'),
    };
  });
}

type Name = { folded: string; name: string; isFull: boolean; count: number; addresses: string[] };

function mergeNames(seen: SeenName[]): Name[] {
  const merged = new Map<string, Name & { most: number }>();
  const ordered = [...seen].sort(
    (one, other) => other.count - one.count || compare(one.name, other.name),
  );
  for (const { folded, name, address, count } of ordered) {
    const entry = merged.get(folded) ?? {
      ...{ folded, name, isFull: folded.includes(' '), count: 0, addresses: [], most: count },
    };
    entry.count += count;
    if (address !== '' && !entry.addresses.includes(address)) entry.addresses.push(address);
    merged.set(folded, entry);
  }
  return [...merged.values()].sort(
    (one, other) => other.count - one.count || compare(one.folded, other.folded),
  );
}

function claimDecided(people: People, person: DecidedPerson): void {
  const { slug, name } = person;
  const of = { slug, name, isDecided: true };
  add(people, nameKey(name), { ...of, spelling: name, kind: 'name' });
  for (const { kind, spelling } of person.spellings) {
    add(people, nameKey(spelling), { ...of, spelling, kind });
  }
}

function claimFull(people: People, { folded, name, isFull, count, addresses }: Name): void {
  const { known, slugs, alike } = people;
  if (known.has(folded)) return;
  const same =
    addresses.map((address) => known.get(nameKey(address))).find(Boolean) ??
    (isFull ? alike.find(folded, count) : null);
  if (same) {
    add(people, folded, { ...same, spelling: name, kind: 'alias' });
    if (isFull) alike.add(folded, same, count);
    return;
  }
  const of = { slug: freeSlug(slugs, slugOf(name)), name, isDecided: false };
  const person = { ...of, spelling: name, kind: 'name' } as const;
  add(people, folded, person);
  if (isFull) alike.add(folded, { ...person, folded }, count);
  for (const address of addresses) {
    add(people, nameKey(address), { ...of, spelling: address, kind: 'address' });
  }
}

function claimAddresses(people: People, names: Name[]): void {
  for (const { folded, addresses } of names) {
    const person = people.known.get(folded);
    if (!person) continue;
    for (const address of addresses) {
      add(people, nameKey(address), { ...person, spelling: address, kind: 'address' });
    }
  }
}

/** Short forms that only one person can mean, the surest reading of each. */
function shortForms(known: Map<string, KnownSpelling>): Map<string, KnownSpelling> {
  const best = new Map<string, { rank: number; people: Map<string, KnownSpelling> }>();
  for (const person of known.values()) {
    if (person.kind === 'address' || !person.folded.includes(' ')) continue;
    for (const { folded, rank } of spellingsOf(person.spelling)) {
      const entry = best.get(folded);
      if (!entry || rank < entry.rank) {
        best.set(folded, { rank, people: new Map([[person.slug, person]]) });
      } else if (rank === entry.rank) entry.people.set(person.slug, person);
    }
  }
  const sure = new Map<string, KnownSpelling>();
  for (const [folded, { people }] of best) {
    const [only] = people.values();
    if (only && people.size === 1) sure.set(folded, only);
  }
  return sure;
}

function add(people: People, folded: string, spelling: Omit<KnownSpelling, 'folded'>): void {
  people.slugs.add(spelling.slug);
  if (folded !== '' && !people.known.has(folded)) people.known.set(folded, { ...spelling, folded });
}

function freeSlug(taken: ReadonlySet<string>, wanted: string): string {
  let slug = wanted;
  for (let count = 2; taken.has(slug); count++) slug = `${wanted}-${count}`;
  return slug;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
