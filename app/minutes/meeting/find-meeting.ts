/** Headings, front matter, subject, file name and dates of a mail in; when the meeting was out. */
import type { Diagnostic, Passage, Span } from '#app/mail/mail.ts';
import { placeOf } from '#app/mail/passage.ts';
import { dateOf, dayNumber, dayOfDate, weekdayOf } from '#app/minutes/dates/calendar.ts';
import { type FullDay, isFullDay, settleOrder } from '#app/minutes/dates/date-order.ts';
import { findYear, type YearlessDay } from '#app/minutes/dates/find-year.ts';
import { momentOf } from '#app/minutes/dates/moments.ts';
import { blankDates, readDates } from '#app/minutes/dates/read-dates.ts';
import { readTime, type StatedTime } from '#app/minutes/dates/read-times.ts';
import type { StatedDate } from '#app/minutes/dates/stated-date.ts';
import { dayNames } from '#app/minutes/dates/vocabulary.ts';
import type { FrontMatter } from '../blocks/block.ts';
import type { Basis, Meeting } from '../minutes.ts';
import { triggerOf } from './announcing-words.ts';
import { saidWhen } from './said-when.ts';
import { sentences } from './sentences.ts';

export type MeetingSources = {
  /** Headings and `Date:` lines, the best first. */
  headings: Passage[];
  frontMatter: FrontMatter | null;
  subject: string | null;
  file: string | null;
  /** Prose before the notes. */
  texts: Passage[];
  /** RFC 3339, as the mail says it was sent. */
  mailDate: string | null;
  today: string;
  /** Day of the next meeting as stated, with the words, for the year. */
  next: { day: YearlessDay; words: string } | null;
};

export type FoundMeeting = { meeting: Meeting | null; diagnostics: Diagnostic[] };

/** One statement of a day, `span` null where it stands outside the body. */
type Statement = { basis: Basis; text: string; date: FullDay; span: Span | null };

export function findMeeting(sources: MeetingSources): FoundMeeting {
  const diagnostics: Diagnostic[] = [];
  const statements = inOneOrder(statementsOf(sources), sources, diagnostics);
  const best = statements[0];
  if (!best) return fromMailDate(sources);
  const { year, isImplied } = yearOf(best, statements, sources, diagnostics);
  const day = { year, month: best.date.month, day: best.date.day };
  const number = dayNumber(day);
  if (number === null) return { meeting: null, diagnostics };
  const { weekday } = best.date;
  if (weekday !== null && weekdayOf(number) !== weekday) {
    diagnostics.push({
      code: 'weekday-contradicts',
      message: `${dateOf(day)} is a ${dayNames[weekdayOf(number)]}, not a ${dayNames[weekday]}.`,
      span: best.span,
    });
  }
  const made = momentOf(
    dateOf(day),
    timeOf(sources, statements),
    isImplied ? ['year'] : [],
    statements.find(({ date, span }) => span !== null && isSameDay(date, best.date))?.span ?? null,
    null,
  );
  diagnostics.push(...made.diagnostics);
  return { meeting: { ...made.moment, basis: best.basis }, diagnostics };
}

function statementsOf(sources: MeetingSources): Statement[] {
  const found: Statement[] = [];
  const add = (basis: Basis, text: string, spanOf: (date: StatedDate) => Span | null) => {
    const date = readDates(text, basis !== 'text').find(isFullDay);
    if (date) found.push({ basis, text, date, span: spanOf(date) });
  };
  for (const passage of sources.headings) add('heading', passage.text, () => placeOf(passage));
  for (const key of [
    'date',
    'meeting',
    'updated',
    'subject',
    'title',
    'permalink',
    'description',
  ]) {
    const field = sources.frontMatter?.fields.find((one) => one.key === key);
    if (field) add('front-matter', field.passage.text, () => placeOf(field.passage));
  }
  if (sources.subject) add('subject', sources.subject, () => null);
  // `notes-2024-11-25.md`, `sync_2024_11_25.txt`: what stands before the date is no part of it.
  const name = sources.file
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/(?<=\d)_(?=\d)/g, '-')
    .replace(/_|(?<=\p{L})[-.](?=\d)/gu, ' ');
  if (name) add('file-name', name.replace(/\.[a-z0-9]{1,5}$/i, ''), () => null);
  for (const passage of sources.texts) {
    for (const [from, to] of sentences(passage.text)) {
      const text = ownPart(passage.text.slice(from, to));
      if (!/\d/.test(text) || announces(text)) continue;
      add('text', text, ({ start, end }) => placeOf(passage, from + start, from + end));
    }
  }
  return found.filter((one) => one.basis !== 'text' || !isAhead(one.date, sources.mailDate));
}

/** `notes of the call of July 15th; next one July 29th`: what comes before says when this one was. */
const nextPart = /[;,–—-] (?:(?:and|but) )?(?:the |our )?next\b/i;
const ownPart = (text: string): string => {
  const at = text.search(nextPart);
  return at < 0 ? text : text.slice(0, at);
};

/** `We talk again on the 1st of July`: the day of another one. */
const announces = (text: string): boolean =>
  /\bnext\b/i.test(text) || (triggerOf(text)?.kind ?? 'same') !== 'same';

/** Nobody writes down what is still to be said. */
function isAhead(date: FullDay, mailDate: string | null): boolean {
  if (mailDate === null) return false;
  const sent = mailDate.slice(0, 10);
  const year = date.year ?? findYear(date, null, sent, true)?.year ?? dayOfDate(sent).year;
  return dateOf({ year, month: date.month, day: date.day }) > sent;
}

