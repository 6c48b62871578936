/** A sentence in; its subjects that are people, with where the words about them begin, out. */
import type { Mention } from '../people/mentions.ts';
import { oneOf } from '../vocabulary.ts';
import type { Antecedent, Owner, Reading, Sentence } from './reading.ts';

/** `from` is where the first name stands, `end` where the predicate may begin. */
export type Subject = {
  from: number;
  end: number;
  owners: Owner[];
  /** `head`: the clause begins with it. `inner`: words stand before it (`This week Ann`). */
  place: 'head' | 'inner';
  kind: 'name' | 'pronoun' | 'speaker';
  sure: boolean;
};

const and =
  /^(?:\s?,\s?(?:and\s|or\s)?|\s(?:and|or|&|\+|plus)\s|\s?\/\s?|\s?&\s?)(?:also\s|then\s)?$/;
// What a clause can begin after: `, and`, ` - `, `so`, `because`; the last words before the subject.
const clauseStart = new RegExp(
  `(?:^|[,;:(—–\\n]\\s?|\\s(?:-{1,2}|->)\\s)(?:(?:${oneOf([
    'and',
    'but',
    'so',
    'then',
    'also',
    'or',
    'plus',
    'hence',
    'therefore',
    'thus',
    'now',
    'next',
    'maybe',
    'perhaps',
    'later',
    'afterwards',
    'meanwhile',
    'instead',
    'otherwise',
    'however',
    'in the meantime',
    'in addition',
    'additionally',
    'for now',
    'tomorrow',
    'today',
    'this week',
    'next week',
    'finally',
    'first',
    'both',
    'yes',
    'ok',
    'okay',
    'eventually',
    'overall',
    'to this end',
  ])})\\s*,?\\s*){0,3}$`,
  'i',
);
const conjunction = new RegExp(
  `(?:^|\\s)(?:${oneOf('and but so then that because as since while although though whereas or when where which until after once before also'.split(' '))})(?:\\s(?:both|then|also|that|now|therefore))?,?\\s$`,
  'i',
);
// Before a name these make it an object or a mere mention: `with Ann`, `ask Ann`, `the Ann`, `if Ann`.
const objectBefore = new RegExp(
  `(?:^|[\\s(])(?:${oneOf(
    `with from to by for of via than like about on at in into through between after before without against per
    over under behind beside and/or ask asks asked asking tell tells told ping pinged let lets thank thanks help helps helped
    remind reminds reminded poke email mail emailed contact contacted cc the a an his her their our my your this
    these those if whether unless how why what who whose when once until in\\scase not saw see sees give gives gave given show shows showed
    make makes made encourage encouraged invite invited join joined joins`
      .split(/\s+/)
      .map((word) => word.replace('\\s', ' ')),
  )})(?:\\sboth)?\\s$`,
  'i',
);
const pronoun = /(?<![\p{L}\p{N}'’-])(?<word>[Hh]e|[Ss]he|[Tt]hey|I)(?=['’\s])/gu;
const possessive =
  /^['’]s?\s(?!(?:also\s)?(?:going to|planning|to|about to|due to|volunteered|agreed|offered|happy)\b)/;

export function findSubjects(sentence: Sentence, reading: Reading): Subject[] {
  const { text } = reading.prose;
  const subjects: Subject[] = [];
  for (let index = 0; index < sentence.mentions.length; ) {
    const group = groupAt(text, sentence.mentions, index);
    index += group.length;
    const first = group[0];
    const last = group.at(-1);
    if (!first || !last) break;
    if (possessive.test(text.slice(last.to, last.to + 30))) continue;
    const before = text.slice(Math.max(sentence.from, first.from - 60), first.from);
    const place = placeAfter(before, first.from - before.length === sentence.from);
    if (place === null) continue;
    subjects.push({
      from: first.from,
      end: last.to,
      owners: group.map((mention) => ({ kind: 'mention', mention })),
      place,
      kind: 'name',
      sure: group.every((mention) => mention.kind !== 'guess'),
    });
  }
  return [...subjects, ...pronouns(sentence, reading, subjects)].sort(
    (one, other) => one.from - other.from,
  );
}

/** `Ann, Bob and Carl`, `Ann/Bob`: the mentions from `index` on that are one subject together. */
export function groupAt(text: string, mentions: Mention[], index: number): Mention[] {
  const group: Mention[] = [];
  for (let at = index; at < mentions.length; at += 1) {
    const mention = mentions[at];
    const last = group.at(-1);
    if (!mention) break;
    if (last !== undefined && !and.test(text.slice(last.to, Math.min(mention.from, last.to + 12))))
      break;
    if (last !== undefined && mention.from - last.to > 11) break;
    group.push(mention);
  }
  // `Ann, Bob will`: without an `and` the comma ends something else, unless a list goes on.
  const joined = group.some((mention, at) => {
    const next = group[at + 1];
    return next !== undefined && !/^\s?,\s?$/.test(text.slice(mention.to, next.from));
  });
  return joined || group.length < 2 ? group : group.slice(0, 1);
}

function placeAfter(before: string, whole: boolean): Subject['place'] | null {
  const words = whole ? before : `x${before}`;
  if (objectBefore.test(words)) return null;
  if (clauseStart.test(words) || (whole && before.trim() === '')) return 'head';
  if (conjunction.test(words)) return 'inner';
  return /[\p{L}\p{N})\uFFFC\]"”'’,]\s$/u.test(words) ? 'inner' : 'head';
}

