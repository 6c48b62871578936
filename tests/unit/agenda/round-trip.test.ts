import { expect, test } from '@playwright/test';
import type { Agenda } from '#app/agenda/agenda.ts';
import { buildAgenda } from '#app/agenda/build-agenda.ts';
import { openQuestions } from '#app/agenda/last-time.ts';
import type { MeetingNotes, Tracker } from '#app/todos/todo.ts';
import { mailManglers } from '#tests/mangle/mail-manglers.ts';
import { letterManglers, type Mangler, textManglers } from '#tests/mangle/manglers.ts';
import { factsOf, inputFrom, plots, readNotes, readPlot, track } from './read-series.ts';

const untouched: Mangler = { name: 'as it is', mangle: (text) => text };
const last = [untouched, ...textManglers, ...letterManglers, ...mailManglers];

/** What each mangler, and each pair of them, makes of a text; the same outcome only once. */
function mangled(text: string, first: Mangler[]): [string, string][] {
  const outcomes = new Map<string, string>();
  for (const one of first)
    for (const other of last) {
      const outcome = other.mangle(one.mangle(text));
      if (!outcomes.has(outcome)) outcomes.set(outcome, `${one.name}, then ${other.name}`);
    }
  return [...outcomes].map(([outcome, name]) => [name, outcome]);
}

type Sent = { notes: MeetingNotes[]; before: Tracker; agenda: Agenda };

async function send(plot: string, ids: boolean): Promise<Sent> {
  const notes = await readPlot(plot);
  const before = track(notes);
  return { notes, before, agenda: buildAgenda(inputFrom(notes, before, ids)) };
}

async function comeBack({ notes, before }: Sent, text: string) {
  const back = await readNotes(text, 'back');
  const all = [...notes, back];
  return { back, all, after: track(all, before.numbers) };
}

type Facts = ReturnType<typeof factsOf>;
const known = ({ agenda }: Sent, after: Tracker) => {
  const asked = agenda.sections.flatMap(({ entries }) => entries.flatMap(({ todo }) => todo ?? []));
  const seen = after.todos.filter(({ lastSeen }) => lastSeen === agenda.meeting.date);
  return {
    asked: asked.length,
    again: asked.filter((id) => seen.some((todo) => todo.id === id)).length,
  };
};

/** All pairs of manglers take seconds, hence on one plot; `PAIRS=1` tries them on all, and says what share. */
const pairedPlots = process.env.PAIRS ? plots : ['first-notes'];

for (const ids of [true, false]) {
  for (const plot of plots) {
    test(`${plot}, ${ids ? 'with' : 'without'} ids: sent back untouched it changes nothing`, async () => {
      const first = [untouched, ...(pairedPlots.includes(plot) ? textManglers : [])];
      const sent = await send(plot, ids);
      const expected = sent.before.todos.map(factsOf);
      const wrong: string[] = [];
      const share = { asked: 0, again: 0 };
      for (const [name, text] of mangled(sent.agenda.markdown, first)) {
        const { after } = await comeBack(sent, text);
        const { asked, again } = known(sent, after);
        share.asked += asked;
        share.again += again;
        if (JSON.stringify(after.todos.map(factsOf)) !== JSON.stringify(expected)) wrong.push(name);
      }
      if (process.env.PAIRS) console.log(`${plot} ids ${ids}: ${share.again} of ${share.asked}`);
      expect(share.again / share.asked).toBeGreaterThanOrEqual(ids ? 1 : 0.98);
      expect(wrong).toEqual([]);
    });
  }
}

type Filling = {
  name: string;
  /** Words of the agenda, and what the note-taker makes of them. */
  fill: [string | RegExp, string][];
  change: (facts: Facts[]) => Facts[];
  questions?: number;
  tables?: number;
  /** Manglers that take away what the change consists in. */
  except?: string[];
};
const set = (title: string, part: Partial<Facts>) => (facts: Facts[]) =>
  facts.map((one) => (one.title.startsWith(title) ? { ...one, ...part } : one));
