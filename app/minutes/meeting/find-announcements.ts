/** The texts of a mail in; the sentences that announce the next meeting out, each with its date. */
import type { Passage } from '#app/mail/mail.ts';
import type { YearlessDay } from '#app/minutes/dates/find-year.ts';
import { readDates } from '#app/minutes/dates/read-dates.ts';
import type { StatedDate } from '#app/minutes/dates/stated-date.ts';
import { announcedDate, bestOf, type SaidDate } from './announced-date.ts';
import { isNextOne, isOfAnother, mayAnnounce } from './announcing-words.ts';
import { answeredDate } from './answered-date.ts';
import { cancellingIn } from './cancelling-words.ts';
import { eligibleDates, isTakenAway } from './date-roles.ts';
import { choiceOf, mayChoose } from './day-choices.ts';
import { DATE, type MeetingText, meetingSigns } from './meeting-signs.ts';
import { sentences } from './sentences.ts';
import { isChosen } from './verdicts.ts';

/** A sentence that announces the next meeting, and the date in it. */
export type Announcement = SaidDate & {
  passage: Passage;
  from: number;
  to: number;
  /** What is said next, where the time may stand. */
  more: string;
  /** No words announce it; the day can hardly be that of anything else. */
  isSupposed?: boolean;
  /** It names several days, and says that none of them is chosen. */
  isOpen?: boolean;
};

/**
 * Announcements in the order of the texts. Only sentences that say "next" are looked at closely;
 * the groups of `labelled` texts stand below a heading that says it for them.
 */
export function findAnnouncements(
  texts: MeetingText[],
  labelled: Passage[][],
  groupNames: ReadonlySet<string>,
): Announcement[] {
  const found: Announcement[] = [];
  texts.forEach(({ passage, signs }, place) => {
    if ((signs & DATE) === 0 || !mayAnnounce(signs)) return;
    const after = texts[place + 1]?.passage.text ?? '';
    const below = timeLine.test(after) ? timeOnly(after) : '';
    const parts = sentences(passage.text);
    parts.forEach(([from, to], at) => {
      const sentence = passage.text.slice(from, to);
      const of = parts.length === 1 ? signs : meetingSigns(sentence);
      if ((of & DATE) === 0) return;
      const said =
        announcedDate(sentence, of, groupNames) ??
        answeredDate(sentence, passage.text.slice(parts[at - 1]?.[0] ?? 0, from));
      if (!said || (isNextOne(sentence) && isOfAnother(passage.text.slice(0, from), sentence)))
        return;
      const [start, end] = parts[at + 1] ?? [to, to];
      const more = start < end ? timeOnly(passage.text.slice(start, end)) : below;
      const counted = said.counted && { counted: shifted(said.counted, from) };
      const date = shifted(said.date, from);
      found.push(asChosen({ passage, from, to, more, ...said, date, ...counted }));
    });
  });
  const known = new Set(found.map(({ passage }) => passage));
  for (const group of labelled) {
    const said = group.map((passage) => ({ passage, date: labelledDate(passage.text) }));
    const at = said.findIndex(({ date }) => date !== null);
    const { passage, date } = said[at] ?? {};
    if (!passage || !date || known.has(passage)) continue;
    known.add(passage);
    const more = group
      .slice(at + 1)
      .map(({ text }) => timeOnly(text))
      .join(' ');
    const [from, to] = [0, passage.text.length];
    const below = group.slice(at + 1).map(({ text }) => text);
    const one = { passage, from, to, date, isMoved: false, isEdge: false, more };
    found.push(asChosen(one, below.join(' ')));
  }
  return found;
}