function pronouns(sentence: Sentence, reading: Reading, named: Subject[]): Subject[] {
  const { text } = reading.prose;
  const found: Subject[] = [];
  for (const match of text.slice(sentence.from, sentence.to).matchAll(pronoun)) {
    const from = sentence.from + match.index;
    const word = match.groups?.word ?? '';
    const before = text.slice(Math.max(sentence.from, from - 60), from);
    if (/(?:^|\s)(?:if|whether|unless|until|once|when|how|why|what|not)\s$/i.test(before)) continue;
    const earlier = named.filter((subject) => subject.end <= from);
    const owners =
      word === 'I'
        ? speakerOf(reading)
        : antecedentOf(word.toLowerCase(), earlier, sentence, reading);
    if (owners.length === 0) continue;
    const kind = word === 'I' ? 'speaker' : 'pronoun';
    found.push({ from, end: from + word.length, owners, place: 'head', kind, sure: true });
  }
  return found;
}

const speakerOf = (reading: Reading): Owner[] =>
  reading.context.speaker === null ? [] : [{ kind: 'name', name: reading.context.speaker }];

function antecedentOf(
  word: string,
  earlier: Subject[],
  sentence: Sentence,
  reading: Reading,
): Owner[] {
  const nearest = earlier.at(-1);
  const { before } = sentence;
  if (word === 'they') {
    if (nearest && nearest.owners.length > 1) return nearest.owners;
    return earlier.length === 0 ? before.several : [];
  }
  if (nearest) return nearest.owners.length === 1 ? nearest.owners : [];
  const mentioned = sentence.mentions[0];
  if (before.person.length === 1) return before.person;
  if (before.person.length === 0 && mentioned && sentence.mentions.length === 1)
    return [{ kind: 'mention', mention: mentioned }];
  return speakerOf(reading);
}

/** What the sentence after this one may refer back to. */
export function aboutWhom(sentence: Sentence, subjects: Subject[], reading: Reading): Antecedent {
  const named = subjects.filter((subject) => subject.kind === 'name' && subject.sure);
  const main = named.find((subject) => subject.place === 'head') ?? named[0];
  if (main === undefined) {
    const spoken = subjects.find((subject) => subject.kind !== 'name');
    return spoken ? { ...sentence.before, subject: spoken.owners } : fade(sentence, reading);
  }
  const others = new Set(named.flatMap((subject) => subject.owners.map(keyOf)));
  const single = others.size === 1 || main.from === sentence.from;
  const one = main.owners.length === 1 && single ? main.owners : [];
  return {
    subject: one,
    person: main.owners.length === 1 ? main.owners : [],
    several: main.owners.length > 1 ? main.owners : sentence.before.several,
  };
}

const keyOf = (owner: Owner): string =>
  owner.kind === 'name' ? owner.name : owner.mention.people.join('|');

// A sentence without any person keeps whom the ones before were about.
function fade(sentence: Sentence, _reading: Reading): Antecedent {
  return sentence.before;
}
