/** A sentence that opens with a TODO marker, or an item under `Actions`, in; the TODO with its owners out. */
import { NOBODY, oneOf, WORK_VERBS } from '../vocabulary.ts';
import { readMarker } from './markers.ts';
import { readElliptic, readPledge } from './predicates.ts';
import type { Owner, Reading, Rule, Sentence, TodoFact } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { findSubjects, groupAt } from './subjects.ts';

const idMark = /\s*\[#(?<id>\d{1,9})\]\s*:?\s*/y; //                            [#12]
const colon = /\s?(?::|-{1,2}|[–—→]|=>|->)?\s*/y;
const doubt = /\(\?\)/;
const doneWord = /(?:^|[\s(*[~–—:>-])(?:DONE|\(done\)|\[done\]|\[x\]|✓|✔|✅)(?=$|[\s).,\]*!–—-])/u;
const nobody = new RegExp(`(?<who>${oneOf(NOBODY)})(?=$|[\\s:,.)])`, 'iy');

export const findExplicit: Rule = (sentence, reading) => {
  const { text } = reading.prose;
  const { underActions, speaker } = reading.context;
  const marker = readMarker(text, sentence);
  if (sentence.index > 0 && (marker === null || !isClear(text, sentence, marker.colon))) return [];
  if (marker === null && !(underActions && sentence.index === 0)) return [];

  const head = readHead(
    text,
    marker?.end ?? sentence.from,
    sentence,
    underActions && marker === null,
  );
  const tail = readTail(text, head.at, sentence, underActions);
  const words = text.slice(head.at, sentence.to);
  const found: Owner[] = [
    ...(marker?.owners ?? []).map((mention): Owner => ({ kind: 'mention', mention })),
    ...head.owners,
  ];
  const owners = found.length > 0 ? found : tail.owners;
  const inner = owners.length > 0 || head.nobody ? [] : innerOwners(sentence, reading);
  const spoken: Owner[] = speaker === null || head.nobody ? [] : [{ kind: 'name', name: speaker }];
  const fact: TodoFact = {
    kind: 'todo',
    basis: 'explicit',
    from: sentence.from,
    to: sentence.to,
    work: { from: head.at, to: tail.end },
    owners: owners.length > 0 ? owners : inner.length > 0 ? inner : spoken,
    tentative: doubt.test(words) || /^(?:maybe|perhaps|possibly)\b/i.test(words),
    done:
      (marker?.done ?? false) ||
      doneWord.test(text.slice(marker?.end ?? sentence.from, sentence.to)) ||
      isStruck(reading, sentence),
    confidence: marker === null ? 0.9 : marker.colon ? 1 : 0.97,
    id: head.id ?? tail.id,
  };
  return [fact];
};

// Within a paragraph only capitals with a colon open a TODO: `… . TODO: repeat on ARM`.
const isClear = (text: string, sentence: Sentence, hasColon: boolean): boolean =>
  hasColon && /^[[(]?(?:TODO|ACTION|AI\b)/.test(text.slice(sentence.from, sentence.from + 10));

type Head = { at: number; owners: Owner[]; nobody: boolean; id: number | null };

// `(ann): …`, `[#12] …`, `Ann, Bob: …`, `Ann to review …`, `for Ann: …`, `@ann …`, `someone: …`
function readHead(text: string, start: number, sentence: Sentence, bare: boolean): Head {
  const head: Head = { at: start, owners: [], nobody: false, id: null };
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
  readId();
  const bracket = /\s?[([]\s?/y;
  bracket.lastIndex = head.at;
  if (bracket.test(text)) {
    const inside = ownersFrom(text, sentence, bracket.lastIndex);
    const close = /^\s?[)\]]/.exec(text.slice(inside.end, inside.end + 2));
    if (inside.owners.length > 0 && close) {
      head.owners.push(...inside.owners);
      head.at = inside.end + close[0].length;
    } else if (/^(?:done|\?)\s?[)\]]/i.test(text.slice(bracket.lastIndex, bracket.lastIndex + 7)))
      head.at = text.indexOf(')', head.at) + 1 || head.at;
  }
  if (!bare) skip(colon);
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
  const preposition = /(?:for|on|by)\s+/iy;
  preposition.lastIndex = head.at;
  const assigned = preposition.test(text) ? preposition.lastIndex : head.at;
  const named = ownersFrom(text, sentence, assigned);
  const place =
    named.owners.length === 0 ? null : workBehind(text, named, assigned > head.at, sentence);
  if (place !== null) {
    head.owners.push(...named.owners);
    head.at = place;
    readId();
  }
  return head;
}

type Group = { owners: Owner[]; end: number; handle: boolean };

function ownersFrom(text: string, sentence: Sentence, at: number): Group {
  const index = sentence.mentions.findIndex((mention) => mention.from === at);
  const group = index < 0 ? [] : groupAt(text, sentence.mentions, index);
  const sure = group.filter((mention) => mention.kind !== 'guess');
  const list = sure.length === 1 && index >= 0 ? listAt(text, sentence, index) : sure;
  return {
    owners: list.map((mention) => ({ kind: 'mention', mention })),
    end: list.at(-1)?.to ?? at,
    handle: text[at] === '@',
  };
}

// `Ann, Bob: …`: before a colon a comma is enough to make a list.
function listAt(text: string, sentence: Sentence, index: number): Sentence['mentions'] {
  const list = sentence.mentions.slice(index, index + 1);
  for (const mention of sentence.mentions.slice(index + 1, index + 8)) {
    const last = list.at(-1);
    if (!last || mention.kind === 'guess' || !/^\s?,\s?$/.test(text.slice(last.to, mention.from)))
      break;
    list.push(mention);
  }
  const end = list.at(-1)?.to ?? 0;
  return /^\s?[:)\]]/.test(text.slice(end, end + 2)) ? list : list.slice(0, 1);
}

