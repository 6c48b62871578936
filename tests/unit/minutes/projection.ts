/** Minutes in; what a fixture pins down out: facts as short lines, spans only where they matter. */
import type { Item, Link, Minutes, Moment, Topic } from '#app/minutes/minutes.ts';

const moment = (at: Moment) =>
  [at.date, at.start, at.end, at.timeZone, at.startsAt].map((part) => part ?? '–').join(' ');

const link = ({ kind, url, repo, number, ref }: Link) =>
  [kind, url, repo, number, ref].filter((part) => part !== null).join(' ');

const item = (one: Item) =>
  `${'  '.repeat(one.depth)}${one.text}${one.links.length > 0 ? ` → ${one.links.join()}` : ''}`;

const topic = (one: Topic) => ({
  title: one.title,
  ...(one.depth > 1 ? { depth: one.depth, parent: one.parent } : {}),
  ...(one.owner ? { owner: one.owner } : {}),
  items: one.items.map(item),
  ...(one.tables.length > 0
    ? {
        tables: one.tables.map(({ caption, unit, header, rows, repaired }) => ({
          caption,
          unit,
          repaired,
          header: header.join(' | '),
          rows: rows.map((row) =>
            row
              .map(({ text, value, unit: of }) => `${text} (${value}${of ? ` ${of}` : ''})`)
              .join(' | '),
          ),
        })),
      }
    : {}),
});

export function project(minutes: Minutes): Record<string, unknown> {
  if (!minutes.isNotes) return { isNotes: false, reason: minutes.reason };
  const { meeting, next } = minutes;
  return {
    ...(minutes.title ? { title: minutes.title } : {}),
    meeting: meeting && `${moment(meeting)} by ${meeting.basis}`,
    next: next && [moment(next), next.callUrl, next.padUrl].filter((part) => part).join(' '),
    participants: minutes.participants.map(
      ({ name, role, uncertain, aliases }) =>
        `${name}${uncertain ? ' ?' : ''}${role ? ` (${role})` : ''}${aliases ? ` = ${aliases.join()}` : ''}`,
    ),
    ...(minutes.planned.length > 0 ? { planned: minutes.planned.map(({ text }) => text) } : {}),
    topics: minutes.topics.map(topic),
    ...(minutes.links.length > 0 ? { links: minutes.links.map(link) } : {}),
    ...(minutes.diagnostics.length > 0
      ? { diagnostics: minutes.diagnostics.map(({ code, message }) => `${code}: ${message}`) }
      : {}),
  };
}
