/** A sentence and its subjects in; whom the sentence after it may refer back to out. */
import { asOwners, furthest, isFronted, isWhose, namelessHead } from './antecedents.ts';
import type { Antecedent, Owner, Reading, Sentence, Subject } from './reading.ts';

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
    person: main.owners.length === 1 ? (himOf(sentence, main, text) ?? main.owners) : [],
    several: severalOf(named, main, sentence.before),
    recent,
  };
}

// `Bob must give him an account. After that he …`: whom Bob enables goes on.
const enabled =
  /\s(?:will|must|should|(?:has|needs|is|wants)\sto)\s(?:first\s)?(?:give|send|grant|lend|get|make|show)\shim\s(?:an?|the|his|some|access)\b/;
function himOf({ from, to, before }: Sentence, main: Subject, text: string): Owner[] | null {
  const own = main.owners.map(keyOf);
  const isOther =
    before.person.length === 1 && before.person.every((each) => !own.includes(keyOf(each)));
  return isOther && enabled.test(text.slice(from, to)) ? before.person : null;
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
  if (others.length === 0 && isFronted(text, only))
    return { ...before, person: asOwners([only]), recent };
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
