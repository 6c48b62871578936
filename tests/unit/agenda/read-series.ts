/** Notes as files or texts in; what the reader and the tracker make of them, out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AgendaInput } from '#app/agenda/agenda.ts';
import { benchmarkFinding, discussedPulls, openQuestions } from '#app/agenda/last-time.ts';
import { readMail } from '#app/mail/read-mail.ts';
import type { Roster } from '#app/minutes/minutes.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import { slugOf } from '#app/models/fold.ts';
import { benchmarkKey, benchmarkTitle, directionOf, joinTables } from '#app/todos/benchmarks.ts';
import { reconcile } from '#app/todos/reconcile.ts';
import type { MeetingNotes, Todo, Tracker } from '#app/todos/todo.ts';
import { topicKey } from '#app/todos/topics.ts';
import { madeInput } from './made.ts';

const folder = 'tests/fixtures/agenda';
/** Plots that are told by the fixtures, one folder each. */
export const plots = existsSync(folder) ? readdirSync(folder).sort() : [];
export const pathOf = (plot: string, file: string) => `${folder}/${plot}/${file}`;

/** The notes of one plot, oldest first. */
export async function readPlot(plot: string): Promise<MeetingNotes[]> {
  const files = readdirSync(`${folder}/${plot}`).filter((file) => /^\d{4}-/.test(file));
  return Promise.all(
    files.sort().map((file) => readNotes(readFileSync(pathOf(plot, file), 'utf8'), file)),
  );
}

/** `today` decides the year where neither text nor mail tells it. */
export async function readNotes(
  text: string,
  name: string,
  today = '2024-12-10',
  roster: Roster = [],
): Promise<MeetingNotes> {
  const mail = await readMail(text, null);
  const minutes = parseMinutes(mail, { today, roster });
  return { message: name, date: minutes.meeting?.date ?? '', sentAt: mail.source.date, minutes };
}

/** All that being mentioned must not change. */
export const factsOf = ({ id, title, status, owners, ...rest }: Todo) => ({
  ...{ id, title, status, owners, needsOwner: rest.needsOwner, tentative: rest.tentative },
  topic: topicKey(rest.topic),
  proposed: rest.proposal && { status: rest.proposal.status, owners: rest.proposal.owners },
});

/** `numbers` of an earlier tracker: TODOs keep theirs. */
export function track(notes: MeetingNotes[], numbers: Tracker['numbers'] = []): Tracker {
  return reconcile(notes, [], { numbers });
}

/** Everything an agenda of these notes (oldest first) is built from. */
export function inputFrom(notes: MeetingNotes[], tracker: Tracker, ids: boolean): AgendaInput {
  const lastMinutes = [...notes].reverse();
  return madeInput({
    ids,
    todos: tracker.todos,
    lastMinutes,
    openQuestions: openQuestions(lastMinutes),
    pulls: discussedPulls(lastMinutes),
    benchmarks: tablesOf(notes).flatMap((found) => {
      const last = found.at(-1);
      if (!last) return [];
      const { topic, table } = last;
      const title = benchmarkTitle(table, topic);
      const slug = slugOf(benchmarkKey(table, topic) ?? '');
      const named = { slug, title, topic, unit: table.unit };
      const joined = joinTables(found, directionOf(table));
      return benchmarkFinding({ ...named, ...joined }, lastMinutes) ?? [];
    }),
  });
}

/** Tables with numbers, by the series that they belong to. */
function tablesOf(notes: MeetingNotes[]) {
  const found = notes.flatMap(({ message, date, minutes }) =>
    minutes.topics.flatMap(({ title, tables }) =>
      tables.map((table) => ({ meeting: date, message, topic: title, table })),
    ),
  );
  const keyed = found.filter(({ table, topic }) => benchmarkKey(table, topic) !== null);
  const keys = new Set(keyed.map(({ table, topic }) => benchmarkKey(table, topic)));
  return [...keys].map((key) =>
    keyed.filter(({ table, topic }) => benchmarkKey(table, topic) === key),
  );
}
