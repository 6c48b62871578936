/** A mail that counts in; one row for each thing it says, to list, search and join by, out. */
import type { Item, Minutes, Topic } from '#app/minutes/minutes.ts';
import { nameKey, placeOf, slugOf } from '#app/models/fold.ts';
import type { Refs } from '#app/models/full-text/index-mail.server.ts';
import { noteNames } from '#app/models/names/names.server.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { topicKey } from '#app/todos/topics.ts';
import { foldText } from '#app/todos/words.ts';
import type { Database } from '#db/open.server.ts';
import { insertTables } from './benchmark-tables.server.ts';

/** `answeredBy`: who settled the question that stands at that offset. */
export type CountedMail = {
  id: number;
  meeting: string;
  /** Begins what sorts its statements: see `placeOf`. */
  place: string;
  body: string;
  subject: string | null;
  minutes: Minutes;
  answeredBy: ReadonlyMap<number, string>;
};

/** Answers with the rows of what was said; the full-text index is filled apart (`entriesOfMail`). */
export function insertFacts(db: Database, mail: CountedMail): Refs {
  const refs: Refs = { items: new Map(), links: new Map() };
  for (const topic of mail.minutes.topics) insertTopic(db, mail, topic, refs);
  insertLooseLinks(db, mail, refs);
  for (const { name, role } of mail.minutes.participants) {
    prepared(
      db,
      `INSERT OR IGNORE INTO attendance (meeting, message, name_key, name, role)
       VALUES (?, ?, ?, ?, ?)`,
    ).run(mail.meeting, mail.id, nameKey(name), name, role);
  }
  noteNames(db, mail.id, mail.minutes);
  return refs;
}

/** Takes out all that `insertFacts` put in; the entries of the full-text index stay. */
export function removeFacts(db: Database, message: number): void {
  for (const table of [
    'items',
    'statements',
    'links',
    'attendance',
    'topic_visits',
    'benchmark_tables',
    'name_sightings',
  ]) {
    prepared(db, `DELETE FROM ${table} WHERE message = ?`).run(message);
  }
}

function insertTopic(db: Database, mail: CountedMail, topic: Topic, refs: Refs): void {
  const of = { message: mail.id, meeting: mail.meeting, topicKey: topicKey(topic.title) };
  prepared(
    db,
    `INSERT INTO topic_visits (topic_key, meeting, message, title, slug, items)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET items = items + excluded.items`,
  ).run(
    ...[of.topicKey, of.meeting, of.message, topic.title, slugOf(of.topicKey), topic.items.length],
  );
  for (const item of topic.items) insertItem(db, mail, topic, item, of, refs);
  insertTables(db, topic.tables, { ...of, topic: topic.title });
}

type Of = { message: number; meeting: string; topicKey: string };

function insertItem(
  db: Database,
  mail: CountedMail,
  topic: Topic,
  item: Item,
  of: Of,
  refs: Refs,
): void {
  const added = prepared(
    db,
    `INSERT INTO items (message, meeting, topic_key, topic, kind, speaker, speaker_key, text, start, "end")
     VALUES (@message, @meeting, @topicKey, @topic, @kind, @speaker, @speakerKey, @text, @start, @end)`,
  ).run({
    ...of,
    topic: topic.title,
    kind: item.kind,
    speaker: item.speaker,
    speakerKey: item.speaker === null ? null : nameKey(item.speaker),
    text: item.text,
    ...item.span,
  });
  const ref = Number(added.lastInsertRowid);
  refs.items.set(item.span.start, ref);
  for (const question of item.questions) {
    const textKey = foldText(question.text);
    const answeredBy = mail.answeredBy.get(question.span.start) ?? null;
    const place = placeOf(mail.place, question.span.start);
    insertStatement(db, of, ref, { kind: 'question', ...question, textKey, place, answeredBy });
  }
  for (const decision of item.decisions) {
    const rest = { answered: true, answeredBy: null, textKey: null, place: null };
    insertStatement(db, of, ref, { kind: 'decision', ...decision, ...rest });
  }
  for (const at of item.links) insertLink(db, mail, at, ref, refs);
}

type Statement = {
  kind: 'question' | 'decision';
  text: string;
  answered: boolean;
  answeredBy: string | null;
  textKey: string | null;
  place: string | null;
  span: { start: number; end: number };
};

function insertStatement(db: Database, of: Of, item: number, said: Statement): void {
  const { kind, text, answered, answeredBy, textKey, place, span } = said;
  prepared(
    db,
    `INSERT INTO statements (message, item, meeting, kind, text, answered, answered_by, start, "end",
       text_key, place)
     VALUES (@message, @item, @meeting, @kind, @text, @answered, @answeredBy, @start, @end,
       @textKey, @place)`,
  ).run({
    ...{ message: of.message, item, meeting: of.meeting, kind, text, answered: answered ? 1 : 0 },
    ...{ answeredBy, textKey, place, start: span.start, end: span.end },
  });
}

/** Links that stand in no item: in the greeting, below a heading, with the next meeting. */
function insertLooseLinks(db: Database, mail: CountedMail, refs: Refs): void {
  const inItems = new Set(
    mail.minutes.topics.flatMap(({ items }) => items.flatMap(({ links }) => links)),
  );
  mail.minutes.links.forEach((_link, at) => {
    if (!inItems.has(at)) insertLink(db, mail, at, null, refs);
  });
}

function insertLink(
  db: Database,
  mail: CountedMail,
  at: number,
  item: number | null,
  refs: Refs,
): void {
  const link = mail.minutes.links[at];
  if (!link) return;
  const added = prepared(
    db,
    `INSERT INTO links (message, meeting, item, kind, repo, repo_key, number, url, start, "end")
     VALUES (@message, @meeting, @item, @kind, @repo, @repoKey, @number, @url, @start, @end)`,
  ).run({
    message: mail.id,
    meeting: mail.meeting,
    item,
    kind: link.kind,
    repo: link.repo,
    repoKey: link.repo?.toLowerCase() ?? null,
    number: link.number,
    url: link.url,
    ...link.span,
  });
  refs.links.set(link.span.start, Number(added.lastInsertRowid));
}
