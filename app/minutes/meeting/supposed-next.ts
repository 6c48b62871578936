/**
 * Notes that announce no next meeting in so many words in; the day that can be meant by nothing else out:
 * `Dec 9th it is`, `Bob chairs on Dec 9th`, a day and nothing more below `Scheduling`.
 */
import type { Passage } from '#app/mail/mail.ts';
import { readDates, type StatedDate } from '#app/minutes/dates/read-dates.ts';
import { resolve } from '#app/minutes/dates/resolve-date.ts';
import { isTied } from './beside-noun.ts';
import { cancellingIn } from './cancelling-words.ts';
import { clauseOf, clausesOf, eligibleDates } from './date-roles.ts';
import type { Announcement } from './find-announcements.ts';
import { meetingSigns } from './meeting-signs.ts';
import { talkOf } from './schedule-talk.ts';
import { sentences } from './sentences.ts';

/** `isScheduling`: where it stands, a day alone is that of a meeting. */
export type DatedText = { passage: Passage; isScheduling: boolean };

/** The more is said, the surer. */
type Supposed = Announcement & { rank: number; day: string };

/** `_Next call_` */
const underscore = /_/g;
const mostDaysAhead = 100;
const longestSentence = 300;

/** `base` is the day of the meeting: the first day behind it of those that are said best. */
export function supposedNext(texts: DatedText[], base: string, people: string[]): Announcement[] {
  let best: Supposed | null = null;
  for (const { passage, isScheduling } of texts) {
    if (!/\d|week|day|fortnight/i.test(passage.text)) continue;
    for (const [from, to] of sentences(passage.text)) {
      const said = passage.text.slice(from, to).replace(underscore, ' ');
      if (said.length > longestSentence || /\?\s*$/.test(said)) continue;
      for (const { date, rank } of datesSaid(said, isScheduling, people)) {
        const day = resolve(date, base);
        if (day === null || day <= base || daysBetween(base, day) > mostDaysAhead) continue;
        if (best !== null && (best.rank > rank || (best.rank === rank && best.day <= day)))
          continue;
        const shifted = { ...date, start: date.start + from, end: date.end + from };
        best = {
          passage,
          from,
          to,
          date: shifted,
          isMoved: false,
          isEdge: false,
          more: '',
          rank,
          day,
        };
      }
    }
  }
  return best === null ? [] : [best];
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

type Ranked = { date: StatedDate; rank: number };

/** The days of a sentence that no other word claims. */
function datesSaid(said: string, isScheduling: boolean, people: string[]): Ranked[] {
  const all = readDates(said, true);
  if (all.length === 0 || meetingSigns(said) === 0) return [];
  const clauses = clausesOf(said, all);
  const isOff = cancellingIn(said) !== null;
  return eligibleDates(said, all, false).flatMap((date): Ranked[] => {
    if (isTakenAway(said, date) || (isOff && !instead.test(said.slice(0, date.start)))) return [];
    if (isTied(said, date)) return [{ date, rank: 3 }];
    const clause = clauseOf(clauses, date);
    const [from, to] = [
      clause?.from ?? 0,
      clauses.find((each) => each.from > (clause?.from ?? 0))?.from ?? said.length,
    ];
    const talk = talkOf(blanked(said, all).slice(from, to), people);
    if (!talk.isClosed) return [];
    if (talk.namesMeeting) return [{ date, rank: 2 }];
    const whole = talkOf(blanked(said, all), people);
    if (whole.isClosed && whole.namesMeeting) return [{ date, rank: 2 }];
    if (!isScheduling || (date.kind !== 'day' && !talk.settles)) return [];
    if (talk.settles) return [{ date, rank: 1 }];
    return whole.isClosed && whole.isBare ? [{ date, rank: 0 }] : [];
  });
}

/** `The call on Dec 2nd is off, so …` */
const instead =
  /\b(?:so|hence|thus|therefore|instead|back|again|next|resum\w*|continu\w*|then|but)\b/i;
/** `Oct 23rd doesn't work`, `as the 2nd is a holiday`: not then. */
const isTakenAway = (said: string, { end }: StatedDate): boolean =>
  takenAway.test(said.slice(end, end + 60));
const takenAway =
  /^[*_)]{0,3} ?(?:\([^()]{0,30}\) ?)?[^,;:.()–—-]{0,25}?(?:\b(?:not?|never|holidays?|clash\w*|conflicts?|collides?|taken|out|off|impossible|dropped|skipped|cancel\w*|too (?:early|late|soon|close))\b|n['’]t\b)/i;

function blanked(said: string, dates: StatedDate[]): string {
  let text = said;
  for (const { start, end } of dates)
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return text;
}
