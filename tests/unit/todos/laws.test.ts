import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { memoryIndex } from '#app/todos/memory-index.ts';
import { affectedFrom, meetingPosition, momentsOf } from '#app/todos/moments.ts';
import { reconcile, trackerOf } from '#app/todos/reconcile.ts';
import { step } from '#app/todos/step.ts';
import type {
  Change,
  Correction,
  MeetingNotes,
  Numbered,
  Place,
  Tracker,
} from '#app/todos/todo.ts';
import { foldText } from '#app/todos/words.ts';
import { notes } from './by-hand.ts';
import { cutBack } from './cut-back.ts';

const works = [
  'rebase the patches on 5.2.1',
  'rebase patches on 5.2.1',
  'finish rebasing the patches to 5.2.1',
  'release mirage-crypto 1.2',
  'release mirage-crypto 1.3',
  'review mirage/ocaml-solo5#134',
  'merge mirage/ocaml-solo5#134',
  'write a blog post',
  'write the blog post about Qubes',
  'try with virtio',
];
const remarks = [
  'Ann finished the rebase',
  'Bob released mirage-crypto 1.2',
  'that PR is merged: mirage/ocaml-solo5#134',
  'Dan takes over the blog post',
  'nothing new',
];
const who = fc.constantFrom('', 'Ann:', 'Bob:', 'Dan:');
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('TODO', 'TODO', 'DONE', 'WILL'), who, fc.constantFrom(...works))
      .map((parts) => parts.filter(Boolean).join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...works))
      .map(([id, work]) => `TODO(${id}) ${work}`),
  },
  { weight: 1, arbitrary: fc.constantFrom(...remarks) },
);
const topic = fc.tuple(
  fc.constantFrom('OCaml 5', 'Releases', 'Action items'),
  fc.array(line, { minLength: 1, maxLength: 4 }),
);
const meeting = fc
  .array(topic, { minLength: 1, maxLength: 3 })
  .map((topics) => topics.map(([title, lines]) => [`## ${title}`, ...lines].join('\n')).join('\n'));

/** Some days have two mails. */
const texts = fc.array(fc.record({ text: meeting, sameDay: fc.boolean() }), {
  minLength: 1,
  maxLength: 5,
});
type Texts = { text: string; sameDay: boolean }[];
const idsIn = (series: Texts): number[] =>
  series.flatMap(({ text }) => [...text.matchAll(/\((\d)\)/g)].map(([, id]) => Number(id)));
const mailsOf = (series: Texts): MeetingNotes[] =>
  series.map(({ text, sameDay }, at) =>
    notes(`2024-02-0${sameDay && at > 0 ? at : at + 1}`, text, {
      message: `mail${at}`,
      sentAt: `2024-03-0${at + 1}T00:00:00Z`,
    }),
  );

const changes: Record<string, (as: Place) => Change> = {
  not: () => ({ kind: 'not-a-todo' }),
  same: (as) => ({ kind: 'same', as }),
  separate: () => ({ kind: 'separate' }),
  done: () => ({ kind: 'status', to: 'done' }),
  open: () => ({ kind: 'status', to: 'open' }),
  dropped: () => ({ kind: 'status', to: 'dropped' }),
  waiting: () => ({ kind: 'status', to: 'waiting', waitingOn: 'a review' }),
  owners: () => ({ kind: 'owners', owners: ['Cleo'] }),
  title: () => ({ kind: 'title', text: 'a better title' }),
  due: () => ({ kind: 'due', on: '2024-05-01' }),
  accept: () => ({ kind: 'proposal', accept: true }),
  reject: () => ({ kind: 'proposal', accept: false }),
  missed: () => ({ kind: 'missed-todo', text: 'what the reader missed', owners: ['Ann'] }),
  moved: () => ({ kind: 'meeting', date: '2024-02-02' }),
};
const placesIn = (mails: MeetingNotes[]): Place[] =>
  mails.flatMap(({ message, minutes }) =>
    minutes.topics.flatMap(({ items }) =>
      items.map(({ text, span, todos }) => ({ message, ...span, quote: todos[0]?.text ?? text })),
    ),
  );

