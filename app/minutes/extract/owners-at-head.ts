/** What stands behind a TODO marker in; the owners named there and where the work begins out. */

import { fold } from '#app/minutes/words/spelling.ts';
import type { Mention } from '../people/mentions.ts';
import type { Names } from '../people/names.ts';
import { NOBODY, oneOf, WORK_VERBS } from '../vocabulary.ts';
import { ACRONYMS, NOT_NAMES } from '../vocabulary-no-names.ts';
import { groupAt, groupEnd } from './groups.ts';
import { readPledge } from './predicates.ts';
import type { Owner, Sentence } from './reading.ts';
import { peopleAt } from './strangers.ts';
import { baseOf } from './verb-forms.ts';

const idMark = /\s*\[#(?<id>\d{1,9})\]\s*:?\s*/y; //                            [#12]
const colon = /\s?(?:[:,]|=>|->|-{1,2}|[–—→])?\s*/y;
const doubted = /\s?\(\s?\?{1,3}\s?\)|\s?(?:maybe|perhaps|possibly)(?=\s?:\s)/iy; //  (?) … · maybe: …
const doubtedMarker = /\?{1,3}(?=[\s:])/y; //                                      TODO? …
const nobodyInside = new RegExp(
  `\\s?[([]\\s?(?:${oneOf([...NOBODY, 'who', 'whom'])})\\s?\\??\\s?[)\\]]`,
  'iy',
); // TODO (someone): …
// `Ann)` · `Ann, until Monday)`
const closing =
  /^(?:,?\s(?:by|until|till|before|on|due|next|this|today|tomorrow|asap)\b[^()[\]]{0,25})?\s?[)\]]/i;
const isDone = /\s?\(?DONE\)?\s?:?\s(?=\S)/y; //  TODO DONE …
const priority =
  /\s?[([](?:(?:low|high|medium|lower|higher|top)(?:[- ]prio(?:rity)?)?|prio(?:rity)?[: ][^()[\]]{1,12}|P\d|urgent|optional|important|minor|easy|nice to have)[)\]](?=\s?:)/iy; //    (low prio): …
