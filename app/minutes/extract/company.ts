/** The place of a promise in; who is to keep it together with those who stand before it (`Ann, with Bob, will`, `Ann is on it with Bob`) out. */
import { countBefore } from '#app/mail/count-before.ts';
import type { Mention } from '../people/mentions.ts';
import { groupAt, groupEnd } from './groups.ts';
import type { Owner, Sentence } from './reading.ts';
import type { Pledge } from './work.ts';

// `Ann will, together with Bob, port it`
const company = /[,(]\s?(?:(?:together|jointly|along)\s)?with\s$/i;
const closesCompany = /^\s?[,)]/;
// `is on it with Bob`
const onIt = /^\p{Ll}*\s(?:already\s|now\s)?on\s(?:it|this|that|these|those)(?=,?\s)/u;
const joins = /^,?\s(?:(?:together|along|jointly)\s)?with\s/;
/** Letters in which each of these stands. */
const longest = 24;

/** `end` is where the subject's last letter stands. */
export function companions(
  end: number,
  { at, form }: Pledge,
  { mentions }: Sentence,
  text: string,
): Owner[] {
  const found = form === 'on it' ? onIt.exec(text.slice(at, at + longest)) : null;
  const people = found
    ? peopleWith(text, mentions, at + found[0].length)
    : within(end, at, mentions, text);
  return people.map((mention) => ({ kind: 'mention', mention }));
}

function within(from: number, to: number, mentions: Mention[], text: string): Mention[] {
  const index = countBefore(mentions, (each) => each.from <= from);
  const first = mentions[index];
  if (!first || first.to >= to) return [];
  if (!company.test(text.slice(Math.max(from, first.from - longest), first.from))) return [];
  const group = groupAt(text, mentions, index);
  return closesCompany.test(text.slice(groupEnd(text, group), to)) ? known(group) : [];
}

/** Who stands behind `with` at a place; `with Bob's help` names nobody. */
export function peopleWith(text: string, mentions: Mention[], at: number): Mention[] {
  const lead = joins.exec(text.slice(at, at + longest));
  if (lead === null) return [];
  const from = at + lead[0].length;
  const index = countBefore(mentions, (each) => each.from < from);
  if (mentions[index]?.from !== from) return [];
  const group = groupAt(text, mentions, index);
  return /['’]/.test(text.charAt(groupEnd(text, group))) ? [] : known(group);
}

const known = (group: Mention[]): Mention[] =>
  group.every(({ kind }) => kind !== 'guess') ? group : [];
