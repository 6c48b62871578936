/** A sentence that opens with a TODO marker, or an item under `Actions`, in; the TODO with its owners out. */

import { WORK_VERBS } from '../vocabulary.ts';
import { furtherParts, type Part } from './explicit-parts.ts';
import { furtherMarkers, type Marker, markerWords, readMarker } from './markers.ts';
import { readHead } from './owners-at-head.ts';
import { readTail } from './owners-at-tail.ts';
import { readElliptic, readPledge } from './predicates.ts';
import type { Owner, Reading, Rule, Sentence, TodoFact } from './reading.ts';
import { type Stretch, wordsBefore } from './sentences.ts';
import { isStruck } from './struck.ts';

const doubt = /\(\?\)/;
const doneWord =
  /(?:^|[\s(*[~–—:>-])(?:DONE|\(done(?:\)|(?=(?:[,;:]|\s(?!when|if|once|as\b))[^()]{1,60}\)))|\[done\]|(?:->|=>|→)\s?done|\[x\]|✓|✔|✅)(?=$|[\s).,\]*!–—-])/u;

export const findExplicit: Rule = { words: markerWords, read: explicitIn };

function explicitIn(sentence: Sentence, reading: Reading): TodoFact[] {
  const { text } = reading.prose;
  const { underActions } = reading.context;
  const marker = readMarker(text, sentence);
  if (sentence.index > 0 && (marker === null || !isClear(text, sentence, marker))) return [];
  if (marker === null && !(underActions && sentence.index === 0)) return [];
  const further = marker === null ? [] : furtherMarkers(text, marker.end, sentence);
  if (further.length === 0) return todosOf(sentence, marker, reading);
  return partsOf(sentence, further, text).flatMap((part, at) =>
    todosOf(part, at === 0 ? marker : readMarker(text, part), reading),
  );
}

/** The sentence up to each place and from there on, each part with the people of its own. */
function partsOf(sentence: Sentence, places: number[], text: string): Sentence[] {
  const starts = [sentence.from, ...places];
  let mention = 0;
  let subject = 0;
  return starts.map((from, at) => {
    const next = starts[at + 1];
    const to = next === undefined ? sentence.to : trimEnd(text, from, next);
    const part: Sentence = { ...sentence, from, to, mentions: [], subjects: [] };
    for (let each = sentence.mentions[mention]; each && each.from < to; ) {
      part.mentions.push(each);
      mention += 1;
      each = sentence.mentions[mention];
    }
    for (let each = sentence.subjects[subject]; each && each.from < to; ) {
      part.subjects.push(each);
      subject += 1;
      each = sentence.subjects[subject];
    }
    return part;
  });
}

function trimEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).replace(/[\s,;–—-]+$/, '').length;
}

function todosOf(sentence: Sentence, marker: Marker | null, reading: Reading): TodoFact[] {
  const { text } = reading.prose;
  const { underActions, isReviewed, speaker, about, names } = reading.context;
  const head = readHead(
    text,
    marker?.end ?? sentence.from,
    sentence,
    underActions && marker === null,
    names,
  );
  // `me: port it`, of whom the notes are.
  const own = head.owners.length === 0 ? selfAt(text, head.at, sentence, reading) : null;
  if (own) {
    head.owners.push(own.owner);
    head.at = own.to;
  }
  const tail = readTail(text, head.at, sentence, underActions, names);
  const words = text.slice(head.at, sentence.to);
  const says = (from: number, to: number) => /[\p{L}\p{N}\uFFFC]/u.test(text.slice(from, to));
  const found: Owner[] = [
    ...(marker?.owners ?? []).map((mention): Owner => ({ kind: 'mention', mention })),
    ...head.owners,
  ];
  const owners = found.length > 0 ? found : tail.owners;
  const inner = owners.length > 0 || head.nobody ? [] : innerOwners(sentence, reading);
  // Below a bullet that is a name, all is that person's.
  const tellers = head.nobody ? [] : speaker === null ? about : [speaker];
  const spoken = tellers.map((name): Owner => ({ kind: 'name', name }));
  // `TODO Ann and Bob`: where nothing but names follows, they are the text.
  const isNamesOnly = head.owners.length > 0 && !says(head.at, tail.end);
  const opening = marker?.end ?? sentence.from;
  const start = opening + Math.max(0, text.slice(opening, sentence.to).search(/[\p{L}@]/u));
  // `Ann? Review it`: the question mark ends no sentence.
  const further = reading.sentences[sentence.index + 1];
  const isAsked = isNamesOnly && text[sentence.to - 1] === '?' && further !== undefined;
  const work = isAsked
    ? { from: further.from, to: further.to }
    : { from: isNamesOnly ? start : head.at, to: tail.end };
  const fact: TodoFact = {
    kind: 'todo',
    basis: 'explicit',
    from: sentence.from,
    to: sentence.to,
    work,
    owners: owners.length > 0 ? owners : inner.length > 0 ? inner : spoken,
    tentative:
      head.doubt ||
      tail.isDoubted ||
      isAsked ||
      doubt.test(words) ||
      /^(?:maybe|perhaps|possibly)\b/i.test(words),
    done:
      (marker?.done ?? false) ||
      tail.done ||
      doneWord.test(text.slice(marker?.end ?? sentence.from, sentence.to)) ||
      isStruck(reading.prose, reading.struck, sentence),
    confidence: marker === null ? 0.9 : marker.colon ? 1 : 0.97,
    id: head.id ?? tail.id,
  };
  const isEmpty = !says(work.from, work.to);
  // `TODO:` alone goes on in the next sentence, unless that is a TODO of its own.
  if (isEmpty && (further === undefined || readMarker(text, further) !== null)) return [];
  // `Ann: nothing new`
  if (isReviewed && marker === null && !tail.isStated && !isOwed(text, work, found)) return [];
  if (!isEmpty && noWork.test(text.slice(work.from, work.to))) return [];
  const parts = head.owners.length === 0 ? [] : furtherParts(text, head.at, tail.end, sentence);
  if (parts.length === 0) return [fact];
  const [first, ...others] = shared(fact, parts);
  // `TODO Ann:; Bob will test it`: nothing is left for the first.
  return first && says(first.work.from, first.work.to) ? [first, ...others] : others;
}

