/** Minutes in; the meeting as Markdown, in the form that the notes of such groups have, out. */
import type { Item, Meeting, Minutes, Table, Topic } from './minutes.ts';

/** `date` (`YYYY-MM-DD`) is the day that it stands under. Ends with a newline. */
export function renderMinutes(minutes: Minutes, date: string): string {
  const participants = minutes.participants.map(({ name, role }) =>
    role === null ? name : `${name} (${role})`,
  );
  const parts = [
    [`## Meeting ${[date, ...hoursOf(minutes.meeting)].join(' ')}`],
    ...(participants.length > 0 ? [[`- Participants: ${participants.join(', ')}`]] : []),
    ...minutes.topics.flatMap(topicParts),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function hoursOf(meeting: Meeting | null): string[] {
  if (meeting?.start == null) return [];
  const hours = meeting.end === null ? meeting.start : `${meeting.start} - ${meeting.end}`;
  return meeting.timeZone === null ? [hours] : [hours, meeting.timeZone];
}

function topicParts({ title, depth, items, tables }: Topic): string[][] {
  const marks = '#'.repeat(Math.min(6, 2 + Math.max(1, depth)));
  return [
    ...(title === '' ? [] : [[`${marks} ${title}`]]),
    ...(items.length === 0 ? [] : [items.flatMap(itemLines)]),
    ...tables.map(tableLines),
  ];
}

function itemLines({ text, depth }: Item): string[] {
  const indent = '  '.repeat(depth);
  return text.split('\n').map((line, at) => {
    if (line.trim() === '') return '';
    return at === 0 ? `${indent}- ${line}` : `${indent}  ${line}`;
  });
}

function tableLines({ caption, header, rows }: Table): string[] {
  const line = (cells: string[]) => `| ${cells.map(cellText).join(' | ')} |`;
  return [
    ...(caption === null || caption === '' ? [] : [caption, '']),
    line(header),
    `|${header.map(() => '---').join('|')}|`,
    ...rows.map((row) => line(row.map(({ text }) => text))),
  ];
}

/** A bar inside a cell would end it; one that the notes escaped stays as it is. */
const cellText = (text: string): string => text.replace(bareBar, '\\|').replace(lineEnds, ' ');
const bareBar = /(?<!\\)\|/g;
const lineEnds = /\s*\n\s*/g;
