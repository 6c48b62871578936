/** The end of a TODO in; the owners named there, our number, and where the work ends, out. */

import type { Mention } from '../people/mentions.ts';
import type { Names } from '../people/names.ts';
import { groupAt } from './groups.ts';
import type { Owner, Sentence } from './reading.ts';
import { isSomebody } from './strangers.ts';

// `… (Ann)`, `… [#12]`, `… -> Ann`, `… @ann`, `… DONE`, `… (?)`
export function readTail(
  text: string,
  from: number,
  sentence: Sentence,
  underActions: boolean,
  names: Names,
): {
  end: number;
  owners: Owner[];
  id: number | null;
  done: boolean;
  isStated: boolean;
  isDoubted: boolean;
} {
  let end = sentence.to;
  let done = false;
  let isStated = false;
  let isDoubted = false;
  let owners: Owner[] = [];
  let id: number | null = null;
  for (let turn = 0; turn < 4; turn += 1) {
    const words = text.slice(Math.max(from, end - 120), end);
    const mark =
      /\s*(?:\[#(?<id>\d{1,9})\]|\(\?\)|[([](?:owner:?\s)?(?:tb[da]|unassigned|\?{2,3}|nobody yet|no owner)[)\]]|\(done\)|\[done\]|(?:->|=>|→)\s?done\b[!.]?|[–—-]*\s?\bDONE\b[!.]?|✓|✔|✅)\s*\.?$/iu.exec(
        words,
      );
    if (mark && !/\bdone\b/.test(mark[0].replace(/(?:[([]|(?:->|=>|→)\s?)done[)\]]?/i, ''))) {
      if (mark.groups?.id !== undefined) id = Number(mark.groups.id);
      end -= mark[0].length;
      continue;
    }
    const status = underActions ? statusBehind.exec(words) : null;
    if (status && status.index > 0) {
      end -= status[0].length;
      isStated = true;
      done ||= isDone.test(status.groups?.status ?? '');
      continue;
    }
    if (owners.length > 0) break;
    const last = sentence.mentions.findLast(
      (mention) => mention.to <= end && mention.to > end - 20,
    );
    if (!last || (last.kind === 'guess' && !(underActions && isSomebody(last, names)))) break;
    const group = groupUpTo(text, sentence, last);
    const start = group[0]?.from ?? last.from;
    if (start <= from) break;
    const behindName = text.slice(last.to, end);
    const isLast = /^\s?\.?$/.test(behindName);
    const before = text.slice(Math.max(from, start - 20), start);
    const opener =
      /\s?(?:[([](?:owners?:\s?|by\s|for\s|assigned to\s|maybe\s|perhaps\s|probably\s)?|\s(?:->|=>|→|<-|<=|<--|←)\s?|\s(?:[–—]|--)\s|(?:[,;]\s|\s|\()(?:owners?|assignees?|assigned to|taker):?\s)$/i.exec(
        before,
      );
    if (last.kind === 'guess' && !opener) break;
    const closed =
      /^(?:\s(?:will|volunteers|to do)(?:\sdo\s(?:it|this|that))?)?\s?\??[)\]]?\s?\.?$/.test(
        behindName,
      );
    // `release it (Ann, by Friday)`: the time stays.
    if (opener !== null && /[([]/.test(opener[0]) && timeBehind.test(behindName)) {
      owners = group.map((mention) => ({ kind: 'mention', mention }));
      break;
    }
    const dash = underActions || isLast ? /\s-{1,2}\s$/.exec(before) : null;
    const handle = text[start] === '@' ? /\s$/.exec(before) : null;
    // `fill in the forms, Ann + Bob`; of `ask Carla, Ann` nobody can tell.
    const comma = isLast && !isBesideName(sentence, start) ? /[,;]\s$/.exec(before) : null;
    // `check the bounds: Ann`
    const colon = underActions && isLast ? /(?<=\p{Ll}|\p{N}):\s$/u.exec(before) : null;
    // `port it / Ann`
    const slash = underActions && isLast ? /\s\/\s$/.exec(before) : null;
    const cut = opener ?? dash ?? handle ?? comma ?? colon ?? slash;
    if (!cut || !closed) break;
    if (
      handle &&
      !opener &&
      /(?:with|to|from|by|for|ask|ping|via|cc|and|of|about|than)\s$/i.test(before)
    )
      break;
    owners = group.map((mention) => ({ kind: 'mention', mention }));
    isDoubted ||= /^\s?\?/.test(behindName);
    end = start - cut[0].length;
  }
  return { end: Math.max(from, end), owners, id, done, isStated, isDoubted };
}

// `… -- done`, `… (in progress)`, `… - carried over`, `…: still open`
const statusBehind =
  /\s?(?:[–—:;,]|-{1,2}|(?:->|=>|→)|\()\s?(?<status>(?:(?:all|mostly|partly|half|nearly|almost|still|already|not|now)\s){0,2}(?:done|finished|completed?|merged|shipped|sent|fixed|published|released|deployed|uploaded|ordered|ongoing|on-going|in progress|wip|open|pending|postponed|carried (?:over|forward)|(?:no|some) progress(?: yet)?|to be continued|started|yet|blocked|(?:moved|postponed) to [^,;()]{3,20}|next (?:week|month|time|meeting)))\s?[)!.]?$/iu;
const isDone =
  /^(?:(?:all|already|now)\s)?(?:done|finished|completed?|merged|shipped|sent|fixed|published|released|deployed|uploaded|ordered)$/i;

const timeBehind =
  /^(?:,|\s?[-–—])?\s(?:(?:by|until|till|before|this|next|on|in|eta|due)\s[^()[\]]{1,30}|today|tonight|tomorrow|asap|soon|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[)\]]\s?\.?$/i;
const isBesideName = ({ mentions }: Sentence, at: number): boolean =>
  mentions.some(({ to }) => to < at && to > at - closest);
/** Letters between two names that may belong together. */
const closest = 16;

// `(Ann, Bob` · `: Ann, Bob` · ` - Ann, Bob`
const opensList = /(?:[([]|:\s|(?:->|=>|→)\s|\s[–—-]\s)$/;

// `Ann and Bob`; in brackets a comma alone makes a list: `(Ann, Bob)`.
function groupUpTo(text: string, { mentions }: Sentence, last: Mention): Mention[] {
  const place = mentions.indexOf(last);
  let first = place;
  for (let at = place - 1; at >= 0 && at > place - 8; at -= 1) {
    const gap = text.slice(mentions[at]?.to ?? 0, mentions[at + 1]?.from);
    const isHandle = gap === ' ' && text[mentions[at]?.from ?? 0] === '@';
    if (!(isHandle || /^\s?,\s?$/.test(gap)) || mentions[at]?.kind === 'guess') break;
    first = at;
  }
  const opening = mentions[first]?.from ?? 0;
  const before = text.slice(Math.max(0, opening - 3), opening);
  const isList = text[opening] === '@' || opensList.test(before);
  if (first < place && isList) return mentions.slice(first, place + 1);
  for (let at = Math.max(0, place - 12); at <= place; at += 1) {
    const group = groupAt(text, mentions, at);
    if (group.includes(last)) return group;
  }
  return [last];
}
