/** A text that names several days for the next meeting in; which of them was chosen, if one was, out. */
import type { StatedDate } from '#app/minutes/dates/stated-date.ts';
import { months, weekdays } from '#app/minutes/dates/vocabulary.ts';
import { matchesOf } from '../words/matches-of.ts';
import { isFiller } from './date-roles.ts';

/** `open`: the text says that none is yet. */
export type Choice = { kind: 'chosen'; date: StatedDate } | { kind: 'open' };

type NamedDay = {
  start: number;
  end: number;
  day: number | null;
  month: number | null;
  weekday: number | null;
  /** A number and nothing else. */
  isBare: boolean;
};

/** Whether a text can hold a choice: most announce one day. */
export const mayChoose = (text: string): boolean =>
  or.test(text) || asking.test(text) || offers.test(text) || isContested(text);

/** `text` begins with the sentence of the day, `below` is what else is said. Null where there is nothing to choose. */
export function choiceOf(text: string, date: StatedDate, below: string): Choice | null {
  const days = daysIn(text);
  const at = days.findIndex(({ start, end }) => start < date.end && end > date.start);
  const isJoined = (left: number) => areJoined(text, days[left], days[left + 1]);
  let [first, last] = [at, at];
  while (isJoined(first - 1)) first -= 1;
  while (isJoined(last) && !isNamed(days.slice(first, last + 1), days[last + 1])) last += 1;
  const named = days.slice(first, last + 1);
  if (named.length < 2 && isContested(text) && isOpen.test(`${text} ${below}`))
    return { kind: 'open' };
  if (named.length < 2) return asks.test(text.slice(0, date.start)) ? { kind: 'open' } : null;
  const [start, end] = [named[0]?.start ?? 0, named.at(-1)?.end ?? 0];
  const beside = text.slice(0, start) + text.slice(end, end + wordsBehind);
  if (!or.test(text.slice(start, end)) && !offers.test(beside)) return null;
  const { chosen, refused } = verdictsOn(named, days.slice(last + 1), text, end);
  const left = named.filter((each) => !refused.has(each));
  const best = left.length === 1 ? (chosen.get(left[0]) ?? left[0]) : [...chosen.values()].at(-1);
  if (best) return { kind: 'chosen', date: dateOf(best, named, date) };
  return left.length === 0 || isOpen.test(`${text} ${below}`) ? { kind: 'open' } : null;
}

/** `Ann proposes Dec 9th, Bob prefers Dec 16th` */
const isContested = (text: string): boolean => matchesOf(wish, text).length > 1;

/** `not fixed yet whether we meet on ` */
const asks =
  /\b(?:not (?:yet )?(?:fixed|decided|settled|clear|sure|agreed|known)|unclear|undecided|open|votes?|vote on|polls?|asks?)\b[^.;:!?]{0,20} (?:whether|if)\b[^.;:!?]*$/i;
const wordsBehind = 25;
const month = Object.keys(months).join('|');
const weekday = Object.keys(weekdays).join('|');
/** `9`, `the 9th`, `Mon 9 December`, `Dec 9th`, `9.12.`, `Wednesday`; `10:00`, `10h` and `10.30` are times. */
const aDay = new RegExp(
  `(?<![\\w.:-]|\\d/)(?=(?:${weekday})\\b|(?:(?:${month})\\.? (?:the )?)?\\d)(?:(?<weekday>${weekday})\\b\\.?)?(?:,? ?(?:the )?(?:(?<before>${month})\\.? (?:the )?|20\\d\\d-(?<iso>[01]\\d)-)?(?<day>[0-3]?\\d)(?![\\d:h%]| ?[ap]m\\b)(?<ordinal>st|nd|rd|th)?(?:\\.(?<number>0?[1-9]|1[0-2])\\b\\.?|(?!\\.\\d)(?:\\.?(?: of)? (?<behind>${month})\\b)?))?`,
  'gi',
);

function daysIn(text: string): NamedDay[] {
  return matchesOf(aDay, text).flatMap(({ index, 0: words, groups = {} }) => {
    if (words === '') return [];
    const name = (groups.before ?? groups.behind)?.toLowerCase();
    const inMonth =
      name === undefined ? Number(groups.number ?? groups.iso ?? 0) : (months[name] ?? 0);
    return {
      ...{
        start: index,
        end: index + words.length,
        month: inMonth || null,
        day: Number(groups.day ?? 0) || null,
      },
      weekday: weekdays[groups.weekday?.toLowerCase() ?? ''] ?? null,
      isBare: /^\d+$/.test(words),
    };
  });
}

/** `Dec 9th or 16th`, `9, 10 or 11 December`; behind `Dec 9th, ` a number is an hour. */
function areJoined(text: string, left: NamedDay | undefined, right: NamedDay | undefined): boolean {
  if (!left || !right || right.start - left.end > longestJoint) return false;
  const between = text.slice(left.end, right.start);
  return joint.test(between) && (left.isBare === right.isBare || /\w|\//.test(between));
}
const longestJoint = 30;
const joint =
  /^\)?(?:\? ?(?:or )?|(?:,|,? ?\/|,? (?:or|and|vs\.?)) ?(?:(?:on|the|rather|maybe|perhaps|possibly|else|even|already|also) )*|, \p{Lu}\p{L}+ )$/u;
