/** The people named in a sentence in; those who are one subject together (`Ann, Bob and Carl`) out. */
import type { Mention } from '../people/mentions.ts';

// `Ann and Bob`, `Ann/Bob`, `Ann and maybe Bob`, `Ann (and Bob)`
const and =
  /^(?:\s?,\s?(?:and\s|or\s)?|\s\(?(?:and|or|&|\+|plus|as well as|together with|along with)\s|\s\(with\s|\s?\/\s?|\s?&\s?)(?:(?:also|then|maybe|perhaps|possibly|probably|ideally)\s)?$/;
const comma = /^\s?,\s?$/;
const opensAside = /^\s\(/;
// `Ann, Bob to review it`, `Ann, Bob will`
const owing = /^\s(?:to|will|are|need|have)\s/;

/** More people than this do nothing together. */
const mostTogether = 12;
const longestGap = 20;

/**
 * The mentions from `index` on that are one subject together. At `head`, where a sentence
 * begins, a comma alone makes a list; elsewhere it ends something else (`After Ann, Bob will`).
 */
export function groupAt(text: string, mentions: Mention[], index: number, head = -1): Mention[] {
  const group: Mention[] = [];
  let joined = false;
  for (let at = index; at < mentions.length && at < index + mostTogether; at += 1) {
    const mention = mentions[at];
    const last = group.at(-1);
    if (!mention) break;
    if (last === undefined) {
      group.push(mention);
      continue;
    }
    if (mention.from - last.to > longestGap) break;
    const gap = text.slice(last.to, mention.from);
    const isAside = opensAside.test(gap);
    if (!and.test(gap) || (isAside && text[mention.to] !== ')')) break;
    group.push(mention);
    joined ||= !comma.test(gap);
    if (isAside) break;
  }
  if (joined || group.length < 2) return group;
  const end = group.at(-1)?.to ?? 0;
  return group[0]?.from === head && owing.test(text.slice(end, end + 8))
    ? group
    : group.slice(0, 1);
}

/** Behind the last name of a group, and behind the bracket of `Ann (and Bob)`. */
export function groupEnd(text: string, group: Mention[]): number {
  const end = group.at(-1)?.to ?? 0;
  const before = group.at(-2)?.to;
  const isAside = before !== undefined && opensAside.test(text.slice(before, before + 2));
  return isAside && text[end] === ')' ? end + 1 : end;
}
