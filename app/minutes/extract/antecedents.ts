/** A pronoun in; whom it means out. */

import { fold } from '#app/minutes/words/spelling.ts';
import type { Mention } from '../people/mentions.ts';
import type { Names } from '../people/names.ts';
import { type Pronoun, pronounOf } from '../vocabulary-pronouns.ts';
import { lastBefore, lastNamed } from './beside-pronouns.ts';
import type { Owner, Reading, Sentence, Subject } from './reading.ts';
import { isSaying } from './subject-places.ts';

/** Whom a pronoun at `from` means; nobody where that is open. */
export function antecedentOf(
  word: string,
  from: number,
  earlier: Subject[],
  sentence: Sentence,
  reading: Reading,
): Owner[] {
  const nearest = earlier.at(-1);
  const { before } = sentence;
  const { text } = reading.prose;
  const together = groups[word];
  if (together !== undefined) {
    const fit = (owners: Owner[]): Owner[] =>
      together === 0 || owners.length === together ? owners : [];
    if (nearest && nearest.owners.length > 1) return fit(nearest.owners);
    // `Ann sends it to Bob, and the two of them finish it`
    const named = lastNamed(sentence, from);
    if (named.length > 1 && named.length === together) return asOwners(named);
    // `Ann wrote it. Bob sits down with her and they'll …`
    const other = nearest === undefined ? null : withWhom(text, nearest, from, before.person);
    if (other && nearest) return fit([...nearest.owners, ...other]);
    return earlier.length === 0 ? fit(before.several) : [];
  }
  const { names } = reading.context;
  // `Bob has a colleague who knows it and he'll invite her`
  const isOther = word === 'he' && toHer.test(text.slice(from, from + longestObject));
  if (!isOther && isOfNameless(text, nearest?.end ?? sentence.from, from, sentence)) return [];
  if (nearest && nearest.owners.length > 1) return onlyFitting(word, nearest.owners, names);
  const [sayer] = nearest?.owners ?? [];
  // `Ann said that she …`
  if (nearest && sayer && isSaying(text.slice(nearest.end, Math.min(from, nearest.end + 60))))
    if ((usual(sayer, names) ?? word) === word) return [sayer];
  // `Ann owes Bob a page and said she …`, `Bob reminded Ann to send it, which she …`
  const meantBy = sayerOf(text, from, earlier, sentence) ?? remindedOf(text, from, sentence);
  if (meantBy && (usual(meantBy, names) ?? word) === word) return [meantBy];
  const mentioned = sentence.mentions[0];
  // `it fails on Ann's machine, she will debug it`, `it was tried by Ann, she should …`.
  const whose = lastNamed(sentence, from);
  // `Ann has a board that Bob can use; she …`: the clause of its own comes first.
  const nearby = earlier
    .slice(-furthest)
    .toReversed()
    .filter((each) => !isAside(each, from, text));
  const own = nearby.filter((each) => !opensNoClause(each, text));
  const candidates = [...own.filter((each) => !isOfThing(each)), ...own.filter(isOfThing)].flatMap(
    oneOf,
  );
  const [told] = whose;
  if (
    candidates.length === 0 &&
    whose.length === 1 &&
    told &&
    (isWhose(text, told) || isFronted(text, told))
  )
    candidates.push({ kind: 'mention', mention: told });
  candidates.push(...(before.person.length === 1 ? before.person : []), ...nearby.flatMap(oneOf));
  if (before.person.length === 0 && mentioned && sentence.mentions.length === 1)
    candidates.push({ kind: 'mention', mention: mentioned });
  candidates.push(...speakerOf(reading), ...asOwners(whose), ...before.recent);
  const meant = candidates.find((owner) => (usual(owner, names) ?? word) === word) ?? candidates[0];
  return meant === undefined ? [] : [meant];
}

const withThem = /\s(?:with|to|from|and)\s(?:him|her)\s/;
function withWhom(
  text: string,
  { end, owners }: Subject,
  at: number,
  person: Owner[],
): Owner[] | null {
  const [own, ...others] = owners;
  const [other] = person;
  if (own === undefined || others.length > 0 || other === undefined || person.length > 1)
    return null;
  const isSame = nameOf(own) === nameOf(other);
  return !isSame && withThem.test(text.slice(end, at)) ? person : null;
}
const nameOf = (owner: Owner): string =>
  owner.kind === 'name' ? owner.name : owner.mention.people.join('|');

const andSaid =
  /\s(?:and|but)\s(?:(?:has|also|then)\s)*(?:said|says|promised|announced|added|confirmed|thinks|thought)(?:\sthat)?\s$/;
function sayerOf(text: string, at: number, earlier: Subject[], { from }: Sentence): Owner | null {
  if (!andSaid.test(text.slice(Math.max(from, at - longestSaying), at))) return null;
  const sayer = earlier.findLast(({ place, kind }) => place === 'head' && kind === 'name');
  const [only, ...others] = sayer?.owners ?? [];
  return only !== undefined && others.length === 0 ? only : null;
}

const reminding =
  /\s(?:asked|asks|reminded|reminds|urged|encouraged|persuaded|convinced|warned|told)\s$/;
