/** The outline of notes in; every text that may hold the day of the next meeting, with what its place says of it, out. */
import type { Passage } from '#app/mail/mail.ts';
import { joinPassages } from '#app/mail/passage.ts';
import { blankDates, readDates } from '#app/minutes/dates/read-dates.ts';
import { ruler } from '../blocks/read-table-block.ts';
import type { Outline, Section, TableSeed } from '../outline/skeleton.ts';
import { cellsOf } from '../outline/table-cells.ts';
import { announcesBelow, isOfEvent } from './announcing-words.ts';
import { isTimeOnly } from './find-announcements.ts';
import { asMeetingText, mayHoldDay } from './meeting-signs.ts';
import { isOfScheduling, talkOf } from './schedule-talk.ts';
import type { DatedText } from './supposed-next.ts';

/** `asides` are greetings and signatures; only texts that `mayHold` a day are looked at. */
export function datedTexts(
  { sections, preamble, framed, planned }: Outline,
  asides: Passage[],
  mayHold: (passage: Passage) => boolean,
): DatedText[] {
  const isOpen = (at: number | null): boolean => {
    const heading = at === null ? undefined : sections[at]?.heading;
    return heading === null || (heading !== undefined && isOfScheduling(heading.text));
  };
  return [
    ...[...asides, ...preamble].map((passage) => ({ passage, isScheduling: true })),
    ...[...framed, ...planned].map((passage) => ({ passage, isScheduling: false })),
    ...sections.flatMap((section, at) => [
      ...ofSection(
        section,
        at === sections.length - 1,
        mayHold,
        () => isOpen(at) || isOpen(section.parent),
      ),
      ...section.tables.flatMap((table) =>
        rowsOf(table).map((row) => ({
          ...row,
          isScheduling: row.isScheduling === true && isOpen(at),
        })),
      ),
    ]),
  ].filter(({ passage }) => mayHold(passage));
}

function ofSection(
  section: Section,
  isLast: boolean,
  mayHold: (passage: Passage) => boolean,
  isOpen: () => boolean,
): DatedText[] {
  const { heading, items } = section;
  const isDated = heading !== null && mayHold(heading);
  if (!isDated && !items.some(({ passage }) => mayHold(passage))) return [];
  const isScheduling = isOpen();
  const isBelowDay = isDated && talkOf(blankDates(heading.text, true), []).isClosed;
  return [
    ...(isDated ? [{ passage: heading, isScheduling, isDay: isDayOfCall(section) }] : []),
    ...itemsOf(section, isScheduling || isBelowDay, isLast).filter(({ passage }) =>
      mayHold(passage),
    ),
  ];
}

/** Rows of a table, each as one text: `Next meeting: 20 March, 14:00`. */
export const rowTexts = (tables: TableSeed[]): Passage[] =>
  tables.flatMap((table) =>
    rowsOf(table).flatMap(({ passage, isScheduling }) =>
      isScheduling || call.test(passage.text) ? [passage] : [],
    ),
  );

/** Columns headed `Next meeting`: of each row that cell, and what else it says of the time. */
export const columnTexts = (tables: TableSeed[]): Passage[][] =>
  tables.flatMap(({ block: { lines } }) => {
    const [head, ...rows] = lines.filter(({ text }) => !ruler.test(text));
    const titles = head ? cellsOf(head) : [];
    const at = titles.findIndex(({ text }) => announcesBelow(text));
    if (at < 0 || titles.some(({ text }) => ofGroups.test(text))) return [];
    return rows.map(cellsOf).flatMap((row) => {
      const [cell] = row.splice(at, 1);
      return cell ? [[cell, ...row.filter(({ text }) => isTimeOnly(text))]] : [];
    });
  });

/** Rows below it are about other meetings. */
const ofGroups =
  /^\W*(?:(?:working |other )?groups?|teams?|projects?|boards?|committees?|communit(?:y|ies)|series|lists?|who)\W*$/i;

/** `## October 23rd`, and below it that Bob chairs the call. */
function isDayOfCall({ heading, items }: Section): boolean {
  if (heading === null || readDates(heading.text, true).length === 0) return false;
  return items.some(({ passage }) => call.test(passage.text));
}
const call = /\b(?:calls?|meetings?|chairs?|meet)\b/i;

/** What stands last, or below a bullet such as `dates`, belongs to no topic. */
function itemsOf({ heading, items }: Section, isScheduling: boolean, isLast: boolean): DatedText[] {
  const isEvent = heading !== null && isOfEvent(heading.text);
  return items.map(({ kind, passage, depth, parent }, at) => {
    const above = parent === null ? '' : (items[parent]?.passage.text ?? '');
    const isBelow = above !== '' && isOfScheduling(above);
    const isEnd = isLast && !isEvent && depth === 0 && at > items.length - 3 && at > 0;
    return { passage, isScheduling: kind !== 'code' && (isScheduling || isBelow || isEnd) };
  });
}

/** Rows are about meetings if their columns are, or where they say so. */
function rowsOf({ block: { lines } }: TableSeed): DatedText[] {
  if (!lines.some(mayHoldDayOf)) return [];
  const [head, ...below] = lines.filter(({ text }) => !ruler.test(text));
  if (!head) return [];
  const isRow = readDates(head.text, true).some(({ kind }) => kind === 'day');
  const rows = isRow ? [head, ...below] : below;
  const titles = cellsOf(head).map(({ text }) => text);
  const isScheduling = titles.every((text) => columns.test(text) || talkOf(text, []).isClosed);
  return rows.map((row) => ({ passage: rowOf(row), isScheduling }));
}

/** Most tables are of numbers: `3.87` is no day. */
const mayHoldDayOf = ({ text }: { text: string }): boolean =>
  mayHoldDay(asMeetingText({ text: text.replace(decimal, ' '), pieces: [] }));
const decimal = /\d+\.\d+(?![.\d])/g;

const columns = /^\W*(?:events?|items?|names?|what|topics?|agenda|remarks?|comments?|place|)\W*$/i;

function rowOf(line: Parameters<typeof cellsOf>[0]): Passage {
  const [first, ...rest] = cellsOf(line);
  if (!first) return { text: '', pieces: [] };
  return rest.length === 0 ? first : joinPassages([first, joinPassages(rest, ', ')], ': ');
}
