/** The outline of notes in; every text that may hold the day of the next meeting, with what its place says of it, out. */
import type { Passage } from '#app/mail/mail.ts';
import { joinPassages } from '#app/mail/passage.ts';
import { blankDates, readDates } from '#app/minutes/dates/read-dates.ts';
import { ruler } from '../blocks/read-table-block.ts';
import type { Outline, Section, TableSeed } from '../outline/skeleton.ts';
import { cellsOf } from '../outline/table-cells.ts';
import { isOfEvent } from './announcing-words.ts';
import { isOfScheduling, talkOf } from './schedule-talk.ts';
import type { DatedText } from './supposed-next.ts';

/** `asides` are greetings and signatures. */
export function datedTexts(outline: Outline, asides: Passage[]): DatedText[] {
  const { sections, preamble, framed } = outline;
  const isOpen = sections.map(({ heading }) => heading === null || isOfScheduling(heading.text));
  return [
    ...[...asides, ...preamble].map((passage) => ({ passage, isScheduling: true })),
    ...framed.map((passage) => ({ passage, isScheduling: false })),
    ...sections.flatMap((section, at) => {
      const isBelow = section.parent !== null && isOpen[section.parent] === true;
      const isScheduling = isOpen[at] === true || isBelow;
      const heading = section.heading
        ? [{ passage: section.heading, isScheduling: isBelow, isDay: isDayOfCall(section) }]
        : [];
      const isLast = at === sections.length - 1;
      return [...heading, ...itemsOf(section, isScheduling || isBelowDay(section), isLast)];
    }),
    ...sections.flatMap(({ tables }, at) =>
      tables.flatMap((table) =>
        rowsOf(table).map((row) => ({
          ...row,
          isScheduling: row.isScheduling === true && isOpen[at] === true,
        })),
      ),
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

const isBelowDay = ({ heading }: Section): boolean =>
  heading !== null && talkOf(blankDates(heading.text, true), []).isClosed;

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
  const [head, ...below] = lines.filter(({ text }) => !ruler.test(text));
  if (!head) return [];
  const isRow = readDates(head.text, true).some(({ kind }) => kind === 'day');
  const rows = isRow ? [head, ...below] : below;
  const titles = cellsOf(head).map(({ text }) => text);
  const isScheduling = titles.every((text) => columns.test(text) || talkOf(text, []).isClosed);
  return rows.map((row) => ({ passage: rowOf(row), isScheduling }));
}

const columns = /^\W*(?:events?|items?|names?|what|topics?|agenda|remarks?|comments?|place|)\W*$/i;

function rowOf(line: Parameters<typeof cellsOf>[0]): Passage {
  const [first, ...rest] = cellsOf(line);
  if (!first) return { text: '', pieces: [] };
  return rest.length === 0 ? first : joinPassages([first, joinPassages(rest, ', ')], ': ');
}
