/** A mail that counts, and the rows of its facts, in; what the full-text index is to hold of it out. */
import type { Item, Link, Minutes, Topic } from '#app/minutes/minutes.ts';
import { nameKey } from '#app/models/fold.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { topicKey } from '#app/todos/topics.ts';
import type { Database } from '#db/open.server.ts';
import type { About, Entry, Texts } from './search-index.server.ts';
import { tagOf } from './search-tags.ts';

export type IndexedMail = {
  id: number;
  meeting: string;
  body: string;
  subject: string | null;
  minutes: Minutes;
};
/** The rows of what was said, by where it stands. */
export type Refs = { items: Map<number, number>; links: Map<number, number> };

export function entriesOfMail(mail: IndexedMail, refs: Refs): Entry[] {
  const { id, meeting, minutes } = mail;
  const inItems = new Set(
    minutes.topics.flatMap(({ items }) => items.flatMap(({ links }) => links)),
  );
  const of = { message: id, todo: null, meeting, topicKey: null };
  const people = minutes.participants.map(({ name }) => name).join(', ');
  return [
    ...minutes.topics.flatMap((topic) => entriesOfTopic(mail, topic, refs)),
    ...minutes.links.flatMap((link, at) => (inItems.has(at) ? [] : linkOf(mail, link, null, refs))),
    ...(minutes.title
      ? [entry({ ...of, kind: 'meeting', ref: null }, [minutes.title, '', people])]
      : []),
    entry({ ...of, kind: 'mail', ref: id }, [mail.body, mail.subject ?? '', '']),
  ];
}

const entry = (about: About, texts: Texts, tags: string[] = []): Entry => ({ about, texts, tags });

/** Of a mail that was stored before. */
export const refsOf = (db: Database, message: number): Refs => ({
  items: rowsOf(db, 'items', message),
  links: rowsOf(db, 'links', message),
});

function rowsOf(db: Database, table: 'items' | 'links', message: number): Map<number, number> {
  const rows = prepared<{ id: number; start: number }>(
    db,
    `SELECT id, start FROM ${table} WHERE message = ?`,
  ).all(message);
  return new Map(rows.map(({ id, start }) => [start, id]));
}

function entriesOfTopic(mail: IndexedMail, topic: Topic, refs: Refs): Entry[] {
  const key = topicKey(topic.title);
  const of = { message: mail.id, todo: null, meeting: mail.meeting, topicKey: key };
  const title = entry({ ...of, kind: 'topic', ref: null }, [topic.title, '', '']);
  const said = topic.items.flatMap((item) => {
    const ref = refs.items.get(item.span.start) ?? null;
    const links = item.links.flatMap((at) => mail.minutes.links[at] ?? []);
    const tags = [...speakerTags(item), ...links.flatMap(repoTags)];
    return [
      entry({ ...of, kind: item.kind, ref }, [item.text, topic.title, named(item)], tags),
      ...links.map((link) => linkOf(mail, link, of.topicKey, refs)),
    ];
  });
  return topic.title ? [title, ...said] : said;
}

const named = ({ speaker, todos }: Item): string =>
  [speaker ?? '', ...todos.flatMap(({ owners }) => owners)].join(' ');

const speakerTags = ({ speaker }: Item): string[] =>
  speaker === null ? [] : [tagOf('owner', nameKey(speaker))];

/** `repo:mirage/solo5` and `repo:solo5` find it. */
function repoTags({ repo }: Link): string[] {
  if (repo === null) return [];
  return [repo, repo.slice(repo.lastIndexOf('/') + 1)].map((name) => tagOf('repo', name));
}

function linkOf(mail: IndexedMail, link: Link, topic: string | null, refs: Refs): Entry {
  const name = link.repo === null ? link.url : nameOfLink(link.repo, link.number, link.ref);
  const ref = refs.links.get(link.span.start) ?? null;
  const of = { message: mail.id, todo: null, meeting: mail.meeting, topicKey: topic };
  return entry({ ...of, kind: 'link', ref }, [`${name} ${link.url}`, '', ''], repoTags(link));
}

function nameOfLink(repo: string, number: number | null, ref: string | null): string {
  if (number !== null) return `${repo}#${number}`;
  return ref === null ? repo : `${repo}@${ref}`;
}
