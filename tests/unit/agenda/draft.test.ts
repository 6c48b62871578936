import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Agenda, type Draft, emptyDraft } from '#app/agenda/agenda.ts';
import { budgetSum } from '#app/agenda/apply-draft.ts';
import { buildAgenda } from '#app/agenda/build-agenda.ts';
import { draftChanges, seenAfterEdit } from '#app/agenda/draft-changes.ts';
import { type DraftEdit, editDraft } from '#app/agenda/edit-draft.ts';
import { madeInput, madeNotes, madeTodo, madeTopic } from './made.ts';

const todos = [
  madeTodo({ id: 1, title: 'first', owners: ['Ilka'], topic: 'Network' }),
  madeTodo({ id: 2, title: 'second', owners: ['Ilka'], topic: 'Network' }),
  madeTodo({ id: 3, title: 'third', owners: ['Jonas'], topic: 'Network' }),
  madeTodo({ id: 4, title: 'fourth', owners: ['Mara'], topic: 'Storage' }),
];
const lastMinutes = [
  madeNotes('2024-11-25', { topics: [madeTopic('Network'), madeTopic('Storage')] }),
];
const built = (draft: Draft, part = {}) =>
  buildAgenda(madeInput({ todos, lastMinutes, draft, ...part }));
const edited = (edits: DraftEdit[]) =>
  edits.reduce((draft, edit) => editDraft(draft, built(draft), edit), emptyDraft);
const keysOf = (agenda: Agenda) =>
  Object.fromEntries(
    agenda.sections.map(({ title, entries }) => [title, entries.map((e) => e.key)]),
  );

test('an entry moved stays where it was put', () => {
  const draft = edited([{ kind: 'move', key: 'todo:3', section: 'Network', before: 'todo:1' }]);
  expect(keysOf(built(draft)).Network).toEqual(['todo:3', 'todo:1', 'todo:2']);
  const back = editDraft(draft, built(draft), {
    ...{ kind: 'move', key: 'todo:3', section: 'Network', before: null },
  });
  expect(keysOf(built(back)).Network).toEqual(['todo:1', 'todo:2', 'todo:3']);
});

test('an entry moved to another section stands before the one it was put before', () => {
  const draft = edited([
    { kind: 'move', key: 'todo:4', section: 'Network', before: 'todo:2' },
    { kind: 'move', key: 'todo:1', section: 'Storage', before: null },
    { kind: 'move', key: 'todo:77', section: 'Storage', before: null },
  ]);
  expect(keysOf(built(draft))).toMatchObject({
    Network: ['todo:4', 'todo:2', 'todo:3'],
    Storage: ['todo:1'],
  });
  const back = editDraft(draft, built(draft), {
    ...{ kind: 'move', key: 'todo:4', section: 'Storage', before: 'todo:1' },
  });
  expect(keysOf(built(back)).Storage).toEqual(['todo:4', 'todo:1']);
});

test('a new entry keeps its place among moved ones', () => {
  const draft = edited([{ kind: 'move', key: 'todo:1', section: 'Network', before: null }]);
  const more = [...todos, madeTodo({ id: 9, title: 'new', owners: ['Ilka'], topic: 'Network' })];
  expect(keysOf(built(draft, { todos: more })).Network).toEqual([
    'todo:2',
    'todo:3',
    'todo:9',
    'todo:1',
  ]);
});

test('sections move, entries change section, a section can be new', () => {
  const draft = edited([
    { kind: 'move-section', title: 'Storage', before: 'Network' },
    { kind: 'move', key: 'todo:2', section: 'Storage', before: null },
    { kind: 'add', key: 'added:1', section: 'Retreat', text: 'where to meet', by: 'Mara' },
  ]);
  expect(keysOf(built(draft))).toEqual({
    Storage: ['todo:4', 'todo:2'],
    Network: ['todo:1', 'todo:3'],
    Retreat: ['added:1'],
    AoB: [],
    'Next meeting': ['standing:next-meeting'],
  });
  expect(Object.keys(keysOf(built(draft)))).toEqual([
    'Storage',
    'Network',
    'Retreat',
    'AoB',
    'Next meeting',
  ]);
});

test('reworded, until the words are taken back', () => {
  const draft = edited([{ kind: 'reword', key: 'todo:1', text: ' better\nwords ' }]);
  expect(built(draft).markdown).toContain('- TODO Ilka: better words [#1]');
  const back = editDraft(draft, built(draft), { kind: 'reword', key: 'todo:1', text: ' ' });
  expect(built(back)).toEqual(built(emptyDraft));
});

test('not this time ends with the next notes, until a date does not', () => {
  const draft = edited([
    { kind: 'hide', key: 'todo:1', until: null },
    { kind: 'hide', key: 'todo:2', until: '2024-12-20' },
  ]);
  const now = built(draft);
  expect(keysOf(now).Network).toEqual(['todo:3']);
  expect(now.hidden.map(({ entry, until }) => [entry.key, until])).toEqual([
    ['todo:1', null],
    ['todo:2', '2024-12-20'],
  ]);
  const moved = built(draft, { set: { date: '2024-12-10' } });
  expect(keysOf(moved).Network).toEqual(['todo:3']);
  const later = built(draft, { lastMinutes: [madeNotes('2024-12-09'), ...lastMinutes] });
  expect(keysOf(later).Network).toEqual(['todo:1', 'todo:2', 'todo:3']);
});

