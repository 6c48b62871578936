/** The words of a promise in; who takes it on as well (`…, as will Bob`, `…, and Bob too`), and where that begins, out. */
import { countBefore } from '#app/mail/count-before.ts';
import { groupAt, groupEnd } from './groups.ts';
import type { Owner, Sentence } from './reading.ts';

export type Joiners = { owners: Owner[]; from: number };

// `, as will Bob` · `, and so does Bob`
const inverted =
  /,?\s(?:and\s|but\s)?(?:as|so)\s(?:will|shall|should|does|do|is|are|would|can)\s(?:both\s)?$/;
// `, and Bob will too` · `; Bob as well`
const beside = /(?:[,;]\s(?:and\s|so\s)?|\sand\s|\s[–—-]{1,2}\s|\s\()$/;
const too =
  /^(?:['’]ll|\s(?:will|does|is|should))?,?\s(?:too|as\swell|likewise)(?=\s?[.,;)]|\s?$)(?!,\s(?:hopefully|maybe|perhaps|possibly|probably))/;
// Nothing is said behind it.
const closed = /^\s?(?:[.;!)]|$)/;
/** Letters of the longest of these. */
const longest = 24;

/** `from` and `to` are the places of the work's words; null where nobody joins. */
export function joinersIn(
  from: number,
  to: number,
  { mentions }: Sentence,
  text: string,
): Joiners | null {
  // Many promises in one sentence have many people; each looks at those of its own words alone.
  for (let index = countBefore(mentions, (each) => each.from <= from); index < mentions.length; ) {
    const group = groupAt(text, mentions, index);
    index += group.length;
    const first = group[0];
    if (!first || first.from >= to) break;
    if (group.some(({ kind }) => kind === 'guess')) continue;
    const before = text.slice(Math.max(from, first.from - longest), first.from);
    const last = groupEnd(text, group);
    const behind = text.slice(last, Math.min(to, last + longest));
    const found =
      (closed.test(behind) ? inverted.exec(before) : null) ??
      (too.test(behind) ? beside.exec(before) : null);
    if (!found) continue;
    return {
      owners: group.map((mention): Owner => ({ kind: 'mention', mention })),
      from: first.from - found[0].length,
    };
  }
  return null;
}