const wish = new RegExp(
  `\\b(?:propos(?:es|ed)|prefer(?:s|red)?|suggest(?:s|ed)?|favou?rs?|votes? for|would (?:like|prefer))(?: the)? (?:\\d|(?:${month}|${weekday})\\b)`,
  'gi',
);
const or = /\b(?:or|vs)\b|\//i;
const asking = /\b(?:whether|if)\b/i;
const oneOf =
  'either|options?|alternatives?|candidates?|choices?|between|proposals?|proposed|suggest(?:ed|s)?';
/** One of the days is meant, though it is not said by `or`. */
const offers = new RegExp(
  `\\b(?:${oneOf}|possible|not (?:yet )?(?:fixed|decided)(?: yet)?[:,]|(?:polls?|doodle) (?:with|between|over)\\b)`,
  'i',
);
/** `not fixed yet`, `the poll is running`, `we decide on the list` */
const isOpen = new RegExp(
  `\\b(?:${oneOf}|not(?: \\w+){0,2}? (?:fixed|decided?|settled?|clear|sure|agreed?|set|known|found|chosen|final)|undecided|unclear|unsettled|no (?:date|day|decision|agreement|consensus)|to be (?:decided|determined|fixed|agreed|chosen|found)|tbd|open(?=:|,| -)|(?:still|remains?|left|is|are) open|polls?|doodle|survey|votes?|voting|whether|(?:we|I)(?:['’]ll| will)? (?:decide|agree|vote)|neither|none|depend(?:s|ing))\\b`,
  'i',
);

/** What is said behind them of the days that were named; a chosen one with where that is said. */
function verdictsOn(named: NamedDay[], behind: NamedDay[], text: string, from: number) {
  const refused = new Set<NamedDay>();
  const chosen = new Map<NamedDay | undefined, NamedDay>();
  for (const [start, end] of clausesBehind(text, from)) {
    const clause = text.slice(start, end);
    const isNo = refuses.test(clause.replace(instead, ''));
    for (const said of behind.filter((each) => each.start >= start && each.end <= end)) {
      const day = named.find((other) => isSame(other, said));
      const rest = clause.slice(0, said.start - start) + text.slice(said.end, end);
      if (!day) continue;
      if (isNo || insteadOf.test(text.slice(start, said.start))) refused.add(day);
      else if (settles.test(clause) || isFiller(rest)) {
        chosen.delete(day);
        chosen.set(day, { ...day, start: said.start, end: said.end });
      }
    }
  }
  for (const day of refused) chosen.delete(day);
  return { chosen, refused };
}

const isNamed = (named: NamedDay[], day: NamedDay | undefined): boolean =>
  day !== undefined && named.some((each) => isSame(each, day));

const isSame = (one: NamedDay, other: NamedDay): boolean =>
  other.day === null
    ? one.weekday === other.weekday
    : one.day === other.day &&
      (other.month === null || one.month === null || one.month === other.month);

function clausesBehind(text: string, from: number): [number, number][] {
  const cuts = matchesOf(cut, text.slice(from)).map(({ index, 0: mark }) => [
    from + index,
    from + index + mark.length,
  ]);
  return [...cuts, [text.length, text.length]].map(([to = 0], at) => [
    cuts[at - 1]?.[1] ?? from,
    to,
  ]);
}
const cut = new RegExp(
  `[!?;,()]|:(?= (?:on |the )*(?:\\d|${month}|${weekday}))|(?<!\\d)\\.|->|=>|→| [-–—] |\\b(?:but|so|hence|because|as|since|while|whereas)\\b|\\band\\b(?! (?:on |the )*(?:\\d|${month}|${weekday}))`,
  'gi',
);
/** `rather than the 9th` */
const ratherThan = '\\b(?:instead of|rather than|over|not)(?: on)?(?: the)? ';
const instead = new RegExp(`${ratherThan}(?=\\d|${month}|${weekday})`, 'gi');
const insteadOf = new RegExp(`${ratherThan}$`, 'i');
const refuses =
  /\b(?:not?(?! (?:objections?|problems?|one objects))|never|bad|worse|difficult|impossible|hard|busy|away|absent|travel\w*|holidays?|out|off|clash\w*|conflict\w*|collid\w*|taken|too \w+|cannot|skip\w*|drop\w*|problematic|vacation|declined|unavailable)\b|n['’]t\b/i;
const settles =
  /\b(?:it is|then|won|wins|winner|prefer\w*|tak(?:e|es|ing)|go(?:es)? (?:for|with)|went (?:for|with)|settled?|decided?|agreed?|works?|fine|good|better|best|suits?|ok(?:ay)?|possible|easier|for the|chosen|chose|picked?|booked|confirmed|make it|objections?|be on|meet on|stick to)\b|['’]s it\b/i;

/** With the month that another of them names. */
function dateOf(chosen: NamedDay, named: NamedDay[], date: StatedDate): StatedDate {
  const { start, end, day, weekday } = chosen;
  if (day === null) return { kind: 'weekday', start, end, weekday: weekday ?? 1, weeks: 0 };
  const year = date.kind === 'day' ? date.year : null;
  const inMonth = chosen.month ?? named.find((each) => each.month !== null)?.month ?? null;
  return { kind: 'day', start, end, year, month: inMonth, day, weekday, isEither: false };
}