test('a topic whose entries are all left out is left out', () => {
  const draft = edited([{ kind: 'hide', key: 'todo:4', until: null }]);
  expect(Object.keys(keysOf(built(draft)))).not.toContain('Storage');
});

test('budgets add up', () => {
  const draft = edited([
    { kind: 'budget', section: 'Network', minutes: 30 },
    { kind: 'budget', section: 'Storage', minutes: 15 },
  ]);
  expect(budgetSum(built(draft).sections)).toBe(45);
});

test('edits that lost their entry are named, and can be let go', () => {
  const draft = edited([
    { kind: 'reword', key: 'todo:1', text: 'better words' },
    { kind: 'hide', key: 'todo:2', until: '2025-01-31' },
    { kind: 'move', key: 'todo:3', section: 'AoB', before: null },
    { kind: 'budget', section: 'Storage', minutes: 20 },
    { kind: 'add', key: 'added:1', section: 'AoB', text: 'where to meet', by: 'Mara' },
  ]);
  const later = [madeNotes('2024-12-09'), ...lastMinutes];
  const after = built(draft, { todos: [], lastMinutes: later });
  expect(after.lost).toEqual([
    { key: 'added:1', edit: 'proposed by Mara: where to meet' },
    { key: 'todo:1', edit: 'reworded to: better words' },
    { key: 'todo:3', edit: 'moved to AoB' },
    { key: 'todo:2', edit: 'hidden until 2025-01-31' },
    { key: 'Storage', edit: '20 minutes for Storage' },
  ]);
  const forgotten = after.lost.reduce(
    (kept, { key }) => editDraft(kept, after, { kind: 'forget', key }),
    draft,
  );
  expect(built(forgotten, { todos: [], lastMinutes: later }).lost).toEqual([]);
});

test('what a new import changed, in words', () => {
  const draft = edited([{ kind: 'reword', key: 'todo:4', text: 'better words' }]);
  const before = built(draft);
  const [first, second, third] = todos;
  const after = built(draft, {
    todos: [
      { ...first, owners: ['Mara'] },
      { ...second, meetingsSilent: 3 },
      { ...third, meetingsOpen: 2 },
      madeTodo({ id: 9, title: 'ninth', owners: ['Mara'], topic: 'Storage' }),
    ],
    series: { ...madeInput().series, start: '09:00' },
  });
  expect(draftChanges(before, after).map(({ says }) => says)).toEqual([
    'Monday Dec 9th, 09:00 - 12:00 CET instead of Monday Dec 9th, 10:00 - 12:00 CET',
    'first: now Mara',
    'second: not mentioned for 3 meetings',
    'new under Storage: ninth',
    'no longer under Storage: better words',
    'has lost its place: reworded to: better words',
  ]);
  expect(draftChanges(before, before)).toEqual([]);
});

test('what a person does is no news, and leaves what is news', () => {
  const seen = built(emptyDraft);
  const more = { todos: [...todos, madeTodo({ id: 9, title: 'ninth', owners: ['Mara'] })] };
  const before = built(emptyDraft, more);
  const draft = editDraft(emptyDraft, before, { kind: 'reword', key: 'todo:4', text: 'better' });
  const after = built(draft, more);
  const news = ['new under Storage: ninth'];
  expect(draftChanges(seen, before).map(({ says }) => says)).toEqual(news);
  const kept = seenAfterEdit(seen, before, after);
  expect(draftChanges(kept, after).map(({ says }) => says)).toEqual(news);
  expect(draftChanges(seenAfterEdit(before, before, after), after)).toEqual([]);
});

const key = fc.constantFrom(
  'todo:1',
  'todo:2',
  'todo:3',
  'todo:4',
  'todo:77',
  'added:1',
  'added:2',
);
const title = fc.constantFrom('Network', 'Storage', 'AoB', 'Next meeting', 'Retreat');
const until = fc.constantFrom(null, '2024-12-20', '2024-12-01');
const edit: fc.Arbitrary<DraftEdit> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant('move' as const), key, section: title, before: fc.option(key) },
  }),
  fc.record({ kind: fc.constant('move-section' as const), title, before: fc.option(title) }),
  fc.record({ kind: fc.constant('reword' as const), key, text: fc.string() }),
  fc.record({ kind: fc.constant('hide' as const), key, until }),
  fc.record({ kind: fc.constant('show' as const), key }),
  fc.record({
    kind: fc.constant('add' as const),
    key,
    section: title,
    text: fc.string(),
    by: fc.constant('Mara'),
  }),
);

test('law: whatever is edited, every open TODO is shown or hidden exactly once', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const agenda = built(
        edited(
          edits.filter(
            ({ kind, ...rest }) => kind !== 'add' || !JSON.stringify(rest).includes('todo:'),
          ),
        ),
      );
      const shown = agenda.sections.flatMap(({ entries }) => entries);
      const ids = [...shown, ...agenda.hidden.map(({ entry }) => entry)].flatMap(
        ({ todo }) => todo ?? [],
      );
      expect(ids.sort()).toEqual([1, 2, 3, 4]);
      const titles = agenda.sections.map((section) => section.title);
      expect(new Set(titles).size).toBe(titles.length);
    }),
    { numRuns: 200 },
  );
});