const forIt = /,\s(?:which|and|so)\s$/;
function remindedOf(text: string, at: number, { from, mentions }: Sentence): Owner | null {
  if (!forIt.test(text.slice(Math.max(from, at - longestSaying), at))) return null;
  const near = lastBefore(mentions, ({ to }) => to <= at);
  const last = near.at(-1);
  const isTold =
    last && reminding.test(text.slice(Math.max(from, last.from - longestSaying), last.from));
  return last && isTold && last.kind !== 'guess' && at - last.to < longestReminder
    ? { kind: 'mention', mention: last }
    : null;
}
const longestSaying = 40;
const longestReminder = 160;

/** `the patches that Ann`, `…, which Ann`: told of a thing, by the way. */
export const isOfThing = ({ place }: Pick<Subject, 'place'>): boolean =>
  place === 'relative' || place === 'further';

const oneOf = ({ owners }: Subject): Owner[] => (owners.length === 1 ? owners : []);

/** Words for several people, and how many; 0 for any number. */
const groups: Record<string, number> = { they: 0, them: 0, both: 2, two: 2, three: 3, four: 4 };

// `with the image Bob made and he will …`: behind a bare noun a name opens no clause of its own.
const bareNoun =
  /(?:^|\s)(?!(?:and|but|or|so|then|that|because|as|while|whereas|although|until|once|when|if|since|though|where|before|after|says?|said|thinks?|also|now|today|yesterday)\s)\p{Ll}+\s$/u;
const opensNoClause = ({ place, kind, from, end }: Subject, text: string): boolean =>
  place === 'clause' &&
  kind === 'name' &&
  bareNoun.test(text.slice(Math.max(0, from - 20), from)) &&
  /^\s(?:\p{Ll}+ed|made|wrote|built|sent|found|gave|has)\b/u.test(text.slice(end, end + 20));

/** `who touched it last (Bob)`: whom an aside names, the sentence does not go on about. */
export function isAside(
  { from, end }: Pick<Subject, 'from' | 'end'>,
  at: number,
  text: string,
): boolean {
  const before = text.slice(Math.max(0, from - 20), from);
  const opening = before.lastIndexOf('(');
  if (opening < 0 || before.includes(')', opening)) return false;
  return text.slice(end, Math.min(at, end + 40)).includes(')');
}

// `found one user, who told her that he will …`, `The author replied to Ann.`
const namelessOne =
  '(?:the|an?|one|another|some|his|her|their|our)\\s(?:[\\p{L}-]+\\s)?(?:author|user|student|colleague|contributor|maintainer|developer|reporter|submitter|customer|visitor|professor|researcher|intern|friend|boss|guy|person)\\b';
const nameless = new RegExp(`\\b${namelessOne}`, 'iu');
export const namelessHead = new RegExp(namelessOne, 'iuy');
function isOfNameless(text: string, after: number, at: number, { mentions }: Sentence): boolean {
  const start = Math.max(after, at - 120);
  const found = nameless.exec(text.slice(start, at));
  return (
    found !== null &&
    /^,?\s(?:who|that)\s/.test(text.slice(start + found.index + found[0].length, at)) &&
    !lastBefore(mentions, ({ to }) => to <= at).some(({ from }) => from > start + found.index)
  );
}

const toHer =
  /^he(?:['’]ll|\s\p{Ll}+)\s(?:\p{Ll}+\s){1,3}her\s(?:to|for|about|on|in|if|whether)\b/iu;
const longestObject = 50;

export const asOwners = (mentions: Mention[]): Owner[] =>
  mentions.slice(-furthest).map((mention) => ({ kind: 'mention', mention }));

/** So many people back a pronoun can reach. */
export const furthest = 6;

// `Ann and Bob met, he will …`
function onlyFitting(word: string, owners: Owner[], names: Names): Owner[] {
  const fitting = owners.filter((owner) => usual(owner, names) === word);
  return fitting.length === 1 ? fitting : [];
}

/** As the name is most often spoken of, else as the mail speaks of it. */
function usual(owner: Owner, names: Names): Pronoun | null {
  const name =
    owner.kind === 'name' ? owner.name : (owner.mention.people[0] ?? owner.mention.written);
  const first = fold(name.split(' ', 1)[0] ?? '');
  return pronounOf(first) ?? names.pronouns().get(first) ?? null;
}

// `For Ann it remains to …; she`, `It crashes according to Ann. She`
const fronted = /(?:(?:^|[.!?;]\s)for|\baccording\sto)\s$/i;
export const isFronted = (text: string, { from }: Mention): boolean =>
  fronted.test(text.slice(Math.max(0, from - longestFront), from));
const longestFront = 14;

export const isWhose = (text: string, mention: Mention | undefined): mention is Mention =>
  mention !== undefined &&
  (/^['’]s?\s/.test(text.slice(mention.to, mention.to + 3)) ||
    /\bby\s$/.test(text.slice(Math.max(0, mention.from - 4), mention.from)));

const speakerOf = ({ context }: Reading): Owner[] => ownerOf(context.speaker);

export const ownerOf = (name: string | null): Owner[] =>
  name === null ? [] : [{ kind: 'name', name }];
