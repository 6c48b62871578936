/** A sentence that opens with a TODO marker, or an item under `Actions`, in; the TODO with its owners out. */
import { furtherParts, type Part } from './explicit-parts.ts';
import { markerWords, readMarker } from './markers.ts';
import { readHead } from './owners-at-head.ts';
import { readTail } from './owners-at-tail.ts';
import { readElliptic, readPledge } from './predicates.ts';
import type { Owner, Reading, Rule, Sentence, TodoFact } from './reading.ts';
import { wordsBefore } from './sentences.ts';
import { isStruck } from './struck.ts';

const doubt = /\(\?\)/;
const doneWord =
  /(?:^|[\s(*[~–—:>-])(?:DONE|\(done\)|\[done\]|(?:->|=>|→)\s?done|\[x\]|✓|✔|✅)(?=$|[\s).,\]*!–—-])/u;

export const findExplicit: Rule = { words: markerWords, read: explicitIn };

function explicitIn(sentence: Sentence, reading: Reading): TodoFact[] {
  const { text } = reading.prose;
  const { underActions, speaker, about } = reading.context;
  // Below a bullet that is a name, all is that person's.
  const teller = speaker ?? about;
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
  const says = (from: number, to: number) => /[\p{L}\p{N}\uFFFC]/u.test(text.slice(from, to));
  const found: Owner[] = [
    ...(marker?.owners ?? []).map((mention): Owner => ({ kind: 'mention', mention })),
    ...head.owners,
  ];
  const owners = found.length > 0 ? found : tail.owners;
  const inner = owners.length > 0 || head.nobody ? [] : innerOwners(sentence, reading);
  const spoken: Owner[] = teller === null || head.nobody ? [] : [{ kind: 'name', name: teller }];
  // `TODO Ann and Bob`: where nothing but names follows, they are the text.
  const isNamesOnly = head.owners.length > 0 && !says(head.at, tail.end);
  const names = text.slice(marker?.end ?? sentence.from).search(/[\p{L}@]/u);
  const start = (marker?.end ?? sentence.from) + Math.max(0, names);
  const work = { from: isNamesOnly ? start : head.at, to: tail.end };
  const fact: TodoFact = {
    kind: 'todo',
    basis: 'explicit',
    from: sentence.from,
    to: sentence.to,
    work,
    owners: owners.length > 0 ? owners : inner.length > 0 ? inner : spoken,
    tentative: head.doubt || doubt.test(words) || /^(?:maybe|perhaps|possibly)\b/i.test(words),
    done:
      (marker?.done ?? false) ||
      doneWord.test(text.slice(marker?.end ?? sentence.from, sentence.to)) ||
      isStruck(reading.prose, reading.struck, sentence),
    confidence: marker === null ? 0.9 : marker.colon ? 1 : 0.97,
    id: head.id ?? tail.id,
  };
  const isEmpty = !says(work.from, work.to);
  // `TODO:` alone goes on in the next sentence, unless that is a TODO of its own.
  const next = reading.sentences[sentence.index + 1];
  if (isEmpty && (next === undefined || readMarker(text, next) !== null)) return [];
  const parts = head.owners.length === 0 ? [] : furtherParts(text, head.at, tail.end, sentence);
  if (parts.length === 0) return [fact];
  const [first, ...others] = shared(fact, parts);
  // `TODO Ann:; Bob will test it`: nothing is left for the first.
  return first && says(first.work.from, first.work.to) ? [first, ...others] : others;
}

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
const isClear = (text: string, sentence: Sentence, hasColon: boolean): boolean =>
  hasColon && /^[[(]?(?:TODO|ACTION|AI\b)/.test(text.slice(sentence.from, sentence.from + 10));

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
  return [];
}
