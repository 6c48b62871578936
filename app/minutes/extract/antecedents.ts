/** A pronoun, or a sentence, in; whom it means, or whom the sentence after it may refer back to, out. */
import type { Mention } from '../people/mentions.ts';
import type { Antecedent, Owner, Reading, Sentence, Subject } from './reading.ts';

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
  if (word === 'they' || word === 'both' || word === 'two') {
    if (nearest && nearest.owners.length > 1) return nearest.owners;
    return earlier.length === 0 ? before.several : [];
  }
  if (nearest) return nearest.owners.length === 1 ? nearest.owners : [];
  const mentioned = sentence.mentions[0];
  // `it fails on Ann's machine, she will debug it`, `it was tried by Ann, she should …`.
  const whose = sentence.mentions.filter(
    (mention) => mention.to <= from && mention.kind !== 'guess',
  );
  if (whose.length === 1 && isWhose(reading.prose.text, whose[0]))
    return [{ kind: 'mention', mention: whose[0] }];
  if (before.person.length === 1) return before.person;
  if (before.person.length === 0 && mentioned && sentence.mentions.length === 1)
    return [{ kind: 'mention', mention: mentioned }];
  return speakerOf(reading);
}

const isWhose = (text: string, mention: Mention | undefined): mention is Mention =>
  mention !== undefined &&
  (/^['’]s?\s/.test(text.slice(mention.to, mention.to + 3)) ||
    /\bby\s$/.test(text.slice(Math.max(0, mention.from - 4), mention.from)));

/** What the sentence after this one may refer back to. */
export function aboutWhom(sentence: Sentence, subjects: Subject[], reading: Reading): Antecedent {
  // A sentence without any person keeps whom the ones before were about.
  if (subjects.length === 0) return withMentioned(sentence);
  const named = subjects.filter((subject) => subject.kind === 'name' && subject.sure);
  // `Ann wondered about it; Bob has not measured it`: the last clause of its own is what it ends on.
  const { text } = reading.prose;
  const main =
    named.findLast(({ from }) => /[;–—]\s?$/.test(text.slice(Math.max(0, from - 3), from))) ??
    named.find((subject) => subject.place === 'head') ??
    named[0];
  if (main === undefined) {
    const spoken = subjects.find((subject) => subject.kind !== 'name');
    if (!spoken) return sentence.before;
    const { owners } = spoken;
    const person = owners.length === 1 ? owners : sentence.before.person;
    return { ...sentence.before, subject: owners, person };
  }
  const others = new Set(named.flatMap((subject) => subject.owners.map(keyOf)));
  const opensClause = main.from === sentence.from || main !== named[0];
  const single = others.size === 1 || opensClause;
  const one = main.owners.length === 1 && single ? main.owners : [];
  return {
    subject: one,
    person: main.owners.length === 1 ? main.owners : [],
    several: severalOf(named, main, sentence.before),
  };
}

// `The trace was taken by Ann. She …`: unless the note has spoken of somebody else before.
function withMentioned({ before, mentions }: Sentence): Antecedent {
  const [only, ...others] = mentions.filter(({ kind }) => kind !== 'guess');
  if (only === undefined || others.length > 0) return before;
  if (before.person.some(({ kind }) => kind === 'mention')) return before;
  return { ...before, person: [{ kind: 'mention', mention: only }] };
}

// `Ann and Bob met`, `Ann found a leak, Bob suspects the cache`
function severalOf(named: Subject[], main: Subject, before: Antecedent): Owner[] {
  if (main.owners.length > 1) return main.owners;
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
