/** Known people, and lists of participants and mail headers, in; the people known from both out. */
import type { Address } from '#app/mail/mail.ts';
import type { Participant, Person, Roster } from '../minutes.ts';
import { fold, sameFirstName, spellingsOf } from './spelling.ts';

/** What one mail tells about people. */
export type Seen = {
  participants: Pick<Participant, 'name'>[];
  addresses: Address[];
};

/**
 * Learns that `Thomas Gazagnaire`, `Thomas G` and `ThomasG` are one person. Full names come first,
 * whatever the order of the mails, so that a first name finds its owner; one that could be several
 * people's teaches nothing. What `known` says, a person may have corrected: it is never changed,
 * only added to.
 */
export function learnRoster(known: Roster, seen: Seen[]): Roster {
  const roster = known.map(copy);
  const settled = new Set(roster.map((person) => person.name));
  const names = seen.flatMap(({ participants }) => participants.map(({ name }) => name.trim()));
  const senders = seen.flatMap(({ addresses }) => addresses.map(cleaned));
  const written = [...senders.map(({ name }) => name ?? ''), ...names].filter(isName);
  for (const name of written.filter((each) => each.includes(' '))) learn(roster, name, settled);
  for (const name of written.filter((each) => !each.includes(' '))) learn(roster, name, settled);
  for (const { name, address } of senders) {
    const owner = personOf(roster, name ?? '', address);
    if (owner === null || owner.addresses.includes(address)) continue;
    owner.addresses.push(address);
    const handle = noReply.exec(address)?.groups?.handle;
    if (handle !== undefined && !owner.handles.includes(handle)) owner.handles.push(handle);
  }
  return roster;
}

const noReply = /^(?:\d+\+)?(?<handle>[\w-]+)@users\.noreply\.github\.com$/; // 7+ann@users.noreply.github.com
const viaList = /\s+via\s+.*$|\s*\((?:[^()]*)\)\s*$/i; //                         Ann Lee via the-list
const shape = /^\p{L}[\p{L}\p{M}.'’ -]{1,60}$/u;

const copy = (person: Person): Person => ({
  ...person,
  aliases: [...person.aliases],
  handles: [...person.handles],
  addresses: [...person.addresses],
});

function cleaned({ name, address }: Address): Address {
  const plain = (name ?? '')
    .replace(viaList, '')
    .replace(/^["']|["']$/g, '')
    .trim();
  const inverted = /^(?<last>[^,]+),\s*(?<first>[^,]+)$/.exec(plain)?.groups;
  const upright = inverted ? `${inverted.first} ${inverted.last}` : plain;
  return { name: upright === '' ? null : upright, address: address.toLowerCase() };
}

const isName = (written: string): boolean => shape.test(written) && written.split(' ').length <= 4;

function learn(roster: Roster, name: string, settled: Set<string>): void {
  const matches = roster.filter((person) => isSame(person, name));
  if (matches.length > 1) return;
  const [person] = matches;
  if (person === undefined) {
    roster.push({ name, aliases: [], handles: [], addresses: [] });
    return;
  }
  const alias = isFuller(name, person.name) && !settled.has(person.name) ? person.name : name;
  if (alias === person.name && alias !== name) person.name = name;
  if (
    fold(alias) !== fold(person.name) &&
    !person.aliases.some((each) => fold(each) === fold(alias))
  )
    person.aliases.push(alias);
}

const isFuller = (name: string, other: string): boolean =>
  name.includes(' ') && !other.includes(' ');

function isSame(person: Person, name: string): boolean {
  const folded = fold(name);
  const stated = [person.name, ...person.aliases, ...person.handles].map(fold);
  if (stated.includes(folded)) return true;
  const [first = '', ...rest] = folded.split(' ');
  const last = rest.at(-1) ?? '';
  return stated.some((other) => {
    const [otherFirst = '', ...otherRest] = other.split(' ');
    const otherLast = otherRest.at(-1) ?? '';
    if (last !== '' && otherLast !== '')
      return isNearly(last, otherLast) && sameFirstName(first, otherFirst);
    if (last === '' && otherLast === '') return false;
    const [full, short] = last === '' ? [other, folded] : [folded, other];
    return spellingsOf(full).some((each) => each.folded === short && each.rank < 2);
  });
}

/** `bunzli` and `buenzli`, `ludlam` and `ludlum`: one letter put in, left out or changed. */
function isNearly(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1)
    return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const rest = (text: string, by: number) => text.slice(at + by);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1)
  );
}

function personOf(roster: Roster, name: string, address: string): Person | null {
  const byAddress = roster.find((person) => person.addresses.includes(address));
  if (byAddress) return byAddress;
  const matches = isName(name) ? roster.filter((person) => isSame(person, name)) : [];
  return matches.length === 1 ? (matches[0] ?? null) : null;
}