// Where the work begins behind owners named at the head; null where they are no owners after all.
function workBehind(
  text: string,
  named: Group,
  assigned: boolean,
  sentence: Sentence,
): number | null {
  const rest = text.slice(named.end, named.end + 40);
  const gap = /^(?:\s?:|\s-{1,2}\s|\s?[–—→]\s|\s(?:=>|->)\s)\s*/.exec(rest);
  if (gap) return named.end + gap[0].length;
  const please = /^,?\s(?:please|pls|can you(?: please)?|could you(?: please)?)\s/i.exec(rest);
  if (please) return named.end + please[0].length;
  const promise = readPledge(text, named.end);
  if (promise && promise.at < sentence.to) return promise.at;
  const to = /^\sto\s/.exec(rest);
  if (to) return named.end + to[0].length;
  const verb = /^,?\s(?<verb>[a-z][a-z-]+)/.exec(rest)?.groups?.verb;
  if (verb !== undefined && !assigned && (named.handle || WORK_VERBS.has(verb)))
    return named.end + 1;
  if (named.end >= sentence.to) return named.end;
  return null;
}

// `… (Ann)`, `… [#12]`, `… -> Ann`, `… @ann`, `… DONE`, `… (?)`
function readTail(
  text: string,
  from: number,
  sentence: Sentence,
  underActions: boolean,
): { end: number; owners: Owner[]; id: number | null } {
  let end = sentence.to;
  let owners: Owner[] = [];
  let id: number | null = null;
  for (let turn = 0; turn < 4; turn += 1) {
    const words = text.slice(Math.max(from, end - 120), end);
    const mark =
      /\s*(?:\[#(?<id>\d{1,9})\]|\(\?\)|\(done\)|\[done\]|[–—-]*\s?\bDONE\b[!.]?|✓|✔|✅)\s*\.?$/iu.exec(
        words,
      );
    if (mark && !/\bdone\b/.test(mark[0].replace(/[([]done[)\]]/i, ''))) {
      if (mark.groups?.id !== undefined) id = Number(mark.groups.id);
      end -= mark[0].length;
      continue;
    }
    if (owners.length > 0) break;
    const last = sentence.mentions.findLast(
      (mention) => mention.to <= end && mention.to > end - 20,
    );
    if (!last || last.kind === 'guess') break;
    const first = sentence.mentions.findIndex((_, index) =>
      groupAt(text, sentence.mentions, index).includes(last),
    );
    const group = groupAt(text, sentence.mentions, first);
    const start = group[0]?.from ?? last.from;
    if (start <= from) break;
    const behindName = text.slice(last.to, end);
    const before = text.slice(Math.max(from, start - 20), start);
    const opener =
      /\s?(?:[([](?:owners?:\s?|by\s|for\s|assigned to\s)?|\s(?:->|=>|→)\s?|\s[–—]\s|(?:[,;]\s|\s|\()(?:owners?|assignees?|assigned to|taker):?\s)$/i.exec(
        before,
      );
    const closed =
      /^(?:\s(?:will|volunteers|to do)(?:\sdo\s(?:it|this|that))?)?\s?[)\]]?\s?\.?$/.test(
        behindName,
      );
    const dash = underActions ? /\s-{1,2}\s$/.exec(before) : null;
    const handle = text[start] === '@' ? /\s$/.exec(before) : null;
    const cut = opener ?? dash ?? handle;
    if (!cut || !closed) break;
    if (
      handle &&
      !opener &&
      /(?:with|to|from|by|for|ask|ping|via|cc|and|of|about|than)\s$/i.test(before)
    )
      break;
    owners = group.map((mention) => ({ kind: 'mention', mention }));
    end = start - cut[0].length;
  }
  return { end: Math.max(from, end), owners, id };
}

// `TODO: rebase it, Ann will do the tests`: whoever takes it on in the same sentence.
function innerOwners(sentence: Sentence, reading: Reading): Owner[] {
  const { text } = reading.prose;
  for (const subject of findSubjects(sentence, reading)) {
    if (!subject.sure || subject.kind === 'pronoun') continue;
    const head = /[,;(–—:-]\s?(?:and\s|but\s)?$/.test(text.slice(sentence.from, subject.from));
    if (readElliptic(text, subject.end) || (head && readPledge(text, subject.end, subject)))
      return subject.owners;
  }
  return [];
}

// Struck through: the strike covers most of the words.
function isStruck(reading: Reading, stretch: Stretch): boolean {
  const { prose } = reading;
  let covered = 0;
  for (const mark of prose.marks) {
    if (mark.kind !== 'strike' || mark.partner === null || mark.partner.start < mark.start)
      continue;
    for (const piece of prose.pieces) {
      if (piece.at + piece.length <= stretch.from || piece.at >= stretch.to) continue;
      const from = Math.max(piece.start, mark.end);
      const to = Math.min(piece.start + piece.length, mark.partner.start);
      if (to > from) covered += to - from;
    }
  }
  return covered > 0 && covered * 2 >= stretch.to - stretch.from;
}