// `me: port it` · `me (Ann): port it`
const self = /(?:me|myself|I)(?:\s\((?<name>[^()]{2,30})\))?(?:\s?:|\s[–—-])\s+/iy;
function selfAt(
  text: string,
  at: number,
  { mentions }: Sentence,
  { context: { speaker, author } }: Reading,
): { owner: Owner; to: number } | null {
  self.lastIndex = at;
  const found = self.exec(text);
  if (found === null) return null;
  const mention = mentions.find(({ from, to }) => from > at && to < self.lastIndex);
  const name = speaker ?? author;
  if (mention) return { owner: { kind: 'mention', mention }, to: self.lastIndex };
  return name === null || found.groups?.name !== undefined
    ? null
    : { owner: { kind: 'name', name }, to: self.lastIndex };
}

// Below `Actions from last time`: `Ann: port it`, `Ann to port it`, unlike `Ann has ported it`.
const firstWord = /^\W*(?<word>\p{L}[\p{L}-]*)/u;
function isOwed(text: string, { from, to }: Stretch, owners: Owner[]): boolean {
  const word = firstWord.exec(text.slice(from, Math.min(to, from + 40)))?.groups?.word ?? '';
  const isBehindTo = owners.length > 0 && /\sto\s$/.test(text.slice(Math.max(0, from - 4), from));
  return isBehindTo || WORK_VERBS.has(word.toLowerCase());
}

const noWork =
  /^(?:[^:]{0,40}:\s)?\W*(?:nothing(?:\s(?:else|new|yet|so far|to (?:do|report)|since (?:last|the) \p{L}+(?:\s\p{L}+)?))?|none(?:\s(?:yet|so far|this time))?|n\/?a|no(?:\snew)? (?:actions?|todos?|action items?|updates?|news))\W*$/iu;

// `Actions: Ann to port it; Bob to test it`: one TODO each.
function shared(fact: TodoFact, parts: Part[]): TodoFact[] {
  const [first] = parts;
  const ends = [...parts.slice(1).map(({ from }) => from), fact.work.to];
  return [
    { ...fact, to: first?.from ?? fact.to, work: { ...fact.work, to: first?.from ?? fact.to } },
    ...parts.map(({ from, owners, at }, index): TodoFact => {
      const to = ends[index] ?? fact.to;
      return { ...fact, from, to, work: { from: at, to }, owners, id: null };
    }),
  ];
}

// Within a paragraph only capitals with a colon open a TODO: `… . TODO: repeat on ARM`.
const isClear = (text: string, { from, mentions }: Sentence, marker: Marker): boolean =>
  loud.test(text.slice(from, from + 10)) &&
  (marker.colon ||
    mentions.some(
      (each) => each.kind !== 'guess' && each.from > from && each.from <= marker.end + longestGap,
    ));
const loud = /^[[(]?(?:TODO|ACTION|AI\b)/;
/** `TODO (Ann` · `ACTION: Ann` */
const longestGap = 3;

// `TODO: rebase it, Ann will do the tests`: whoever takes it on in the same sentence.
function innerOwners(sentence: Sentence, reading: Reading): Owner[] {
  const { text } = reading.prose;
  for (const subject of sentence.subjects) {
    if (!subject.sure || subject.kind === 'pronoun') continue;
    const head = /[,;(–—:-]\s?(?:and\s|but\s)?$/.test(
      wordsBefore(text, sentence.from, subject.from, 10),
    );
    if (readElliptic(text, subject.end) || (head && readPledge(text, subject.end, subject)))
      return subject.owners;
  }
  // `archive them (Ann), but keep the first`
  const [only, ...others] = sentence.mentions.filter(
    ({ from, to, kind }) =>
      kind === 'known' && text[from - 1] === '(' && /^\)[,;]\s/.test(text.slice(to, to + 3)),
  );
  return only !== undefined && others.length === 0 ? [{ kind: 'mention', mention: only }] : [];
}
