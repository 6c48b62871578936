/** A mail and its minutes in; the object that `minutes parse --json` prints for them out. */
import type { Mail, MailSource, Span } from '#app/mail/mail.ts';
import type { Item, Meeting, Minutes, NextMeeting, Topic } from '#app/minutes/minutes.ts';
import type { Parsed } from './contract.ts';
import { type LineSpan, lineSpans } from './line-spans.ts';

type Place = (span: Span) => LineSpan;

/** Each part is copied key by key: what our own types gain later stays out of the contract. */
export function toParsed(
  { source, body }: Pick<Mail, 'source' | 'body'>,
  minutes: Minutes,
): Parsed {
  const place = lineSpans(body);
  const placeOrNull = (span: Span | null) => (span === null ? null : place(span));
  return {
    schema: 1,
    source: toSource(source),
    isNotes: minutes.isNotes,
    meeting: minutes.isNotes ? toMeeting(minutes.meeting, placeOrNull) : null,
    next: toNext(minutes.next, placeOrNull),
    participants: minutes.participants.map(({ name, role, uncertain, span }) => ({
      name,
      role,
      uncertain,
      span: place(span),
    })),
    topics: minutes.topics.map((topic) => toTopic(topic, place)),
    links: minutes.links.map(({ url, kind, forge, repo, number, ref, span }) => ({
      ...{ url, kind, forge, repo, number, ref },
      span: place(span),
    })),
    warnings: [
      ...(minutes.isNotes
        ? []
        : [{ code: 'not-notes', message: minutes.reason ?? 'holds no notes', span: null }]),
      ...minutes.diagnostics.map(({ code, message, span }) => ({
        ...{ code, message },
        span: placeOrNull(span),
      })),
    ],
  };
}

function toSource(source: MailSource): Parsed['source'] {
  const { file, messageId, inReplyTo, from, date, subject, listId } = source;
  return {
    ...{ file, messageId, inReplyTo },
    from: from && { name: from.name, address: from.address },
    ...{ date, subject, listId },
  };
}

function toMeeting(
  meeting: Meeting | null,
  place: (span: Span | null) => LineSpan | null,
): Parsed['meeting'] {
  if (meeting === null) return null;
  const { date, start, end, timeZone, startsAt, endsAt, basis, span } = meeting;
  return { date, start, end, timeZone, startsAt, endsAt, basis, span: place(span) };
}

function toNext(
  next: NextMeeting | null,
  place: (span: Span | null) => LineSpan | null,
): Parsed['next'] {
  if (next === null) return null;
  const { date, start, end, timeZone, startsAt, endsAt, callUrl, padUrl, span } = next;
  return { date, start, end, timeZone, startsAt, endsAt, callUrl, padUrl, span: place(span) };
}

function toTopic(topic: Topic, place: Place): Parsed['topics'][number] {
  const { title, depth, parent, span, items, tables } = topic;
  return {
    ...{ title, depth, parent },
    span: span === null ? null : place(span),
    items: items.map((item) => toItem(item, place)),
    tables: tables.map(({ caption, unit, header, rows, repaired, span }) => ({
      ...{ caption, unit, header },
      rows: rows.map((row) => row.map(({ text, value, unit }) => ({ text, value, unit }))),
      repaired,
      span: place(span),
    })),
  };
}

function toItem(item: Item, place: Place): Parsed['topics'][number]['items'][number] {
  const { text, depth, parent, speaker, kind, links } = item;
  return {
    ...{ text, depth, parent, speaker, kind },
    todos: item.todos.map((todo) => {
      const { text, basis, owners, needsOwner, tentative, done, confidence, span } = todo;
      return {
        ...{ text, basis, owners, needsOwner, tentative, done, confidence },
        span: place(span),
      };
    }),
    questions: item.questions.map(({ text, answered, span }) => ({
      text,
      answered,
      span: place(span),
    })),
    decisions: item.decisions.map(({ text, span }) => ({ text, span: place(span) })),
    links,
    span: place(item.span),
  };
}