/** `aliases`: two topics are the same, as a person says. */
type Case = {
  mails: MeetingNotes[];
  corrections: Correction[];
  aliases: ReadonlyMap<string, string>;
};
const cases = fc.record({
  series: texts,
  said: fc.array(
    fc.record({
      change: fc.constantFrom(...Object.keys(changes)),
      target: fc.nat(30),
      as: fc.nat(30),
      late: fc.boolean(),
      reason: fc.constantFrom(null, 'we said so'),
    }),
    { maxLength: 5 },
  ),
  isJoined: fc.boolean(),
});
type Raw = {
  series: Texts;
  said: { change: string; target: number; as: number; late: boolean; reason: string | null }[];
  isJoined: boolean;
};
/** Counterexamples are printed as they were drawn, so cases are built inside the property. */
function build({ series, said, isJoined }: Raw): Case {
  const mails = mailsOf(series);
  const places = placesIn(mails);
  const corrections = said.flatMap(({ change, target, as, late, reason }, id): Correction[] => {
    const place = places[target % places.length];
    const other = places[as % places.length];
    const make = changes[change];
    if (!place || !other || !make) return [];
    return [
      {
        ...{ id: id + 1, at: '2024-06-01T00:00:00Z', by: 'eva', reason },
        ...{ target: place, change: make(other), seen: late ? '2024-02-28' : null },
      },
    ];
  });
  return { mails, corrections, aliases: new Map(isJoined ? [['releases', 'ocaml 5']] : []) };
}
/** `RUNS=10` draws ten times as many. */
const runs = { numRuns: 100 * Number(process.env.RUNS ?? 1), includeErrorInReport: true };
const fold = (
  { mails, corrections, aliases = new Map() }: Omit<Case, 'aliases'> & Partial<Case>,
  numbers: Numbered[] = [],
): Tracker => reconcile(mails, corrections, { numbers, aliases });

/** Where numbers were given in another order, TODOs are told by their place. */
const withoutNumbers = (tracker: Tracker) =>
  tracker.todos
    .map(({ id: _, maybe: __, history, ...todo }) => ({
      ...todo,
      history: history.map(({ because: ___, ...rest }) => rest),
    }))
    .sort((one, other) => (one.anchor < other.anchor ? -1 : 1));

test('import order does not matter, and twice is once', () => {
  fc.assert(
    fc.property(cases, fc.infiniteStream(fc.integer({ min: 0, max: 99 })), (raw, dice) => {
      const each = build(raw);
      const shuffled = <Value>(values: Value[]): Value[] =>
        values
          .map((value) => ({ value, at: dice.next().value as number }))
          .sort((one, other) => one.at - other.at)
          .map(({ value }) => value);
      const straight = fold(each);
      const again = fold(
        {
          ...each,
          mails: shuffled([...each.mails, ...each.mails]),
          corrections: shuffled(each.corrections),
        },
        straight.numbers,
      );
      expect(again.todos).toEqual(straight.todos);
      expect(again.numbers).toEqual(straight.numbers);
      expect(again.lost).toEqual(straight.lost);
    }),
    runs,
  );
});

test('mails imported one by one in any order give what a rebuild gives', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }), (raw, dice) => {
      const { mails, corrections, aliases } = build(raw);
      const arrivals = mails
        .map((mail, at) => ({ mail, dice: dice[at] ?? 0 }))
        .sort((one, other) => one.dice - other.dice)
        .map(({ mail }) => mail);
      const still = corrections.filter(({ change: { kind } }) => kind !== 'meeting');
      const dates = new Map<string, string>();
      const index = memoryIndex({ dates, numbers: [], aliases });
      const here: MeetingNotes[] = [];
      for (const mail of arrivals) {
        here.push(mail);
        dates.set(mail.message, mail.date);
        const from = meetingPosition(mail.date);
        const { moments } = momentsOf(here, still);
        const stored = index.log();
        const expected = cutBack(stored, from);
        index.cutBack(from);
        for (const state of expected.restore) expect(index.state(state.key)).toEqual(state);
        for (const key of expected.remove) expect(index.state(key)).toBeNull();
        for (const moment of moments) if (moment.position >= from) index.apply(step(index, moment));
      }
      const { lost } = momentsOf(mails, still);
      const numbers = mails.flatMap(({ message }) => index.numbersOf(message));
      const rebuilt = fold({ mails, corrections: still, aliases }, numbers);
      expect(trackerOf(index, numbers, lost).todos).toEqual(rebuilt.todos);
      // Which TODO an id in the notes means depends on the numbers that were given.
      if (idsIn(raw.series).length > 0) return;
      expect(withoutNumbers(rebuilt)).toEqual(
        withoutNumbers(fold({ mails, corrections: still, aliases })),
      );
    }),
    runs,
  );
});