const stranger = /\((?<who>\p{L}[\p{L}\p{M}'’-]{2,20})\)/uy; //                      TODO(ilva)
const noStranger = /^(?:optional|urgent|wip|minor|major|nice|high|low|later|easy|done)$/i;
const nobody = new RegExp(`(?<who>${oneOf(NOBODY)})(?=$|[\\s:,.)])`, 'iy');

const perhaps = /(?:maybe|perhaps|possibly|probably)\s/iy; //                       perhaps Ann: …

/** `doubt`: `(?)` or `?` stands between marker and work. */
export type Head = {
  at: number;
  owners: Owner[];
  nobody: boolean;
  doubt: boolean;
  id: number | null;
};

// `(ann): …`, `[#12] …`, `Ann, Bob: …`, `Ann to review …`, `for Ann: …`, `@ann …`, `someone: …`
export function readHead(
  text: string,
  start: number,
  sentence: Sentence,
  bare: boolean,
  names: Names,
): Head {
  const head: Head = { at: start, owners: [], nobody: false, doubt: false, id: null };
  const skip = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = head.at;
    const found = pattern.exec(text);
    if (found) head.at += found[0].length;
    return found;
  };
  const readId = () => {
    const id = skip(idMark)?.groups?.id;
    if (id !== undefined) head.id = Number(id);
  };
  const starts = new Set(sentence.mentions.map(({ from }) => from));
  const withStrangers = (at: number, isBracket: boolean): Group => {
    const found = peopleAt(text, at, sentence, names, isBracket);
    const isKnown = found.people.every(
      ({ from, kind }) => kind === 'known' || (kind === 'form' && starts.has(from)),
    );
    if (found.people.length === 0 || !(bare || isKnown)) return ownersFrom(text, sentence, at);
    const owners = found.people.map((mention): Owner => ({ kind: 'mention', mention }));
    return { owners, end: found.end, handle: false };
  };
  const readBrackets = () => {
    if (skip(priority)) return;
    const bracket = /\s?[([]\s?(?<perhaps>(?:maybe|perhaps|possibly|probably)\s)?/iy;
    bracket.lastIndex = head.at;
    const opened = bracket.exec(text);
    if (opened === null) return;
    const inside = withStrangers(bracket.lastIndex, true);
    const close = closing.exec(text.slice(inside.end, inside.end + 40));
    if (inside.owners.length > 0 && close) {
      head.owners.push(...inside.owners);
      head.doubt ||= opened.groups?.perhaps !== undefined;
      head.at = inside.end + close[0].length;
    } else if (/^done\s?[)\]]/i.test(text.slice(bracket.lastIndex, bracket.lastIndex + 7)))
      head.at = text.indexOf(')', head.at) + 1 || head.at;
    else if (skip(nobodyInside)) head.nobody = true;
  };
  if (!bare) skip(isDone);
  readId();
  if (!bare && (skip(doubted) || skip(doubtedMarker))) head.doubt = true;
  readBrackets();
  if (!bare && head.at === start) readStranger(text, head);
  if (!bare || head.at > start) skip(colon);
  if (!bare && skip(doubted)) {
    head.doubt = true;
    skip(colon);
  }
  // `TODO: (Ann) …`
  if (!bare && head.owners.length === 0 && !head.nobody) {
    const before = head.at;
    readBrackets();
    if (head.at > before) skip(colon);
  }
  readId();
  nobody.lastIndex = head.at;
  const who = nobody.exec(text)?.groups?.who;
  if (who !== undefined) {
    head.nobody = true;
    const end = head.at + who.length;
    const gap = /^\s?(?::|-{1,2}\s|[–—→])\s*/.exec(text.slice(end, end + 6));
    if (gap) head.at = end + gap[0].length;
    else if (/^(?:[?]+|tb[da]|unassigned)$/i.test(who)) head.at = end;
    return head;
  }
  const preposition = /(?:for|on|by|both|with)\s+/iy;
  preposition.lastIndex = head.at;
  const assigned = preposition.test(text) ? preposition.lastIndex : head.at;
  perhaps.lastIndex = assigned;
  const isDoubted = !bare && perhaps.test(text);
  const named = withStrangers(isDoubted ? perhaps.lastIndex : assigned, false);
  // `Ann? review it`
  if (named.owners.length > 0 && skipFrom(named, text)) head.doubt = true;
  const place =
    named.owners.length === 0 ? null : workBehind(text, named, assigned > head.at, sentence);
  if (place !== null) {
    head.owners.push(...named.owners);
    head.doubt ||= isDoubted;
    head.at = place;
    readId();
  }
  return head;
}

const askedBehind = /^\s?\?{1,3}(?=\s?[:–—-]\s|\s\p{L}|$)/u;
function skipFrom(named: Group, text: string): boolean {
  const mark = askedBehind.exec(text.slice(named.end, named.end + 6));
  named.end += mark?.[0].length ?? 0;
  return mark !== null;
}

// `TODO(ilva) …`: who is written right against the marker is its owner, known or not.
function readStranger(text: string, head: Head): void {
  stranger.lastIndex = head.at;
  const written = stranger.exec(text)?.groups?.who;
  if (written === undefined || noStranger.test(written)) return;
  if (NOT_NAMES.has(fold(written)) || ACRONYMS.has(fold(written))) return;
  const from = head.at + 1;
  const to = from + written.length;
  const mention: Mention = { from, to, written, kind: 'form', people: [written] };
  head.owners.push({ kind: 'mention', mention });
  head.at = to + 1;
}

type Group = { owners: Owner[]; end: number; handle: boolean };

function ownersFrom(text: string, sentence: Sentence, at: number): Group {
  const index = sentence.mentions.findIndex((mention) => mention.from === at);
  const group = index < 0 ? [] : groupAt(text, sentence.mentions, index);
  const alone =
    group.length === 1 &&
    /^\s?:\s/.test(text.slice(groupEnd(text, group), groupEnd(text, group) + 4));
  // `TODO Ilva: …`: a capital before a colon names a person, though nobody knows them.
  const sure = alone ? group : group.filter((mention) => mention.kind !== 'guess');
  const list = sure.length === 1 && index >= 0 ? listAt(text, sentence, index) : sure;
  return {
    owners: list.map((mention) => ({ kind: 'mention', mention })),
    end: list.length === 0 ? at : groupEnd(text, list),
    handle: text[at] === '@',
  };
}

// `Ann, Bob: …`: before a colon a comma is enough to make a list.
function listAt(text: string, sentence: Sentence, index: number): Sentence['mentions'] {
  const list = sentence.mentions.slice(index, index + 1);
  for (const mention of sentence.mentions.slice(index + 1, index + 8)) {
    const last = list.at(-1);
    const gap = last && text.slice(last.to, mention.from);
    const joined =
      gap !== undefined && (/^\s?,\s?$/.test(gap) || (gap === ' ' && text[mention.from] === '@'));
    if (mention.kind === 'guess' || !joined) break;
    list.push(mention);
  }
  const end = list.at(-1)?.to ?? 0;
  const verb = /^\s(?<verb>[a-z][a-z-]+)\s/.exec(text.slice(end, end + 24))?.groups?.verb;
  const closes =
    /^\s?[:)\]]/.test(text.slice(end, end + 2)) || (verb !== undefined && WORK_VERBS.has(verb));
  return closes || text[list[1]?.from ?? 0] === '@' ? list : list.slice(0, 1);
}

