/** A mail and its minutes in; the notes line by line, with what each line became, out: a scribe's linter. */
import type { Mail, Span } from '#app/mail/mail.ts';
import type { Item, Meeting, Minutes, NextMeeting, Table } from '#app/minutes/minutes.ts';
import { lineSpans } from './line-spans.ts';

export type Paint = (style: 'dim' | 'good' | 'doubt' | 'name', text: string) => string;

type Remark = { line: number; style: 'good' | 'doubt' | 'name'; text: string };

/** Columns that the notes get before the remarks start. */
const width = 72;

export function annotate(mail: Mail, minutes: Minutes, paint: Paint): string {
  const remarks = remarksOn(mail, minutes).sort((a, b) => a.line - b.line);
  const content = contentLines(mail);
  const lines = mail.body.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  const digits = String(lines.length).length;
  const out = [paint('name', headOf(mail, minutes))];
  let next = 0;
  lines.forEach((text, index) => {
    const line = index + 1;
    const number = paint('dim', `${String(line).padStart(digits)} │`);
    const shown = content.has(line) ? text : paint('dim', text);
    const here: Remark[] = [];
    for (let at = remarks[next]; at?.line === line; at = remarks[++next]) here.push(at);
    const [first, ...more] = here.map((remark) => paint(remark.style, `← ${remark.text}`));
    const fits = first !== undefined && text.length <= width;
    out.push(`${number} ${shown}${fits ? ' '.repeat(width - text.length) + first : ''}`.trimEnd());
    const indent = `${paint('dim', `${' '.repeat(digits)} │`)} ${' '.repeat(width)}`;
    for (const each of fits || first === undefined ? more : [first, ...more]) {
      out.push(indent + each);
    }
  });
  return `${[...out, ...generalRemarks(minutes, paint), ''].join('\n')}`;
}

function headOf({ source }: Mail, minutes: Minutes): string {
  const count = (of: (item: Item) => unknown[]) =>
    minutes.topics.reduce(
      (sum, topic) => sum + topic.items.reduce((all, item) => all + of(item).length, 0),
      0,
    );
  const name = source.file ?? source.subject ?? 'standard input';
  if (!minutes.isNotes) return `${name}: no meeting notes (${minutes.reason})`;
  const doubts = minutes.diagnostics.length;
  return [
    `${name}: meeting ${minutes.meeting?.date ?? 'without a date'}`,
    `${minutes.participants.length} participants`,
    `${minutes.topics.length} topics`,
    `${count((item) => item.todos)} TODOs`,
    `${count((item) => item.questions)} questions`,
    `${count((item) => item.decisions)} decisions`,
    `${doubts} doubt${doubts === 1 ? '' : 's'}`,
  ].join(', ');
}

/** Lines that hold notes; greeting, signature, quotes and footers are shown dimmed. */
function contentLines(mail: Mail): Set<number> {
  const place = lineSpans(mail.body);
  const lines = new Set<number>();
  for (const { kind, span } of mail.fragments) {
    if (kind !== 'content' || span.end <= span.start) continue;
    const { line, endLine } = place(span);
    for (let each = line; each <= endLine; each += 1) lines.add(each);
  }
  return lines;
}

function remarksOn(mail: Mail, minutes: Minutes): Remark[] {
  const place = lineSpans(mail.body);
  const at = (span: Span, style: Remark['style'], text: string): Remark => ({
    line: place(span).line,
    style,
    text,
  });
  const remarks: Remark[] = [];
  const { meeting, next } = minutes;
  if (meeting?.span) remarks.push(at(meeting.span, 'name', `meeting ${sayMoment(meeting)}`));
  if (next?.span) remarks.push(at(next.span, 'name', `next meeting ${sayMoment(next)}`));
  const [first] = minutes.participants;
  if (first) {
    const names = minutes.participants.map((each) => each.name + (each.uncertain ? ' ?' : ''));
    remarks.push(at(first.span, 'name', `participants: ${names.join(', ')}`));
  }
  const known = new Set(minutes.participants.map(({ name }) => name));
  for (const topic of minutes.topics) {
    if (topic.span) remarks.push(at(topic.span, 'name', `topic "${topic.title}"`));
    for (const table of topic.tables) remarks.push(...tableRemarks(table, at));
    for (const item of topic.items) remarks.push(...itemRemarks(item, known, at));
  }
  for (const { message, span } of minutes.diagnostics) {
    if (span) remarks.push(at(span, 'doubt', message));
  }
  return remarks;
}

type At = (span: Span, style: Remark['style'], text: string) => Remark;

function itemRemarks(item: Item, known: Set<string>, at: At): Remark[] {
  const remarks: Remark[] = [];
  if (item.speaker !== null) remarks.push(at(item.span, 'name', `${item.speaker} says`));
  for (const todo of item.todos) {
    const what = todo.basis === 'explicit' ? 'TODO' : 'commitment';
    const state = todo.done ? ', done' : todo.tentative ? ', tentative' : '';
    const whose = todo.needsOwner ? '' : ` of ${todo.owners.join(' and ')}`;
    remarks.push(at(todo.span, 'good', `${what}${whose}${state}: ${todo.text}`));
    if (todo.needsOwner) remarks.push(at(todo.span, 'doubt', 'needs an owner'));
    for (const owner of todo.owners.filter((name) => !known.has(name))) {
      remarks.push(at(todo.span, 'doubt', `${owner} is not among the participants`));
    }
  }
  for (const { answered, span } of item.questions) {
    remarks.push(at(span, 'good', answered ? 'question, answered' : 'question, open'));
  }
  for (const { span } of item.decisions) remarks.push(at(span, 'good', 'decision'));
  return remarks;
}

function tableRemarks({ header, rows, repaired, span }: Table, at: At): Remark[] {
  const size = `table of ${rows.length} rows and ${header.length} columns`;
  const remarks = [at(span, 'good', repaired ? `${size}, repaired` : size)];
  const short = rows.findIndex((row) => row.length !== header.length);
  if (short >= 0) {
    const cells = rows[short]?.length ?? 0;
    remarks.push(
      at(span, 'doubt', `row ${short + 1} has ${cells} cells, the header ${header.length}`),
    );
  }
  return remarks;
}

function generalRemarks(minutes: Minutes, paint: Paint): string[] {
  return minutes.diagnostics
    .filter(({ span }) => span === null)
    .map(({ message }) => paint('doubt', `← ${message}`));
}

function sayMoment({ date, start, end, timeZone }: Meeting | NextMeeting): string {
  const time = start === null ? '' : ` ${start}${end === null ? '' : `–${end}`}`;
  return `${date}${time}${timeZone === null ? '' : ` ${timeZone}`}`;
}