test('undo restores exactly what was', () => {
  fc.assert(
    fc.property(cases, (raw) => {
      const { series } = raw;
      const { mails, corrections } = build(raw);
      const last = corrections.at(-1);
      const before = fold({ mails, corrections: corrections.slice(0, -1) });
      // An id in the notes is one that was given before they were written.
      fc.pre(idsIn(series).every((id) => id <= before.numbers.length));
      const after = fold({ mails, corrections }, before.numbers);
      const undone = fold({ mails, corrections: corrections.slice(0, -1) }, after.numbers);
      expect(undone.todos).toEqual(before.todos);
      if (!last) return;
      // What comes before the place that a correction affects is as it was.
      const { dates } = momentsOf(mails, corrections.slice(0, -1));
      const from = affectedFrom(last, (message) => dates.get(message) ?? null);
      if (from === null) expect(after.todos).toEqual(before.todos);
    }),
    runs,
  );
});

test('each number is given once and names one TODO', () => {
  fc.assert(
    fc.property(cases, (raw) => {
      const each = build(raw);
      const { todos, numbers } = fold(each);
      expect(new Set(todos.map(({ id }) => id)).size).toBe(todos.length);
      expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length);
    }),
    runs,
  );
});

test('no correction is dropped: each is applied or listed as lost', () => {
  fc.assert(
    fc.property(cases, (raw) => {
      const each = build(raw);
      const { todos, lost } = fold(each);
      const told = new Set(
        todos.flatMap(({ history }) => history.map((event) => event.correction)),
      );
      const missing = new Set(lost.map(({ correction }) => correction.id));
      const spoken = ['status', 'owners', 'title', 'due', 'proposal'];
      for (const { id, change } of each.corrections)
        if (spoken.includes(change.kind)) expect(told.has(id) !== missing.has(id)).toBe(true);
    }),
    runs,
  );
});

test('later notes never override what a person said', () => {
  fc.assert(
    fc.property(
      texts,
      fc.nat(),
      fc.constantFrom('done' as const, 'dropped' as const),
      (series, dice, to) => {
        const mails = mailsOf(series);
        const first = mails[0];
        const alone = fold({ mails: first ? [first] : [], corrections: [] });
        const open = alone.todos.filter(({ status }) => status === 'open');
        const todo = open[dice % Math.max(1, open.length)];
        const mention = todo?.mentions[0];
        if (!first || !mention) return;
        const say = (id: number, change: Change): Correction => ({
          ...{ id, at: '2024-02-01T12:00:00Z', by: 'eva', seen: null, reason: null },
          target: mention,
          change,
        });
        const said = [
          say(1, { kind: 'owners', owners: ['Cleo'] }),
          say(2, { kind: 'title', text: 'mine' }),
          say(3, { kind: 'status', to }),
        ];
        // Mails of the same day are one meeting, which the person knew.
        const { todos, lost } = fold({ mails, corrections: said }, alone.numbers);
        // A resend of the same day may have left the TODO out: then the words are listed.
        if (lost.length > 0) return expect(lost).toHaveLength(3);
        const now = todos.find(({ history }) => history.some(({ correction }) => correction === 3));
        expect(now).toMatchObject({ owners: ['Cleo'], title: 'mine', status: to });
      },
    ),
    runs,
  );
});

test('corrections find their words again when a changed rule has moved them', () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 30 }), (raw, by) => {
      const { mails, corrections } = build(raw);
      const still = corrections.filter(({ change: { kind } }) => kind !== 'missed-todo');
      const before = fold({ mails, corrections: still });
      const moved = fold(
        { mails: mails.map((mail) => shift(mail, by)), corrections: still },
        before.numbers,
      );
      const told = ({ todos, lost }: Tracker) => [
        todos.map(({ id, title, status, owners }) => [id, title, status, owners.join()]),
        lost.map(({ correction }) => correction.id),
      ];
      // Where the same words stand twice in a mail, offsets alone tell them apart.
      const twice = mails.some(({ minutes }) => {
        const words = minutes.topics.flatMap(({ items }) =>
          items.map(({ text }) => foldText(text.replace(/^[A-Z]+(\(\d\))? ([A-Z]\w+: )?/, ''))),
        );
        return new Set(words).size < words.length;
      });
      if (!twice) expect(told(moved)).toEqual(told(before));
    }),
    runs,
  );
});

function shift(mail: MeetingNotes, by: number): MeetingNotes {
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        (key === 'start' || key === 'end') && typeof inner === 'number' ? inner + by : move(inner),
      ]),
    );
  };
  return { ...mail, minutes: move(mail.minutes) as MeetingNotes['minutes'] };
}
