/**
 * Messages whose facts were written or removed in; what later notes say to each question, kept, out.
 *
 *     questions of these messages, and those that led to them  ←  all that was said later
 *     earlier questions that are still open                    ←  what these messages say
 * What counts depends on the question and each remark alone, hence the order of arrival does not.
 */

import { placeOf } from '#app/models/fold.ts';
import { prepared } from '#app/models/prepared.server.ts';
import { type Followed, followQuestion } from '#app/todos/follow-question.ts';
import { topicKey } from '#app/todos/topics.ts';
import { foldText } from '#app/todos/words.ts';
import type { Database } from '#db/open.server.ts';
import { findRemarks, type SaidRemark } from './remarks.server.ts';

type Question = {
  id: number;
  meeting: string;
  topic: string;
  text: string;
  place: string;
  answered: 0 | 1;
  answeredBy: string | null;
  later: Followed['kind'] | null;
  laterPlace: string | null;
};
type Later = { kind: Followed['kind']; place: string; message: number; start: number; end: number };

export function followQuestions(db: Database, messages: number[]): void {
  const ids = JSON.stringify(messages);
  const own = findQuestions(
    db,
    `+s.kind = 'question' AND s.id IN (
       SELECT id FROM statements WHERE message IN (SELECT value FROM json_each(?))
       UNION SELECT id FROM statements WHERE later_message IN (SELECT value FROM json_each(?)))`,
    [ids, ids],
  );
  const all = remarksAbout(db, ids, own);
  const said = saidIn(all);
  for (const question of own) keep(db, question, laterOf(question, said));
  const theirs = new Set(messages);
  const remarks = all.filter(({ message }) => theirs.has(message));
  const [first] = remarks;
  const last = remarks.at(-1);
  if (!first || !last) return;
  const known = new Set(own.map(({ id }) => id));
  const saidByThem = saidIn(remarks);
  for (const question of earlierQuestions(db, ids, first.meeting, last.meeting)) {
    if (known.has(question.id)) continue;
    const found = laterOf(question, saidByThem);
    if (found && isStronger(found, question)) keep(db, question, found);
  }
}

const columns = `s.id, s.meeting, i.topic, s.text, s.place, s.answered, s.answered_by AS answeredBy,
  s.later, s.later_place AS laterPlace`;

/** A `+` before the kind keeps its index, which finds the questions of all times, out of the plan. */
function findQuestions(db: Database, where: string, values: unknown[]): Question[] {
  return prepared<Question>(
    db,
    `SELECT ${columns} FROM statements s JOIN items i ON i.id = s.item
     WHERE ${where}`,
  ).all(...values);
}

/** How far back a remark may answer, as in `followQuestion`. */
const halfAYear = "date(?, '-182 days')";

/** Still open, or followed by something later than what has come in; and the last in the same words. */
function earlierQuestions(db: Database, ids: string, first: string, last: string): Question[] {
  return [
    ...findQuestions(
      db,
      `s.kind = 'question' AND s.answered = 0 AND s.meeting >= ${halfAYear} AND s.meeting <= ?
         AND (s.later IS NULL OR s.later = 'perhaps' OR s.later_place >= ?)`,
      [first, last, first],
    ),
    ...findQuestions(
      db,
      `+s.kind = 'question' AND s.id IN (SELECT (SELECT p.id FROM statements p
         WHERE p.text_key = n.text_key AND p.place < n.place ORDER BY p.place DESC LIMIT 1)
         FROM statements n WHERE +n.kind = 'question' AND n.message IN (SELECT value FROM json_each(?)))`,
      [ids],
    ),
  ];
}

/** What these messages say; everything in the questions' topics for half a year, and the next time that their words were asked. */
function remarksAbout(db: Database, messages: string, questions: Question[]): SaidRemark[] {
  const ids = JSON.stringify(questions.map(({ id }) => id));
  return findRemarks(
    db,
    `i.message IN (SELECT value FROM json_each(?))
     OR i.id IN (SELECT later.id FROM statements s JOIN items q ON q.id = s.item
       JOIN items later ON later.topic_key = q.topic_key
         AND later.meeting BETWEEN s.meeting AND date(s.meeting, '+182 days')
       WHERE s.id IN (SELECT value FROM json_each(?)))
     OR i.id IN (SELECT (SELECT p.item FROM statements p WHERE p.text_key = s.text_key
         AND p.place > s.place ORDER BY p.place LIMIT 1)
       FROM statements s WHERE s.id IN (SELECT value FROM json_each(?)))`,
    [messages, ids, ids],
  );
}

/** Remarks in order, by topic and by the folded words of what they ask. */
type Said = { byTopic: Map<string, SaidRemark[]>; asking: Map<string, SaidRemark[]> };

function saidIn(remarks: SaidRemark[]): Said {
  const said: Said = { byTopic: new Map(), asking: new Map() };
  const add = (list: Map<string, SaidRemark[]>, key: string, remark: SaidRemark) => {
    const known = list.get(key);
    if (known) known.push(remark);
    else list.set(key, [remark]);
  };
  for (const remark of remarks) {
    add(said.byTopic, topicKey(remark.topic), remark);
    for (const { text } of remark.questions) add(said.asking, foldText(text), remark);
  }
  return said;
}

/** What can be of interest to `followQuestion`: half a year of its topic, and its words anywhere. */
function saidAfter({ meeting, place, topic, text }: Question, said: Said): SaidRemark[] {
  const until = new Date(Date.parse(meeting) + 182 * 86_400_000).toISOString().slice(0, 10);
  const inTopic = said.byTopic.get(topicKey(topic)) ?? [];
  // The days first: they are short, and there may be many remarks.
  const near = inTopic.filter(
    (remark) => remark.meeting >= meeting && remark.meeting <= until && remark.place > place,
  );
  const again = (said.asking.get(foldText(text)) ?? []).filter((remark) => remark.place > place);
  if (again.length === 0) return near;
  return [...new Set([...near, ...again])].sort((one, other) => (one.place < other.place ? -1 : 1));
}

/** A question that is answered where it was asked needs no later answer, nor one that a person reopened. */
function laterOf(question: Question, said: Said): Later | null {
  if (question.answered === 1) return null;
  const after = saidAfter(question, said);
  const followed = followQuestion(question, after);
  const remark = followed && after[followed.remark];
  if (!followed || !remark) return null;
  const { kind } = followed;
  if (kind !== 'again') {
    const { place, message, start, end } = remark;
    return question.answeredBy === null ? { kind, place, message, start, end } : null;
  }
  const { mailPlace, message } = remark;
  const { start = remark.start, end = remark.end } = remark.questions[followed.question] ?? {};
  return { kind, place: placeOf(mailPlace, start), message, start, end };
}

/** What states an answer, or asks again, counts more than what only takes up the words; then the earlier. */
function isStronger(found: Later, { later, laterPlace }: Question): boolean {
  const rank = (kind: Followed['kind']) => (kind === 'perhaps' ? 1 : 0);
  if (later === null || laterPlace === null) return true;
  return (
    rank(found.kind) - rank(later) < 0 ||
    (rank(found.kind) === rank(later) && found.place < laterPlace)
  );
}

function keep(db: Database, { id, later, laterPlace }: Question, found: Later | null): void {
  if (later === null && found === null) return;
  if (found && later === found.kind && laterPlace === found.place) return;
  prepared(
    db,
    `UPDATE statements SET later = ?, later_place = ?, later_message = ?, later_start = ?,
       later_end = ? WHERE id = ?`,
  ).run(found?.kind, found?.place, found?.message, found?.start, found?.end, id);
}