/** The day that was chosen, where it names several. `below` stands below its text. */
export function asChosen(found: Announcement, below = ''): Announcement {
  const { passage, from, date } = found;
  const said = passage.text.slice(from, from + settledWithin);
  const behind = said.slice(date.end - from);
  if (dayToCome.test(behind) || leftOpen.test(behind)) return { ...found, isOpen: true };
  if (!mayChoose(said)) return found;
  const choice = choiceOf(said, shifted(date, -from), below);
  if (choice === null) return found;
  if (choice.kind === 'open') return { ...found, isOpen: true };
  const [, end = 0] = sentences(said).find(([, to]) => to > choice.date.start) ?? [];
  return { ...found, date: shifted(choice.date, from), to: Math.max(from + end, found.to) };
}
/** `in the second week of January, exact day to be announced` */
const dayToCome =
  /^[^.;!?,(]{0,20}[,(–—-]{1,2} ?(?:the )?(?:(?:exact|precise|final|concrete) )?(?:day|date)s? (?:(?:is|are|has|have) )?(?:to be (?:announced|decided|determined|confirmed|fixed|found|agreed)|tba\b|tbd\b|tbc\b|(?:will )?follows?\b|still open|not yet)/i;
/** `We leave the date open for now.` */
const leftOpen =
  /^.{0,200}?\b(?:(?:leave|leaving|left|keep|keeping) (?:it|that|this|the (?:date|day)) (?:still )?open\b(?! (?:whether|if|how|who|what))|the (?:date|day) (?:is|stays|remains) (?:still )?(?:open|undecided)\b|nothing (?:is |was |has been )?(?:decided|fixed|settled) yet)/is;
/** What is said of days stands near them. */
const settledWithin = 600;

/** `Time: 11:00`, `we start at 11:00` on a line of its own below the day. */
const timeLine =
  /^[\s*_]*(?:(?:time|start|when)\b[*_]* ?:|(?:we|it) (?:start|begin)s? |same time|(?:noon|midday)\W*$|\d{1,2}[:.h]\d\d(?: ?[-–] ?\d{1,2}[:.h]\d\d)?(?: [A-Z]{2,4})?\W*$)/i;

/** `Time: 11:00` below a day. */
export const isTimeOnly = (text: string): boolean => text.length < 60 && timeOnly(text) !== '';

/** `We start at 10:00.`, `Time: 14:00 CET`, `Same time.`; '' for a sentence about something else. */
export function timeOnly(text: string): string {
  const at = text.length < 200 ? (beAt.exec(text)?.[0] ?? '') : '';
  if (at !== '' && readDates(at, true).length === 0) return at;
  const isShort = text.length < 100 && opensWithTime.test(text);
  return isShort && readDates(text, true).length === 0 ? text : '';
}

const opensWithTime =
  /^[\s*_]*(?:time|start|when|at|from|same|usual|we (?:start|begin|meet)|it (?:start|begin)s|begin|noon|midday|\d)/i;
/** `Because of the clocks it'll be at 15:00 UTC`, `This is 16:00 GMT, as the clocks change on the 25th`. */
const beAt =
  /\b(?:it|we|that|this)(?:['’]ll| will|['’]s going to| is going to)? (?:be|start|begin|meet|is) (?:at )?\d[^,;(]*/i;

/** What a line below a label may say before its date, other than about people and their work. */
const aboutWork =
  /\b(?:to (?!be\b|have it\b|meet\b|take place|happen)|should|has|have(?! it\b)|had|was|were|did|released?|sent|prepares?|presents?|will (?!be\b|take\b|happen\b|meet\b|continue\b))\b/i;

function labelledDate(text: string): StatedDate | null {
  const near = readDates(text.slice(0, settledWithin), true);
  const chosen = near.find((each) => each.kind === 'day' && isChosen(text, each));
  if (chosen) return chosen;
  for (const [from, to] of sentences(text)) {
    const line = text.slice(from, to);
    const all = readDates(line, true);
    const left = all.filter((each) => !isTakenAway(line, each));
    // `Dec 2nd: nobody. Dec 9th: all.`
    if (all.length > 0 && left.length === 0) continue;
    const date = bestOf(eligibleDates(line, all, false).filter((each) => left.includes(each)));
    if (!date || (all.length === 1 && cancellingIn(line))) return null;
    const isOfDay = date.start < 70 && !aboutWork.test(line.slice(0, date.start));
    return isOfDay ? shifted(date, from) : null;
  }
  return null;
}

function shifted(date: StatedDate, by: number): StatedDate {
  return { ...date, start: date.start + by, end: date.end + by };
}

/** The announcement's day as the year of the meeting may need it. */
export function statedDay(
  found: Announcement | undefined,
): { day: YearlessDay; words: string } | null {
  const date = found?.date;
  if (!found || date?.kind !== 'day' || date.month === null || date.year !== null) return null;
  if (date.isEither) return null;
  const words = found.passage.text.slice(date.start, date.end).replace(/[*_]/g, '');
  return { day: { month: date.month, day: date.day, weekday: date.weekday }, words };
}
