/** A pronoun, or a sentence, in; whom it means, or whom the sentence after it may refer back to, out. */

import { fold } from '#app/minutes/words/spelling.ts';
import type { Mention } from '../people/mentions.ts';
import type { Names } from '../people/names.ts';
import { type Pronoun, pronounOf } from '../vocabulary-pronouns.ts';
import { lastBefore, lastNamed } from './beside-pronouns.ts';
import type { Antecedent, Owner, Reading, Sentence, Subject } from './reading.ts';
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
  const together = groups[word];
  if (together !== undefined) {
    const fit = (owners: Owner[]): Owner[] =>
      together === 0 || owners.length === together ? owners : [];
    if (nearest && nearest.owners.length > 1) return fit(nearest.owners);
    // `Ann sends it to Bob, and the two of them finish it`
    const named = lastNamed(sentence, from);
    if (named.length > 1 && named.length === together) return asOwners(named);
    return earlier.length === 0 ? fit(before.several) : [];
  }
  const { names } = reading.context;
  const { text } = reading.prose;
  if (isOfNameless(text, nearest?.end ?? sentence.from, from, sentence)) return [];
  if (nearest && nearest.owners.length > 1) return onlyFitting(word, nearest.owners, names);
  const [sayer] = nearest?.owners ?? [];
  // `Ann said that she …`
  if (nearest && sayer && isSaying(text.slice(nearest.end, Math.min(from, nearest.end + 60))))
    if ((usual(sayer, names) ?? word) === word) return [sayer];
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
  if (candidates.length === 0 && whose.length === 1 && isWhose(text, whose[0]))
    candidates.push({ kind: 'mention', mention: whose[0] });
  candidates.push(...(before.person.length === 1 ? before.person : []), ...nearby.flatMap(oneOf));
  if (before.person.length === 0 && mentioned && sentence.mentions.length === 1)
    candidates.push({ kind: 'mention', mention: mentioned });
  candidates.push(...speakerOf(reading), ...asOwners(whose), ...before.recent);
  const meant = candidates.find((owner) => (usual(owner, names) ?? word) === word) ?? candidates[0];
  return meant === undefined ? [] : [meant];
}

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
const namelessHead = new RegExp(namelessOne, 'iuy');
function isOfNameless(text: string, after: number, at: number, { mentions }: Sentence): boolean {
  const start = Math.max(after, at - 120);
  const found = nameless.exec(text.slice(start, at));
  return (
    found !== null &&
    /^,?\s(?:who|that)\s/.test(text.slice(start + found.index + found[0].length, at)) &&
    !lastBefore(mentions, ({ to }) => to <= at).some(({ from }) => from > start + found.index)
  );
}

const asOwners = (mentions: Mention[]): Owner[] =>
  mentions.slice(-furthest).map((mention) => ({ kind: 'mention', mention }));

/** So many people back a pronoun can reach. */
const furthest = 6;

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

