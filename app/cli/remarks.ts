/** A mail and its minutes in; what a scribe is told about each line of the notes out. */
import type { FragmentKind, Mail, Span } from '#app/mail/mail.ts';
import type { Item, Link, Meeting, Minutes, NextMeeting, Table } from '#app/minutes/minutes.ts';
import { lineSpans } from './line-spans.ts';

/** `dim` is the ordinary: a note, a link, a greeting. */
export type Remark = { line: number; style: 'dim' | 'good' | 'doubt' | 'name'; text: string };

const asides: Record<Exclude<FragmentKind, 'content'>, string> = {
  greeting: 'greeting: in no item',
  signature: 'signature: in no item',
  quote: 'quoted: in no item',
  footer: 'footer: in no item',
  header: 'header of a mail: in no item',
};

export function remarksOn(mail: Mail, minutes: Minutes): Remark[] {
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
  for (const { kind, span } of mail.fragments)
    if (kind !== 'content') remarks.push(at(textOf(mail, span), 'dim', asides[kind]));
  for (const { span } of minutes.planned) remarks.push(at(span, 'dim', 'planned'));
  const known = new Set(minutes.participants.map(({ name }) => name));
  // Whoever cannot be told apart is no stranger.
  const doubted = minutes.diagnostics.flatMap(({ code, span }) =>
    code === 'ambiguous-name' && span ? [span] : [],
  );
  for (const topic of minutes.topics) {
    if (topic.span) remarks.push(at(topic.span, 'name', `topic "${topic.title}"`));
    for (const table of topic.tables) remarks.push(...tableRemarks(table, at));
    for (const item of topic.items) remarks.push(...itemRemarks(item, known, doubted, at));
  }
  for (const link of minutes.links) {
    if (link.kind !== 'other') remarks.push(at(link.span, 'dim', sayLink(link)));
  }
  for (const { message, span } of minutes.diagnostics) {
    if (span) remarks.push(at(span, 'doubt', message));
  }
  return remarks;
}

type At = (span: Span, style: Remark['style'], text: string) => Remark;

function itemRemarks(item: Item, known: Set<string>, doubted: Span[], at: At): Remark[] {
  const remarks: Remark[] = [];
  if (item.speaker !== null) remarks.push(at(item.span, 'name', `${item.speaker} says`));
  for (const todo of item.todos) {
    const what = todo.basis === 'explicit' ? 'TODO' : 'commitment';
    const state = todo.done ? ', done' : todo.tentative ? ', tentative' : '';
    const whose = todo.needsOwner ? '' : ` of ${todo.owners.join(' and ')}`;
    remarks.push(at(todo.span, 'good', `${what}${whose}${state}: ${todo.text}`));
    if (todo.needsOwner) remarks.push(at(todo.span, 'doubt', 'needs an owner'));
    const isDoubted = doubted.some(
      ({ start, end }) => todo.span.start <= start && end <= todo.span.end,
    );
    for (const owner of isDoubted ? [] : todo.owners.filter((name) => !known.has(name))) {
      remarks.push(at(todo.span, 'doubt', `${owner} is not among the participants`));
    }
  }
  for (const { answered, span, text } of item.questions) {
    const state = answered ? 'question, answered' : 'question, open';
    remarks.push(at(span, 'good', state + wordsOf(text, item)));
  }
  for (const { span, text } of item.decisions)
    remarks.push(at(span, 'good', `decision${wordsOf(text, item)}`));
  if (remarks.length === 0) remarks.push(at(item.span, 'dim', 'note'));
  return remarks;
}

/** Which words of an item it is that says more. */
function wordsOf(text: string, item: Item): string {
  if (item.text.length - text.length < fewLetters) return '';
  const line = text.replace(/\s+/g, ' ');
  return `: ${line.length > longestWords ? `${line.slice(0, longestWords - 1).trimEnd()}…` : line}`;
}
/** `Decision: ` and the like. */
const fewLetters = 25;
const longestWords = 80;

function tableRemarks({ header, rows, repaired, span }: Table, at: At): Remark[] {
  const rowCount = `${rows.length} row${rows.length === 1 ? '' : 's'}`;
  const size = `table of ${rowCount} and ${header.length} column${header.length === 1 ? '' : 's'}`;
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

/** The stretch from its first letter on. */
function textOf({ body }: Mail, { start, end }: Span): Span {
  const lead = body.slice(start, end).search(/\S/);
  return { start: start + Math.max(0, lead), end };
}

function sayLink({ kind, repo, number, ref, url }: Link): string {
  const target = repo === null ? url : `${repo}${number === null ? '' : `#${number}`}`;
  return `${kind} ${target}${ref === null ? '' : ` ${ref}`}`;
}

function sayMoment({ date, start, end, timeZone }: Meeting | NextMeeting): string {
  const time = start === null ? '' : ` ${start}${end === null ? '' : `–${end}`}`;
  return `${date}${time}${timeZone === null ? '' : ` ${timeZone}`}`;
}
