/** A sentence in; whether it opens with a TODO marker, who was named before it, and where the rest begins, out. */
import type { Mention } from '../people/mentions.ts';
import { oneOf, TODO_NOUNS, WORK_VERBS } from '../vocabulary.ts';
import { matchesOf } from '../words/matches-of.ts';
import { groupAt } from './groups.ts';
import type { Sentence } from './reading.ts';

export type Marker = {
  /** Where the words behind the marker begin. */
  end: number;
  owners: Mention[];
  done: boolean;
  /** `TODO:` and boxes; without a colon the next words must not say otherwise. */
  colon: boolean;
};

/** Each marker has one of these words or marks. */
export const markerWords =
  'todo todos to-do to-dos do dos action actions done fixme ai ais ap aps task [ ☐ ☑ ☒ ✅ ✓ ✔'.split(
    ' ',
  );

const box = /(?:\[(?<mark>[ xX]?)\]|(?<sign>[☐☑☒✅✓✔]))\s*(?=\S)/uy; //       [ ] · [x] · ☑
const pointer = /(?:->|=>|→|⇒|➔|➜|⚠️?|❗|‼️?|👉|📌|>)\s*/uy; //                      → TODO …
// TODO · ToDo: · To do: · ACTION · Action item: · AI: · AP: · DONE:
const sure =
  /[[(]?(?<word>TODO'?s?|TO-DO|TO DO|ACTION(?: POINT| ITEM)?S?|DONE|FIXME)[\])]?(?![\p{L}\p{N}_-])/uy;
// AI(Ann) … · AP Ann, Bob - …
const besideOwner =
  /(?<word>AIs?|APs?)(?=\(@?\p{L}[\p{L}.,&/+ -]{0,60}\)\s?[\p{L}:]|\s@?\p{Lu}[\p{L}.,&/+ ]{1,40}\s[–—-]{1,2}\s)/uy;
const withColon =
  /[[(]?(?<word>to[- ]?dos?|(?:next )?actions?(?: points?| items?)?|AIs?|APs?|done|task)[\])]?(?![\p{L}\p{N}_-])(?=\s?(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])?\s?:|\s(?:on |for |by )?@?\p{Lu}[\p{L}.,&/+ -]{0,60}:)/iuy;
const told =
  /^\s?:\s\p{Lu}[\p{L}-]*\s(?:is|was|has|had|uses|used|tried|wrote|found|thinks|says|said|asked|\p{Ll}{3,}ed)\s/u;
// `Ann's action from last time: she ported it`
const toldOfThem =
  /^\s?:\s(?:he|she|they)\s(?:(?:is|was|has|had)(?!\sto\b)|found|wrote|made|sent|did|\p{Ll}{3,}ed)\s/u;
const upperShort = /^(?:AIs?|APs?)$/;
const lowerTodo = /[Tt]o-?[Dd]o(?=\s(?<verb>[a-z]+))/y;
const named = new RegExp(`\\s(?:${oneOf(TODO_NOUNS)})(?:\\s|$|[.,;:!?])`, 'iy');
const label =
  /(?:[\p{L}\d_.\uFFFC/-]+\s)?[\p{L}\d_.\uFFFC/-]+:\s(?=(?:@?\p{L}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)?:?\s)?TODO\b)/uy;
const copula =
  /\s(?:is|are|was|were|has|have(?!\san?\s)|had|in|of|from|which|that|comments?|and|or|was|remains?|left|says)\b/y;
const separator = /\s?(?:['’]s)?\s?(?:[:,]|-{1,2}|[–—→]|=>|->)?\s*/y;
const colonNext = /\s?(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])?\s?:/y;

export function readMarker(text: string, sentence: Sentence): Marker | null {
  const marker = markerAt(text, sentence, sentence.from);
  if (marker !== null) return marker;
  // `tcpip: TODO port it` · `tcpip: Ann: TODO port it`
  const labelled = match(label, text, sentence.from);
  return labelled && markerAt(text, sentence, sentence.from + labelled[0].length);
}

function markerAt(text: string, sentence: Sentence, from: number): Marker | null {
  let at = match(pointer, text, from) ? pointer.lastIndex : from;
  let done = false;
  const boxed = match(box, text, at);
  if (boxed) {
    at += boxed[0].length;
    done = /^[xX☑☒✅✓✔]$/u.test(boxed.groups?.mark ?? boxed.groups?.sign ?? '');
  }
  // `[Ann] TODO …`
  const isBracket = '(['.includes(text[at] ?? ' ');
  const before = ownersAt(text, sentence, isBracket ? at + 1 : at);
  const last = before.at(-1)?.to ?? at;
  const closed = isBracket && /[)\]]/.test(text[last] ?? ' ') ? last + 1 : last;
  const place = before.length > 0 && isBracket === closed > last ? behind(text, closed) : at;
  const found = wordAt(text, place) ?? (place === at ? null : wordAt(text, at));
  if (found === null) return boxed ? { end: at, owners: [], done, colon: true } : null;
  return {
    end: found.end,
    owners: place === found.start ? before : [],
    done: done || /^done$/i.test(found.word),
    colon: found.colon,
  };
}