const isWhose = (text: string, mention: Mention | undefined): mention is Mention =>
  mention !== undefined &&
  (/^['’]s?\s/.test(text.slice(mention.to, mention.to + 3)) ||
    /\bby\s$/.test(text.slice(Math.max(0, mention.from - 4), mention.from)));

// `…; Bob`, `…, and Bob`, `…, and that's what Bob`
const newClause = /(?:[;–—]|, (?:and|but)(?: (?:that|this)(?:['’]s| is) what)?)\s?$/;
const longestOpening = 20;

/** What the sentence after this one may refer back to. */
export function aboutWhom(sentence: Sentence, subjects: Subject[], reading: Reading): Antecedent {
  namelessHead.lastIndex = sentence.from;
  if (namelessHead.test(reading.prose.text)) return aboutNobody;
  // Most sentences name nobody.
  if (subjects.length === 0 && sentence.mentions.length === 0) return sentence.before;
  const recent = recentOf(subjects, sentence);
  // A sentence without any person keeps whom the ones before were about.
  if (subjects.length === 0) return withMentioned(sentence, recent, reading.prose.text);
  const named = subjects.filter((subject) => subject.kind === 'name' && subject.sure);
  // `Ann wondered about it; Bob has not measured it`: the last clause of its own is what it ends on.
  const { text } = reading.prose;
  const main =
    named.findLast(({ from }) =>
      newClause.test(text.slice(Math.max(0, from - longestOpening), from)),
    ) ??
    named.find((subject) => subject.place === 'head') ??
    named[0];
  // `does that explain the stalls Ann saw?` asks about somebody else's doings.
  if (main && isEmbedded(main, sentence, text) && sentence.before.person.length > 0)
    return { ...sentence.before, recent };
  if (main === undefined) {
    const spoken = subjects.find((subject) => subject.kind !== 'name');
    if (!spoken) return withMentioned(sentence, recent, text);
    const { owners } = spoken;
    // `I agree. He is going to …`: nobody says he of oneself.
    const isOne = owners.length === 1 && spoken.kind !== 'speaker';
    const person = isOne ? owners : sentence.before.person;
    return { ...sentence.before, subject: owners, person, recent };
  }
  const opensClause = main.from === sentence.from || main !== named[0];
  const isSingle = () => new Set(named.flatMap(({ owners }) => owners.map(keyOf))).size === 1;
  const one = main.owners.length === 1 && (opensClause || isSingle()) ? main.owners : [];
  return {
    subject: one,
    person: main.owners.length === 1 ? main.owners : [],
    several: severalOf(named, main, sentence.before),
    recent,
  };
}

const aboutNobody: Antecedent = { subject: [], person: [], several: [], recent: [] };

function recentOf(subjects: Subject[], { before, mentions }: Sentence): Owner[] {
  const recent: Owner[] = [];
  const keys: string[] = [];
  const add = (owner: Owner) => {
    const key = keyOf(owner);
    const at = keys.indexOf(key);
    recent[at < 0 ? recent.length : at] = owner;
    if (at < 0) keys.push(key);
  };
  // `she had been using Jitsu for the demo`: an unknown name within a clause is rather a thing.
  const people = subjects.filter(({ sure, place }) => sure || place === 'head');
  for (let at = people.length - 1; at >= 0 && at >= people.length - furthest; at -= 1)
    for (const owner of (people[at]?.owners ?? []).slice(0, 3)) add(owner);
  for (const owner of asOwners(mentions.filter(({ kind }) => kind !== 'guess'))) add(owner);
  for (const owner of before.recent) add(owner);
  return recent.slice(0, furthest);
}

// A verb stands before it in its clause: it belongs to what is told there.
const embedding =
  /\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|must)\b[^,;:–—]{3,80}$/i;
const isEmbedded = ({ place, from }: Subject, sentence: Sentence, text: string): boolean =>
  place !== 'head' && embedding.test(text.slice(Math.max(sentence.from, from - 100), from));

// `The trace was taken by Ann. She …`: unless the note has spoken of somebody else before.
function withMentioned(
  { before, mentions, from }: Sentence,
  recent: readonly Owner[],
  text: string,
): Antecedent {
  const [only, ...others] = mentions.filter(({ kind }) => kind !== 'guess');
  if (only === undefined) return before;
  // `It takes Ann's tests and Bob's code. The two of them will …`
  if (others.length === 1 && mentions.length === 2)
    return { ...before, several: asOwners(mentions), recent };
  // `Ann's load test managed 300 requests. She plans to run it again.`
  const first = mentions[0];
  if (first !== undefined && first.kind !== 'guess' && first.from === from && isWhose(text, first))
    return { ...before, person: asOwners([first]), recent };
  if (others.length > 0 || before.person.some(({ kind }) => kind === 'mention'))
    return { ...before, recent };
  return { ...before, person: [{ kind: 'mention', mention: only }], recent };
}

// `Ann and Bob met`, `Ann found a leak, Bob suspects the cache`
function severalOf(named: Subject[], main: Subject, before: Antecedent): Owner[] {
  if (main.owners.length > 1) return main.owners;
  // `Ann finished it, Bob and Carla volunteered as reviewers`
  const [group, ...others] = named.filter(({ owners }) => owners.length > 1);
  if (group && others.length === 0) return group.owners;
  const each = new Map(named.flatMap(({ owners }) => owners).map((owner) => [keyOf(owner), owner]));
  return each.size === 2 ? [...each.values()] : bothOf(before, main.owners);
}

// `Ann found it. Bob can help. They will …`: unless more of them are spoken of, both.
function bothOf({ several, person }: Antecedent, owners: Owner[]): Owner[] {
  const keys = owners.map(keyOf);
  if (several.some((owner) => keys.includes(keyOf(owner)))) return several;
  const others = person.filter((owner) => !keys.includes(keyOf(owner)));
  return others.length === 1 ? [...others, ...owners] : several;
}

const keyOf = (owner: Owner): string =>
  owner.kind === 'name' ? owner.name : owner.mention.people.join('|');

const speakerOf = ({ context }: Reading): Owner[] => ownerOf(context.speaker);

export const ownerOf = (name: string | null): Owner[] =>
  name === null ? [] : [{ kind: 'name', name }];