// `TODO Ann grep for it`: any word but one that says more about Ann.
const mayWork = (word: string): boolean =>
  WORK_VERBS.has(word) || !(noVerbs.test(word) || /(?:ed|ing|ly|s)$/.test(word));
// `Action point: Ann reminds people`
const isWorking = (word: string): boolean =>
  word.endsWith('s') && baseOf(word, (plain) => WORK_VERBS.has(plain)) !== null;
const noVerbs =
  /^(?:is|are|was|were|has|have|had|can|could|may|might|would|did|does|do|said|and|or|but|as|at|by|for|from|in|of|on|with|about|via|who|which|that|the|a|an|not|also|already|still|maybe|perhaps|if|when|once|because|since|so|then|there|here|too|only|just|back|now|later|vs|per|never|often|got|found|made|wrote|went|took|saw|told|knew|thought)$/;

// `TODO Ann AES-GCM`, `TODO Ann IPv6`; of `TODO Ann B …` the letter may be part of the name.
const abbreviation = /^\s(?=[\p{L}\d.+-]{2,20}(?:\s|$))\p{Lu}[\p{L}.+-]{0,15}[\p{Lu}\d]/u;
const timed = /^,?\s\(?(?:by|until|till|before|for|this|next|on)\s[^:()]{2,24}\)?\s?:\s/i;
// Where the work begins behind owners named at the head; null where they are no owners after all.
function workBehind(
  text: string,
  named: Group,
  assigned: boolean,
  sentence: Sentence,
): number | null {
  const rest = text.slice(named.end, named.end + 40);
  // `Ann/Bob (together): …`
  const gap =
    /^(?:\s\([^()]{1,30}\)(?=\s?:\s))?(?:\s?:|\s-{1,2}\s|\s?[–—→]\s|\s(?:=>|->)\s)\s*/.exec(rest);
  if (gap) return named.end + gap[0].length;
  // `TODO Ann by Friday: write it`: the time stays.
  if (timed.test(rest)) return named.end + 1;
  const please = /^,?\s(?:please|pls|can you(?: please)?|could you(?: please)?)\s/i.exec(rest);
  if (please) return named.end + please[0].length;
  const promise = readPledge(text, named.end);
  if (promise && promise.at < sentence.to) return promise.at;
  const to = /^\sto\s/.exec(rest);
  if (to) return named.end + to[0].length;
  const verb = /^,?\s(?<verb>[a-z][a-z-]+)/.exec(rest)?.groups?.verb;
  if (verb !== undefined && !assigned && (named.handle || mayWork(verb) || isWorking(verb)))
    return named.end + 1;
  if (!assigned && abbreviation.test(rest)) return named.end + 1;
  if (named.end >= sentence.to) return named.end;
  return null;
}