/** `12/9` as another statement, the weekday or the mail's date would have it. */
function inOneOrder(
  statements: Statement[],
  { mailDate }: MeetingSources,
  diagnostics: Diagnostic[],
): Statement[] {
  const sure = statements.find(({ date }) => !date.isEither && date.year !== null)?.date;
  const anchor = sure ? dateOf({ ...sure, year: sure.year ?? 0 }) : mailDate;
  const [best] = statements;
  if (best?.date.isEither && best.date.weekday === null && anchor === null) {
    const words = best.text.slice(best.date.start, best.date.end);
    const message = `“${words}” is read with the day first; nothing else tells which is the month.`;
    diagnostics.push({ code: 'date-order-guessed', message, span: best.span });
  }
  return statements.map((one) => ({ ...one, date: settleOrder(one.date, anchor) }));
}

/** The year as stated, by another statement of the same day, or by the weekdays. */
function yearOf(
  best: Statement,
  statements: Statement[],
  sources: MeetingSources,
  diagnostics: Diagnostic[],
): { year: number; isImplied: boolean } {
  if (best.date.year !== null) return { year: best.date.year, isImplied: false };
  const twin = statements.find(
    ({ date }) =>
      date.year !== null && date.month === best.date.month && date.day === best.date.day,
  );
  if (twin?.date.year) return { year: twin.date.year, isImplied: true };
  const dated = statements.find(({ date }) => date.year !== null);
  const anchor = dated ? dateOf({ ...dated.date, year: dated.date.year ?? 0 }) : sources.mailDate;
  const day: YearlessDay = best.date;
  const found = findYear(day, sources.next?.day ?? null, anchor ?? sources.today, anchor !== null);
  if (!found) return { year: dayOfDate(anchor ?? sources.today).year, isImplied: true };
  const words =
    found.because === null
      ? null
      : found.because === day
        ? best.text.slice(best.date.start, best.date.end)
        : sources.next?.words;
  diagnostics.push({
    code: 'year-inferred',
    message: words
      ? `The year follows from “${words}”.`
      : anchor === null
        ? `No year is stated; ${found.year} is the one nearest to today.`
        : `No year is stated; ${found.year} is the one nearest to the mail's date.`,
    span: best.span,
  });
  return { year: found.year, isImplied: true };
}

const isSameDay = (one: FullDay, other: FullDay): boolean =>
  one.day === other.day && one.month === other.month;

/** The time that stands with the day, or else in another heading, `Time:` line, subject or text. */
function timeOf(sources: MeetingSources, statements: Statement[]): StatedTime | null {
  const [best] = statements;
  // What says the same day may say when.
  for (const { basis, text, date } of statements) {
    if (best === undefined || !isSameDay(date, best.date)) continue;
    const time = readTime(
      blankDates(text, basis !== 'text'),
      basis !== 'text' && basis !== 'file-name',
    );
    if (time) return time;
  }
  if (best?.basis === 'file-name') return null;
  for (const passage of sources.headings) {
    const time = readTime(blankDates(passage.text, true), true);
    if (time) return time;
  }
  const fielded = readTime(fieldsAbout(sources.frontMatter), true);
  if (fielded) return fielded;
  for (const passage of sources.texts) {
    if (announces(passage.text)) continue;
    const time = readTime(blankDates(passage.text), false);
    if (time) return time;
  }
  return null;
}

/** `time: 14:00-15:00`, `timezone: UTC`; `start: 14:00`, `end: 15:00` as one text. */
function fieldsAbout(frontMatter: FrontMatter | null): string {
  const of = (...keys: string[]) =>
    frontMatter?.fields.find(({ key }) => keys.includes(key))?.passage.text ?? '';
  const end = of('end', 'ends', 'end time');
  const range = `${of('start', 'starts', 'start time')}${end === '' ? '' : ` - ${end}`}`;
  const zone = of('timezone', 'time zone', 'tz', 'zone');
  return `${of('time', 'when', 'hours') || range} ${zone}`;
}

/** Without any stated date it is counted from the mail's own, or that stands in, said to be a guess. */
function fromMailDate(sources: MeetingSources): FoundMeeting {
  const { mailDate } = sources;
  if (mailDate === null) return { meeting: null, diagnostics: [] };
  const sent = mailDate.slice(0, 10);
  const texts = sources.subject === null ? [] : [{ text: sources.subject, pieces: [] }];
  for (const passage of [...texts, ...sources.headings, ...sources.texts]) {
    const said = saidWhen(passage.text, sent);
    if (!said) continue;
    const span = placeOf(passage, said.start, said.end);
    const made = momentOf(said.date, timeOf(sources, []), ['date'], span, null);
    const words = passage.text.slice(said.start, said.end);
    made.diagnostics.push({
      code: 'date-counted',
      message: `“${words}” is counted from the day the mail was sent.`,
      span,
    });
    return { meeting: { ...made.moment, basis: 'text' }, diagnostics: made.diagnostics };
  }
  const { moment, diagnostics } = momentOf(sent, timeOf(sources, []), ['date'], null, null);
  diagnostics.push({
    code: 'date-from-mail',
    message: `The notes state no date; ${moment.date} is the day the mail was sent.`,
    span: null,
  });
  return { meeting: { ...moment, basis: 'mail-date' }, diagnostics };
}