const fillings: Filling[] = [
  {
    name: 'one is done',
    fill: [['TODO Mara: measure', 'DONE Mara: measure']],
    change: set('measure', { status: 'done' }),
  },
  {
    name: 'one has found an owner',
    fill: [[/TODO (?=someone else repeating)/, 'TODO Jonas: ']],
    change: set('someone else repeating', { owners: ['Jonas'], needsOwner: false }),
  },
  {
    name: 'one goes to somebody else',
    fill: [['TODO Mara: measure', 'TODO Ilka: measure']],
    change: set('measure', { owners: ['Ilka'] }),
  },
  {
    name: 'one is no longer in doubt, another is',
    fill: [
      ['disk driver (?)', 'disk driver'],
      ['with and without batching', 'with and without batching (?)'],
    ],
    change: (facts) =>
      set('measure', { tentative: true })(set('try the new', { tentative: false })(facts)),
  },
  {
    name: 'one is new',
    fill: [['### AoB\n', '### AoB\n- TODO Jonas: write the announcement of the spring release\n']],
    change: (facts) => [
      ...facts,
      {
        ...{ id: 7, title: 'write the announcement of the spring release', status: 'open' },
        ...{ owners: ['Jonas'], needsOwner: false, tentative: false, topic: 'aob', proposed: null },
      },
    ],
  },
  {
    name: 'notes are taken below the entries',
    fill: [
      ['### Storage\n', '### Storage\n- the larger machine arrived and stands in the basement\n'],
      [/\n(?=### Storage)/, '- some words about the ring\n\n'],
    ],
    change: (facts) => facts,
  },
  {
    name: 'the question is answered below',
    fill: [['copied header?\n', 'copied header?\n  - Mara: it is ISC, like the rest\n']],
    change: (facts) => facts,
    questions: 0,
    // Nothing but the indentation says that the answer belongs to the question.
    except: ['lose indentation', 'format=flowed', 'format=flowed, DelSp'],
  },
  {
    name: 'the question is answered on its line',
    fill: [['copied header?\n', 'copied header? It is ISC, like the rest\n']],
    change: (facts) => facts,
    questions: 0,
  },
  {
    name: 'a table is added',
    fill: [
      [
        '### Storage\n',
        '### Storage\n\n| driver (MB/s) | old | new |\n|---|---|---|\n| read | 210 | 340 |\n| write | 180 | 190 |\n\n',
      ],
    ],
    change: (facts) => facts,
    tables: 1,
  },
];

for (const ids of [true, false]) {
  for (const { name, fill, change, questions = 1, tables = 0, except = [] } of fillings) {
    test(`filled in ${ids ? 'with' : 'without'} ids: ${name}, and nothing else`, async () => {
      const sent = await send('first-notes', ids);
      const text = fill.reduce(
        (filled, [words, instead]) => {
          expect(filled.split(words).length, String(words)).toBeGreaterThan(1);
          return filled.replace(words, instead);
        },
        sent.agenda.markdown.replace('Participants:', 'Participants: Ilka, Jonas, Mara, Tariq'),
      );
      const expected = change(sent.before.todos.map(factsOf)).sort(
        (one, other) => one.id - other.id,
      );
      for (const [mangler, filled] of mangled(text, [untouched])) {
        if (except.some((lossy) => mangler.endsWith(lossy))) continue;
        const { back, all, after } = await comeBack(sent, filled);
        const facts = after.todos.map(factsOf).sort((one, other) => one.id - other.id);
        expect(facts, mangler).toEqual(expected);
        expect(openQuestions([...all].reverse()), mangler).toHaveLength(questions);
        expect(
          back.minutes.topics.flatMap((topic) => topic.tables),
          mangler,
        ).toHaveLength(tables);
      }
    });
  }
}
