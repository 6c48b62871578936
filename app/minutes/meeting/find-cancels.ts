/** The texts of a mail in; the meetings that it says will not take place out. */
import type { Mail } from '#app/mail/mail.ts';
import { placeOf } from '#app/mail/passage.ts';
import {
  dateOf,
  dayNumber,
  dayOfDate,
  dayOfNumber,
  daysAfter,
  weekdayOf,
} from '#app/minutes/dates/calendar.ts';
import { readDates } from '#app/minutes/dates/read-dates.ts';
import { resolve } from '#app/minutes/dates/resolve-date.ts';
import type { StatedDate } from '#app/minutes/dates/stated-date.ts';
import { months } from '#app/minutes/dates/vocabulary.ts';
import type { Cancel } from '../minutes.ts';
import { triggerOf } from './announcing-words.ts';
import { type Cancelling, cancellingIn, mayCancel } from './cancelling-words.ts';
import { clauseOf, clausesOf, isOfCancelled } from './date-roles.ts';
import type { MeetingText } from './meeting-signs.ts';
import { sentences } from './sentences.ts';

type Days = { from: string; to: string };

/** `base` is the day that is spoken from: the meeting's, else the mail's. */
export function findCancels(texts: MeetingText[], subject: string | null, base: string): Cancel[] {
  const found: Cancel[] = [];
  const add = (words: string, said: Cancelling, span: Cancel['span']) => {
    for (const when of whenOf(words, said, base)) {
      const isKnown = found.some(({ from, to }) => from === when.from && to === when.to);
      if (!isKnown) found.push({ ...when, words: words.trim().replace(blanks, ' '), span });
    }
  };
  for (const { passage, signs } of texts) {
    if (!mayCancel(signs)) continue;
    for (const [from, to] of sentences(passage.text)) {
      const start = from + passage.text.slice(from, to).search(/\S|$/);
      const words = passage.text.slice(start, to).trimEnd();
      const said = cancellingIn(words.replace(underscore, ' '));
      if (said) add(words, said, placeOf(passage, start, start + words.length));
    }
  }
  // What the text says as well is shown in its words.
  if (subject !== null) {
    const said = cancellingIn(subject, true);
    if (said) add(subject, said, null);
  }
  // A mail that names the day in its text means that one by `cancelled` in its subject.
  return found.some(({ to }) => to !== null) ? found.filter(({ to }) => to !== null) : found;
}

const blanks = /\s+/g;
/** `_No call next week_` */
const underscore = /_/g;
/** Further ahead nobody calls a meeting off. */
const farthest = 200;

function whenOf(
  words: string,
  said: Cancelling,
  base: string,
): Pick<Cancel, 'from' | 'to' | 'count'>[] {
  if (triggerOf(words)?.kind === 'move') return [];
  const all = [...daysSaid(words, said, base), ...spansSaid(words, said, base)];
  // `next week (2nd December)` is that day.
  const days = all.filter(
    (each) =>
      !all.some(
        ({ from, to }) => from === to && each.from < each.to && from >= each.from && to <= each.to,
      ),
  );
  const known = days
    .filter(({ from, to }) => to >= base && from <= daysAfter(base, farthest))
    .map((each) => ({ ...each, count: null }));
  if (known.length > 0 || days.length > 0) return known;
  // `No meeting` alone may say anything; `the next one is cancelled` does not.
  const how = words.slice(said.from, said.to);
  return nothingNamed.test(how) || (/\bno\b/i.test(how) && !/\bnext\b/i.test(words))
    ? []
    : [{ from: base, to: null, count: said.count ?? 1 }];
}

/** `The meeting was cancelled`, `so we skip it`: which one? */
const nothingNamed = /\b(?:was|were|had|it|that|this one)\b/i;
const inPast = /\b(?:was|were|had)\b/i;

/** What follows these is when the group meets instead. */
const instead =
  /\b(?:resum\w*|next (?:one|meeting|call)|instead|again|reconven\w*|continu\w*|back|meet on)\b/i;
const until = /\b(?:until|till|before)(?: the)? $/i;

