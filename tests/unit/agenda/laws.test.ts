import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { buildAgenda } from '#app/agenda/build-agenda.ts';
import type { Status, Todo } from '#app/todos/todo.ts';
import { madeEvidence, madeInput, madeNotes, madeTodo, madeTopic } from './made.ts';

const titles = ['Network', 'Storage', 'OCaml 5', 'AoB', 'Needs an owner', 'Next meeting', ''];
const date = fc.constantFrom('2024-10-28', '2024-11-11', '2024-11-25');
const words = fc
  .array(fc.oneof(fc.stringMatching(/^[a-z]{1,14}$/), fc.constantFrom('-', '#3', 'TODO', '|')), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list) => list.join(' '));

const todo: fc.Arbitrary<Omit<Partial<Todo>, 'id'> & { title: string }> = fc.record({
  title: words,
  status: fc.constantFrom<Status>('suggested', 'open', 'open', 'waiting', 'done', 'dropped'),
  owners: fc.subarray(['Ilka', 'Jonas', 'Mara']),
  topic: fc.constantFrom(...titles),
  firstSeen: date,
  lastSeen: date,
  meetingsOpen: fc.nat(5),
  meetingsSilent: fc.nat(5),
  tentative: fc.boolean(),
  waiting: fc.constantFrom(
    null,
    { on: 'Ann', until: '2024-12-09' },
    { on: '', until: '2025-02-01' },
  ),
  proposal: fc.constantFrom(null, {
    status: 'done' as const,
    owners: null,
    because: 'it works now',
    meeting: '2024-11-25',
    evidence: madeEvidence('2024-11-25', 3, 'it works now'),
  }),
});
const todoLists = fc
  .array(todo, { maxLength: 25 })
  .map((list) => list.map((part, index) => madeTodo({ ...part, id: index + 1 })));
const minutes = fc.array(fc.subarray(titles), { maxLength: 4 }).map((meetings) =>
  meetings.map((topics, index) =>
    madeNotes(['2024-11-25', '2024-11-11', '2024-10-28', '2024-10-14'][index] ?? '', {
      topics: topics.map((title) => madeTopic(title)),
    }),
  ),
);

test('law: every open TODO stands exactly once, nothing done or dropped does', () => {
  fc.assert(
    fc.property(todoLists, minutes, (todos, lastMinutes) => {
      const agenda = buildAgenda(madeInput({ todos, lastMinutes }));
      const entries = agenda.sections.flatMap((section) => section.entries);
      const shown = entries.flatMap((entry) => entry.todo ?? []).sort((a, b) => a - b);
      const status = (id: number) => todos[id - 1]?.status;
      expect(shown.filter((id) => status(id) === 'open')).toEqual(
        todos.filter((one) => one.status === 'open').map(({ id }) => id),
      );
      expect(new Set(shown).size).toBe(shown.length);
      for (const id of shown) expect(['open', 'waiting']).toContain(status(id));
      const suggested = entries.flatMap(({ suggestion }) => suggestion ?? []);
      expect(suggested.sort((a, b) => a - b)).toEqual(
        todos
          .filter((one) => one.status === 'suggested' && one.meetingsSilent < 3)
          .map(({ id }) => id),
      );
      const forgotten = todos.filter(
        (one) => one.status === 'suggested' && one.meetingsSilent >= 3,
      ).length;
      const told = entries.find(({ key }) => key === 'standing:promises')?.text ?? '0';
      expect(told).toContain(forgotten === 1 ? 'one promise ' : String(forgotten));
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
      for (const entry of entries) expect(entry.because).not.toBe('');
      const owned = agenda.sections.find(({ title }) => title === 'Needs an owner')?.entries ?? [];
      for (const entry of owned) expect(entry.kind).toBe('needs-owner');
    }),
    { numRuns: 200 },
  );
});

test('law: the order in which TODOs are handed in changes nothing, nor does building twice', () => {
  fc.assert(
    fc.property(todoLists, minutes, (todos, lastMinutes) => {
      const agenda = buildAgenda(madeInput({ todos, lastMinutes }));
      expect(buildAgenda(madeInput({ todos, lastMinutes }))).toEqual(agenda);
      expect(buildAgenda(madeInput({ todos: [...todos].reverse(), lastMinutes }))).toEqual(agenda);
    }),
    { numRuns: 100 },
  );
});

test('law: no line of the agenda passes for anything but what it is', () => {
  fc.assert(
    fc.property(todoLists, (todos) => {
      const { markdown } = buildAgenda(madeInput({ todos }));
      for (const line of markdown.split('\n')) {
        expect(line).not.toMatch(/\s$/);
        expect(line).toMatch(/^(?:$|## Meeting |- |### | {2}(?:- |[^\s\-*+#>|]))/);
      }
    }),
    { numRuns: 100 },
  );
});
