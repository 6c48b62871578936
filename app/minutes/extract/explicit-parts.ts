/** The words of an explicit TODO in; where further people take their own part of it (`Ann to port it; Bob to test it`) out. */
import { groupAt, groupEnd } from './groups.ts';
import type { Owner, Sentence } from './reading.ts';
import { readWork } from './work.ts';

export type Part = { from: number; owners: Owner[]; at: number };

// `; Bob to …` · `, and Bob will …` · ` and Bob to …` · `. Bob: …`
const joins = /(?:[;,]\s(?:and\s|then\s)?|\s(?:and|[–—-]{1,2})\s)$/;
const strongJoin = /;\s(?:and\s|then\s)?$/;
const owes = /^(?:\s(?:to|will|should|must)|['’]ll)(?=\s)/;
const mark = /^(?:\s?:|\s(?:-{1,2}|[–—→]))\s+/;

/** `from` is where the first person's work begins; who is named behind it with work of their own has a part. */
export function furtherParts(text: string, from: number, to: number, sentence: Sentence): Part[] {
  const { mentions } = sentence;
  const parts: Part[] = [];
  for (let index = 0; index < mentions.length; ) {
    const first = mentions[index];
    if (!first) break;
    if (first.from <= from || first.to >= to || first.kind === 'guess') {
      index += 1;
      continue;
    }
    const group = groupAt(text, mentions, index);
    index += group.length;
    const before = text.slice(Math.max(from, first.from - 7), first.from);
    const join = joins.exec(before);
    const end = groupEnd(text, group);
    const at = join === null ? null : workAt(text, end, strongJoin.test(before));
    if (join === null || at === null || at >= to) continue;
    const owners = group.map((mention): Owner => ({ kind: 'mention', mention }));
    parts.push({ from: first.from - join[0].length, owners, at });
  }
  return parts;
}

// Behind a comma `Bob:` may be anything: `ask Ann, Bob: they know`.
function workAt(text: string, end: number, isStrong: boolean): number | null {
  const behind = text.slice(end, end + 12);
  const marked = isStrong ? mark.exec(behind) : null;
  if (marked) return end + marked[0].length;
  const owing = owes.exec(behind);
  return owing && (readWork(text, end + owing[0].length)?.at ?? null);
}