/** `TODO Ann review it TODO Bob test it`: where the markers behind the first stand. */
export function furtherMarkers(text: string, from: number, { to, mentions }: Sentence): number[] {
  const found = matchesOf(inside, text.slice(from, to));
  if (found.length === 0) return [];
  const named = new Set(mentions.filter(({ kind }) => kind !== 'guess').map((each) => each.from));
  const places: number[] = [];
  for (const { index, 0: written } of found) {
    const at = from + index;
    const end = at + written.length;
    if (talkedAbout.test(text.slice(Math.max(from, at - 12), at))) continue;
    const opening = /^\s?(?:for\s|on\s|[([])?/.exec(text.slice(end, end + 5))?.[0].length ?? 0;
    const isParted = /[);]\s$/.test(text.slice(at - 2, at));
    if (
      isParted ||
      named.has(end + opening) ||
      (match(colonNext, text, end) && !isThing(text, end))
    )
      places.push(at);
  }
  return places;
}

const inside = /(?<=\s)[[(*_]{0,3}(?:TODO|ACTION|AI|AP)(?=[\s:(\])*_])/g;
const talkedAbout =
  /(?:^|\s)(?:the|an?|as|is|no|of|in|on|for|and|or|with|every|each|this|that|our|\p{L}+ing|["'“‘(])\s?$/u;

function ownersAt(text: string, sentence: Sentence, at: number): Mention[] {
  const index = sentence.mentions.findIndex((mention) => mention.from === at);
  if (index < 0) return [];
  const list = listBefore(text, sentence, index);
  const group = list.length > 1 ? list : groupAt(text, sentence.mentions, index);
  return group.filter((mention) => mention.kind !== 'guess');
}

// `Ann, Bob: TODO …`
function listBefore(text: string, { mentions }: Sentence, index: number): Mention[] {
  const list = mentions.slice(index, index + 1);
  for (const mention of mentions.slice(index + 1, index + 8)) {
    if (!/^\s?,\s?$/.test(text.slice(list.at(-1)?.to ?? 0, mention.from))) break;
    list.push(mention);
  }
  const end = list.at(-1)?.to ?? 0;
  return aheadOfMarker.test(text.slice(end, end + 16)) ? list : [];
}
const aheadOfMarker = /^[)\]]?\s?(?::|[–—-])?\s?[[(*_]{0,3}(?:TODO|ACTION)(?![\p{L}\d])/u;

function behind(text: string, at: number): number {
  separator.lastIndex = at;
  return separator.test(text) ? separator.lastIndex : at;
}

function wordAt(
  text: string,
  at: number,
): { word: string; start: number; end: number; colon: boolean } | null {
  const strong = match(sure, text, at) ?? match(besideOwner, text, at);
  if (strong) {
    const end = at + strong[0].length;
    const colon = match(colonNext, text, end) !== null;
    if (!colon && (isThing(text, end) || (strong.groups?.word === 'DONE' && end >= text.length)))
      return null;
    return { word: strong.groups?.word ?? '', start: at, end, colon };
  }
  const weak = match(withColon, text, at);
  if (weak) {
    const word = weak.groups?.word ?? '';
    if (/^a[ip]s?$/i.test(word) && !upperShort.test(word)) return null;
    // `AI: Ann tried the new model`
    if (upperShort.test(word) && told.test(text.slice(at + weak[0].length, at + 60))) return null;
    if (toldOfThem.test(text.slice(at + weak[0].length, at + 60).replace(/^[^:]{0,40}(?=:)/, '')))
      return null;
    return { word, start: at, end: at + weak[0].length, colon: true };
  }
  const plain = match(lowerTodo, text, at);
  if (plain && WORK_VERBS.has(plain.groups?.verb ?? '') && !isThing(text, at + plain[0].length))
    return { word: plain[0], start: at, end: at + plain[0].length, colon: false };
  return null;
}

// `TODO list is long`, `TODO was left`, `TODO comments`: the word is talked about.
const isThing = (text: string, at: number): boolean =>
  match(copula, text, at) !== null ||
  (match(named, text, at) !== null &&
    !/^\s(?:list|file|comment)s?\s(?:all|the|an?|every|each|bugs?|issues?|on)\b/i.test(
      text.slice(at, at + 40),
    ));

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
