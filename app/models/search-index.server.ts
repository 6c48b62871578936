/** Words and what they are about in; entries of the full-text index out. */
import type { Database } from '#db/open.server.ts';
import { identifiersOf } from './identifiers.ts';
import { prepared } from './prepared.server.ts';

export type SearchKind =
  | 'note'
  | 'todo'
  | 'question'
  | 'decision'
  | 'tracked'
  | 'topic'
  | 'meeting'
  | 'link'
  | 'mail';
export type About = {
  kind: SearchKind;
  message: number;
  ref: number | null;
  meeting: string;
  topicKey: string | null;
};

/** `texts`: the words, the title they stand under, the people named. */
export function indexWords(db: Database, about: About, texts: [string, string, string]): void {
  const row = prepared(
    db,
    `INSERT INTO search_rows (kind, message, ref, meeting, topic_key)
     VALUES (@kind, @message, @ref, @meeting, @topicKey)`,
  ).run(about);
  insertWords(db, Number(row.lastInsertRowid), texts);
}

export function indexTodo(
  db: Database,
  about: { todo: string; meeting: string; topicKey: string },
  texts: [string, string, string],
): void {
  unindexTodo(db, about.todo);
  const row = prepared(
    db,
    `INSERT INTO search_rows (kind, todo, meeting, topic_key)
     VALUES ('tracked', @todo, @meeting, @topicKey)`,
  ).run(about);
  insertWords(db, Number(row.lastInsertRowid), texts);
}

export function unindexTodo(db: Database, key: string): void {
  remove(db, 'todo', key);
}

export function unindexMail(db: Database, message: number): void {
  remove(db, 'message', message);
}

function insertWords(db: Database, id: number, [words, title, names]: [string, string, string]) {
  const ids = identifiersOf(`${words} ${title}`).join(' ');
  prepared(
    db,
    'INSERT INTO search_index (rowid, words, title, names, ids) VALUES (?, ?, ?, ?, ?)',
  ).run(id, words, title, names, ids);
}

function remove(db: Database, column: 'message' | 'todo', value: number | string): void {
  prepared(
    db,
    `DELETE FROM search_index WHERE rowid IN (SELECT id FROM search_rows WHERE ${column} = ?)`,
  ).run(value);
  prepared(db, `DELETE FROM search_rows WHERE ${column} = ?`).run(value);
}
