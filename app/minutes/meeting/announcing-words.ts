/** The words that announce a next meeting: a sentence in, where it announces and how, out. */

import { isFullDay } from '#app/minutes/dates/date-order.ts';
import { readDates } from '#app/minutes/dates/read-dates.ts';
import { weekdays } from '#app/minutes/dates/vocabulary.ts';
import type { Signs } from '../words/lexicon.ts';
import { meetingNoun, names, organ, type Way } from './announcing-parts.ts';
import { edge, kept, named, same, until, verbs } from './announcing-ways.ts';
import { meetingSigns, meets } from './meeting-signs.ts';
import { move } from './moving-ways.ts';

/**
 * `next`: a name for the meeting to come. `mention`: the same within a sentence about something
 * else (`for the next call`). `verb`: `we meet again`. `same`: `same time`. `move`: what stands
 * behind it is the new day. `edge`: `the last call of the year`, which need not be the next one.
 */
export type Trigger = {
  kind: 'next' | 'mention' | 'verb' | 'until' | 'same' | 'move' | 'edge';
  from: number;
  to: number;
};

const before =
  /\b(?:for|at|in|until|till|by|before|on|during|after|to|from|of|since|with|towards|about)(?: (?:the|our|this|that|one of the))?[ *_]{1,3}$/i;

/** The meeting takes place on the day that the sentence named for another reason. */
export const isKept = (words: string): boolean => kept.test(words);

const ways: readonly Way[] = [...move, ...named, ...edge, ...verbs, ...until, same];

/** `signs` are those of the text's words. */
export const mayAnnounce = (signs: Signs): boolean => ways.some(({ needs }) => meets(signs, needs));

/** Where a sentence announces; the strongest reading. */
export function triggerOf(sentence: string, signs: Signs = meetingSigns(sentence)): Trigger | null {
  const find = ({ pattern, needs }: Way) => (meets(signs, needs) ? pattern.exec(sentence) : null);
  const moved = first(move, find);
  if (moved) return at('move', moved);
  const name = first(named, find);
  if (name && isOthers(sentence, name)) return null;
  const isMention = name !== null && before.test(sentence.slice(0, name.index));
  if (name && !isMention) return at('next', name);
  const done = first(verbs, find);
  if (done) return at('verb', done);
  const left = first(until, find);
  if (left && (name === null || name.index < left.index + left[0].length)) return at('until', left);
  const usual = find(same);
  if (usual && name === null) return at('same', usual);
  const end = name === null ? first(edge, find) : null;
  if (end) return at('edge', end);
  return name ? at('mention', name) : null;
}

/** `Ann's next call with the lawyers`, `the next one (virtio) should be ready on …`. */
function isOthers(sentence: string, { index, 0: said }: RegExpExecArray): boolean {
  const lead = sentence.slice(0, index);
  const rest = sentence.slice(index + said.length, index + said.length + 60);
  if (/['’]s $/.test(lead) && /^ with\b/.test(rest)) return true;
  // `the next call opens on Feb 1st`: for proposals
  if (
    /calls?$/i.test(said) &&
    /^ (?:opens?|closes?|is open|for (?:papers|proposals|talks|projects|applications|participation|tenders?))\b/i.test(
      rest,
    )
  )
    return true;
  if (/meet-?ups?$/i.test(said) && /^ (?:in|at) \p{Lu}/u.test(rest)) return true;
  return (
    /\bones?$|['’]s$/i.test(said) &&
    (isOfThing.test(rest) || isOfAnother(lead, sentence.slice(index)))
  );
}
/** `OSCON is on July 20th. Next one on Oct 8th`: what has a day of its own before that, and is no meeting. */
export function isOfAnother(above: string, said: string): boolean {
  if (above.length > 500 || aCall.test(above)) return false;
  const day = readDates(above).find(isFullDay);
  const next = readDates(said, true).find(isFullDay);
  if (!day || !next) return anEvent.test(above) && !day;
  const ahead = (next.month - day.month) * 31 + next.day - day.day;
  return ahead > 0 || ahead < -200;
}
/** What has a next one, too. */
export const anEvent =
  /\b(?:releases?|deadlines?|hackathons?|workshops?|conferences?|retreats?|talks?|seminars?|milestones?|lectures?|courses?|exams?|builds?|runs?|(?:office|consultation) hours?|trainings?|part(?:y|ies)|streams?|webinars?)\b/i;
const aCall = /\b(?:meetings?|calls?|syncs?|hangouts?|sessions?|meets?|met)\b/i;
/** `Hackathon`: the next one below such a heading is another hackathon. */
export const isOfEvent = (text: string): boolean => anEvent.test(text) && !aCall.test(text);
export const isNextOne = (said: string): boolean =>
  /^\W*(?:the )?next (?:one|edition|round|(?:week|month|fortnight)['’]s (?:is|will))\b/i.test(said);
const isOfThing = /^[^,;:.]{0,30}\b(?:ready|finished|done|merged|released|deployed|in stock)\b/i;

function first(
  some: readonly Way[],
  find: (each: Way) => RegExpExecArray | null,
): RegExpExecArray | null {
  for (const each of some) {
    const found = find(each);
    if (found) return found;
  }
  return null;
}

const at = (kind: Trigger['kind'], found: RegExpExecArray): Trigger => ({
  kind,
  from: found.index,
  to: found.index + found[0].length,
});

const label = new RegExp(
  `^[*_\\d. ]{0,6}(?:(?:date|time|when|schedul(?:e|ing)|plan(?:s|ning)?)[ \\w/]{0,20} |(?:aob|misc|wrap-?up|closing|the end) ?(?:[/,&–-]|and) |[^\\W\\d_][^/|\\d]{0,25}[/|] ?)?(?:the |our )?(?:next|upcoming|following|coming)[*_]{0,2} (?:(?!(?:${organ})\\b)[\\w-]+ ){0,3}?${meetingNoun}\\b(?! (?:of|with) (?:the |our )?(?:${organ})\\b)[^.!?]{0,20}\\W*$`,
  'i',
);
const plainLabel =
  /^[*_\d. ]{0,6}(?:next(?: time| date| dates| slot)?|when (?:do|will) we meet (?:next|again)|see you(?: next time)?|until next time)[*_ :.?]{0,3}$/i;

/** `Next week` as a heading: a day that opens a line below it may be that of the call. */
export const announcesWeek = (heading: string): boolean =>
  heading.length < 60 && weekLabel.test(heading);
export const opensWithDay = (text: string): boolean => opensDay.test(text);
/** `Same time, same place.`: the day stands in the heading. */
export const opensWithSame = (text: string): boolean => opensSame.test(text);
const opensSame = /^\W*(?:at )?(?:the )?(?:same|usual) (?:time|place|slot|hour|link|room|day)\b/i;
const weekdayNames = Object.keys(weekdays).join('|');
const weekLabel = new RegExp(
  `^[*_\\d. ]{0,6}(?:(?:next|the following|coming) (?:week|${weekdayNames})|in (?:two|three|four|\\d) weeks|in a fortnight)[*_ :.]{0,3}$`,
  'i',
);
const opensDay = new RegExp(
  `^\\W*(?:again )?(?:on )?(?:the )?(?:${names})\\b[^.!?]{0,12}?(?:again|same|usual|as |at |,|\\d|$)`,
  'i',
);

/** `Next meeting`, `Upcoming call`, `Next`, `Date of the next call` as a heading, or on a line of its own. */
export const announcesBelow = (heading: string): boolean =>
  heading.length < 60 && (label.test(heading) || plainLabel.test(heading));