function daysSaid(words: string, { from, to }: Cancelling, base: string): Days[] {
  const dates = readDates(words, true);
  const clauses = clausesOf(words, dates);
  const own = clauseOf(clauses, { start: Math.max(from, to - 1) });
  const first = clauseOf(clauses, { start: from });
  const isPast = inPast.test(words.slice(from, to));
  // `Dec 9th is a holiday, so no call`: the only day that is named, in the clause before.
  const [only] = dates;
  const isAbove = dates.length === 1 && only !== undefined && only.end <= from;
  const before = isAbove ? clauseOf(clauses, only) : first;
  return dates.flatMap((date) => {
    const clause = clauseOf(clauses, date);
    const isNamed =
      isOfCancelled(words.slice(0, date.start)) ||
      (clause !== undefined &&
        clause.from >= Math.min(first?.from ?? 0, before?.from ?? from) &&
        clause.from <= (own?.from ?? to));
    const between = words.slice(to, Math.max(to, date.start));
    if (!isNamed || instead.test(between) || /^every\b/i.test(words.slice(date.start))) return [];
    // `The call on Monday was cancelled`: the last one.
    if (isPast && date.kind === 'weekday' && !/^next/i.test(words.slice(date.start))) return [];
    if (until.test(words.slice(0, date.start))) {
      const day = resolve(date, base);
      return day === null ? [] : [{ from: base, to: daysAfter(day, -1) }];
    }
    return daysOf(date, words, base) ?? [];
  });
}

function daysOf(date: StatedDate, words: string, base: string): Days | null {
  const number = dayNumber(dayOfDate(base)) ?? 0;
  if (date.kind === 'weekday' && date.weeks === 0 && date.weekday === weekdayOf(number)) {
    // Said on that weekday itself, `on Monday` is today.
    if (!/\bnext\b/i.test(words.slice(date.start, date.end))) return { from: base, to: base };
  }
  if (date.kind === 'days' && date.weekday === null && date.days % 7 === 0) {
    const monday = dateOf(dayOfNumber(number - weekdayOf(number) + 1 + date.days));
    return { from: monday, to: daysAfter(monday, 6) };
  }
  if (date.kind === 'day' && resolve(date, daysAfter(base, -1)) === base) {
    return { from: base, to: base };
  }
  const day = resolve(date, base);
  return day === null ? null : { from: day, to: day };
}

/** `today`, `this week`, `in December`, `until January`. */
const spanWords = new RegExp(
  `\\b(?:(?<today>today|tonight)|(?<week>this week)|(?:in|during|for|all of|throughout) (?<month>${Object.keys(months).join('|')})\\b(?! \\d)|(?:until|till|before) (?<until>${Object.keys(months).join('|')}|(?:the )?new year|next year)\\b(?! \\d))`,
  'gi',
);

function spansSaid(words: string, said: Cancelling, base: string): Days[] {
  const number = dayNumber(dayOfDate(base)) ?? 0;
  return [...words.matchAll(spanWords)].flatMap(({ index, groups = {} }): Days[] => {
    if (instead.test(words.slice(said.to, Math.max(said.to, index)))) return [];
    const { today, week, month, until: end } = groups;
    if (today) return [{ from: base, to: base }];
    if (week) return [{ from: base, to: daysAfter(base, 7 - weekdayOf(number)) }];
    if (month) {
      const first = firstOf(months[month.toLowerCase()] ?? 1, base);
      return [
        { from: first, to: daysAfter(firstOf((Number(first.slice(5, 7)) % 12) + 1, first), -1) },
      ];
    }
    const first = firstOf(months[end?.toLowerCase() ?? ''] ?? 1, base);
    return [{ from: base, to: daysAfter(first, -1) }];
  });
}

/** The first day of that month, this one or the next to come. */
function firstOf(month: number, base: string): string {
  const { year, month: now } = dayOfDate(base);
  return dateOf({ year: month < now ? year + 1 : year, month, day: 1 });
}

/** `[PATCH] …`, `call for talks`: a subject about something else. */
const otherSubject =
  /\[(?:\w+[ -])*patch\b|\b(?:released?|announcing|call for|workshop|conference|talks?|cfp)\b/i;
const meetingSubject = /\b(?:meetings?|calls?|syncs?|hangouts?|agenda|stand-?up|cancell?\w*)\b/i;
const shortBody = 800;
const firstTexts = 6;

/** Of a mail that holds no notes: its first lines, where its subject or its shortness says that it is about that. */
export function cancelsByMail(mail: Mail, texts: MeetingText[]): Cancel[] {
  const { subject, date } = mail.source;
  if (date === null || (subject !== null && otherSubject.test(subject))) return [];
  const isAbout = subject !== null && meetingSubject.test(subject);
  if (!isAbout && texts.reduce((sum, { passage }) => sum + passage.text.length, 0) > shortBody)
    return [];
  const inOrder = [...texts].sort((one, other) => startOf(one) - startOf(other));
  return findCancels(inOrder.slice(0, firstTexts), subject, date.slice(0, 10));
}

const startOf = ({ passage }: MeetingText): number => passage.pieces[0]?.start ?? 0;
