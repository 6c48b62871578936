/** Series of mails, and all that people may say of them, drawn at random; what was said, to be undone, out. */
import fc from 'fast-check';
import { correct, importDraft, undoCorrection } from '#app/models/inbox/inbox.server.ts';
import { joinTopics, separateTopic } from '#app/models/subjects/topics.server.ts';
import { type Decision, decideTodo, getTodo, listTodos } from '#app/models/todos/todos.server.ts';
import type { TodoView } from '#app/models/views.ts';
import type { Change } from '#app/todos/todo.ts';
import type { Database } from '#db/open.server.ts';
import { ann, draft, placeOf } from './made.ts';

/** Lines that meet each other again: same words, new owners, done, links, ids, questions. */
const lines = [
  'TODO Ann: rebase the patches',
  'TODO rebase the patches',
  'DONE rebase the patches',
  'TODO Bob: rebase the patches onto mirage/solo5#12',
  'Cleo will look at mirage/solo5#12',
  'TODO write the release notes',
  'DONE write the release notes',
  'TODO Dan: write the release notes for 5.2.1',
  'TODO try virtio',
  'what about the LICENSE?',
  'Ann finished rebasing the patches',
  'Dan takes over the release notes',
  '\n| Case (ms) | small |\n|---|---|\n| relay | 4.0 |\n',
];
const topics = ['## OCaml 5', '## OCaml 5 support', '## Unikraft'];
const days = ['2024-01-08', '2024-01-22', '2024-02-05', '2024-02-19', '2024-03-04'];

const mailText = fc
  .array(fc.tuple(fc.constantFrom(...topics), fc.subarray(lines, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 2,
  })
  .map((parts) => parts.map(([topic, said]) => [topic, ...said].join('\n')).join('\n'));
/** Not in the order of their days; some of one day. */
export const mails = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...days), fc.integer({ min: 0, max: 2 }), mailText), {
    minLength: 2,
    maxLength: 5,
    selector: ([day, hour]) => `${day}/${hour}`,
  })
  .map((all) =>
    all.map(([date, hour, text]) => ({ date, text, sentAt: `${date}T1${hour}:00:00Z` })),
  );
export type Mails = { date: string; text: string; sentAt: string }[];

/** Of words in a mail. */
const changes: Change[] = [
  { kind: 'status', to: 'done' },
  { kind: 'status', to: 'open' },
  { kind: 'status', to: 'dropped' },
  { kind: 'status', to: 'waiting', waitingOn: 'upstream', until: '2024-04-01' },
  { kind: 'owners', owners: ['Dan'] },
  { kind: 'owners', owners: [] },
  { kind: 'title', text: 'rebase everything' },
  { kind: 'due', on: '2024-05-01' },
  { kind: 'not-a-todo' },
  { kind: 'missed-todo', text: 'what the reader missed', owners: ['Cleo'] },
  { kind: 'item-kind', to: 'note' },
  { kind: 'item-kind', to: 'todo' },
  { kind: 'separate' },
  { kind: 'proposal', accept: true },
  { kind: 'proposal', accept: false },
  { kind: 'meeting', date: '2024-02-12' },
  { kind: 'answered', answered: true },
];
/** Of a TODO that asks for it. */
const decisions: { needs: (todo: TodoView) => boolean; say: Decision }[] = [
  ...[true, false].flatMap((accept) => [
    {
      needs: ({ comeback }: TodoView) => comeback !== null,
      say: { kind: 'comeback', accept } as const,
    },
    { needs: ({ maybe }: TodoView) => maybe !== null, say: { kind: 'maybe', accept } as const },
    {
      needs: ({ proposal }: TodoView) => proposal !== null,
      say: { kind: 'proposal', accept } as const,
    },
  ]),
  { needs: ({ mentions }) => mentions.length > 1, say: { kind: 'split', mention: 1 } },
  { needs: ({ id }) => id > 1, say: { kind: 'merge', into: 1 } },
  { needs: () => true, say: { kind: 'part', text: 'and tell everybody', owners: ['Bob'] } },
];
const line = { mail: fc.nat(20), line: fc.nat(20) };
const reason = fc.constantFrom(null, 'we said so');
export const saying = fc.oneof(
  { weight: 5, arbitrary: fc.record({ ...line, change: fc.constantFrom(...changes), reason }) },
  { weight: 2, arbitrary: fc.record({ ...line, as: fc.record(line), reason }) },
  { weight: 3, arbitrary: fc.record({ decision: fc.constantFrom(...decisions), reason }) },
  {
    weight: 1,
    arbitrary: fc.record({ topics: fc.constantFrom(['ocaml-5', 'unikraft'] as const) }),
  },
);
export type Saying = typeof saying extends fc.Arbitrary<infer Value> ? Value : never;

export const store = (db: Database, all: Mails) => all.map((mail) => draft(db, mail));
export const bringAll = (db: Database, ids: number[]) => {
  for (const id of ids) importDraft(db, id, ann);
};

/** `correction` is null for what is none; `undo` answers whether it could be taken back. */
export type Said = { correction: number | null; undo: () => boolean };

/** Null when it is refused. */
export function say(db: Database, all: Mails, saying: Saying): Said | null {
  if ('topics' in saying) {
    const [one, other] = saying.topics;
    const undo = () => separateTopic(db, 'OCaml 5', ann);
    return joinTopics(db, one, other, ann) ? { correction: null, undo } : null;
  }
  const done =
    'decision' in saying
      ? decide(db, saying.decision, saying.reason)
      : correct(db, lineIn(db, all, saying), changeOf(db, all, saying), {
          ...{ reason: saying.reason, ...ann },
        });
  if (done?.kind !== 'corrected') return null;
  const { id } = done.correction;
  return { correction: id, undo: () => undoCorrection(db, id, ann) };
}

function decide(db: Database, { needs, say }: (typeof decisions)[number], reason: string | null) {
  for (const { id } of listTodos(db, { perPage: 1000 }).rows) {
    const todo = getTodo(db, id);
    if (todo && needs(todo)) return decideTodo(db, id, say, { reason, ...ann });
  }
  return null;
}

type Line = { mail: number; line: number };

function changeOf(db: Database, all: Mails, saying: { change: Change } | { as: Line }): Change {
  if ('change' in saying) return saying.change;
  const { words, ...as } = lineIn(db, all, saying.as);
  return { kind: 'same', as: { ...as, quote: words } };
}

/** The n-th line of the m-th mail. */
function lineIn(db: Database, all: Mails, { mail, line }: Line) {
  const at = mail % all.length;
  const said = all[at]?.text.split('\n') ?? [];
  const words = said[line % said.length] ?? '';
  return { ...placeOf(db, at + 1, words), words };
}
