/**
 * Our own measurement: the group's published notes, read, against `weekly.json` (line numbers of what two
 * careful readings found, no text) and `weekly-frames.json` (the same of dates, people, topics and links),
 * through the whole reader; one table. Run:
 * `npx esbuild tests/measure/measure.ts --bundle --platform=node --format=esm --packages=external --outfile=build/measure.mjs && node build/measure.mjs [--show] [file]`
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '#app/mail/mail.ts';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';

type Gold = {
  line: number;
  kind: 'commitment' | 'request' | 'explicit' | 'question' | 'decision' | 'either';
  owners: number[];
};
/** Places are `[line, column]`, topics `[line, depth]`; `either` are lines that may be topics. */
type Frame = {
  date: string;
  next: string | null;
  people: [number, number][];
  topics: [number, number][];
  either: number[];
  links: number[];
};
type Count = { right: number; missed: number; wrong: number };
type Annotations = Record<'tuned' | 'heldOut', Record<string, Gold[]>>;
type Found = { line: number; endLine: number; text: string; owners: string[] };

const folder = process.env.WEEKLY_NOTES ?? join(process.cwd(), '../../shared/corpus/weekly');
const elsewhere = join(process.cwd(), '../shared/corpus/weekly');
const notes = existsSync(folder) ? folder : elsewhere;
const table: [string, Count][] = [];
/** Misses and errors are shown for the tuned notes alone: the others are for measuring. */
let show = false;
const only = process.argv.slice(2).find((word) => !word.startsWith('--'));

if (!existsSync(notes)) console.log(`no notes at ${notes}: nothing measured`);
else {
  const read = <Value>(name: string): Value =>
    JSON.parse(readFileSync(join(process.cwd(), 'tests/measure', name), 'utf8')) as Value;
  const annotations = read<Annotations>('weekly.json');
  for (const part of ['tuned', 'heldOut'] as const) await measure(part, annotations[part]);
  await measureFrames(read<Record<string, Frame>>('weekly-frames.json'));
  console.log(
    `${'what'.padEnd(30)} precision  recall   right missed wrong\n${table
      .map(
        ([what, { right, missed, wrong }]) =>
          `${what.padEnd(30)} ${share(right, right + wrong)}      ${share(right, right + missed)}    ${[right, missed, wrong].map((count) => String(count).padStart(5)).join(' ')}`,
      )
      .join('\n')}`,
  );
}

async function measure(part: string, files: Record<string, Gold[]>): Promise<void> {
  show = process.argv.includes(part === 'tuned' ? '--show' : '--show-held-out');
  const count = { right: 0, missed: 0, wrong: 0, owners: 0, ownersRight: 0 };
  const explicit = { right: 0, missed: 0, wrong: 0 };
  const other = { question: { right: 0, missed: 0 }, decision: { right: 0, missed: 0, wrong: 0 } };
  for (const [name, gold] of Object.entries(files)) {
    if (only !== undefined && !name.includes(only)) continue;
    const source = readFileSync(join(notes, name), 'utf8');
    const people = attendeesOf(source);
    const read = await readNotes(source, name);
    const free = [...read.todos];
    const due = gold.filter((each) => each.kind === 'commitment' || each.kind === 'request');
    for (const each of due) {
      const names = each.owners.map((index) => people[index] ?? '*');
      // The tightest of those that stand on the line.
      const hits = free
        .filter((found) => found.line <= each.line && found.endLine >= each.line)
        .sort((one, other) => one.endLine - one.line - (other.endLine - other.line));
      const hit = hits.find((found) => sameOwners(found.owners, names, people)) ?? hits[0];
      if (hit === undefined) {
        count.missed += 1;
        if (show) console.log(`MISSED ${name}:${each.line} ${names.join(', ')}`);
        continue;
      }
      free.splice(free.indexOf(hit), 1);
      count.right += 1;
      count.owners += 1;
      if (sameOwners(hit.owners, names, people)) count.ownersRight += 1;
      else if (show) console.log(`OWNERS ${name}:${each.line} ${hit.owners} instead of ${names}`);
    }
    const neutral = gold.filter((each) => each.kind === 'either');
    for (const found of free) {
      if (neutral.some((each) => found.line <= each.line && found.endLine >= each.line)) continue;
      count.wrong += 1;
      if (show) console.log(`WRONG  ${name}:${found.line} [${found.owners}] ${found.text}`);
    }
    const marked = [...read.explicit];
    for (const each of gold.filter(({ kind }) => kind === 'explicit')) {
      const hit = marked.findIndex(
        ({ line, endLine }) => line <= each.line && endLine >= each.line,
      );
      if (hit >= 0) marked.splice(hit, 1);
      explicit[hit >= 0 ? 'right' : 'missed'] += 1;
    }
    explicit.wrong += marked.length;
    for (const kind of ['question', 'decision'] as const) {
      const spans = [...read[kind]];
      for (const each of gold.filter((one) => one.kind === kind)) {
        const hit = spans.findIndex((span) => span.line <= each.line && span.endLine >= each.line);
        if (hit >= 0) spans.splice(hit, 1);
        other[kind][hit >= 0 ? 'right' : 'missed'] += 1;
        if (show && hit < 0) console.log(`MISSED ${kind} ${name}:${each.line}`);
      }
      if (kind === 'question') continue;
      for (const span of spans) {
        if (neutral.some((each) => span.line <= each.line && span.endLine >= each.line)) continue;
        other.decision.wrong += 1;
        if (show) console.log(`WRONG  decision ${name}:${span.line} ${span.text}`);
      }
    }
  }
  const { question, decision } = other;
  table.push([`commitments, ${part}`, count]);
  const { owners, ownersRight } = count;
  table.push([
    `owners, ${part}`,
    { right: ownersRight, missed: owners - ownersRight, wrong: owners - ownersRight },
  ]);
  table.push([`explicit TODOs, ${part}`, explicit]);
  table.push([`questions (recall), ${part}`, { ...question, wrong: 0 }]);
  table.push([`decisions, ${part}`, decision]);
}

/** Dates, people, topics and links of all notes. */
async function measureFrames(frames: Record<string, Frame>): Promise<void> {
  const counts: Record<string, Count> = {};
  const compare = (what: string, name: string, gold: string[], found: string[]) => {
    counts[what] ??= { right: 0, missed: 0, wrong: 0 };
    const count = counts[what];
    const free = [...found];
    for (const each of gold) {
      const at = free.indexOf(each);
      if (at >= 0) free.splice(at, 1);
      count[at >= 0 ? 'right' : 'missed'] += 1;
      if (at < 0 && process.argv.includes('--show')) console.log(`MISSED ${what} ${name}:${each}`);
    }
    count.wrong += free.length;
    if (process.argv.includes('--show'))
      for (const each of free) console.log(`WRONG  ${what} ${name}:${each}`);
  };
  for (const [name, gold] of Object.entries(frames)) {
    if (only !== undefined && !name.includes(only)) continue;
    const { mail, minutes } = await readFile(readFileSync(join(notes, name), 'utf8'), name);
    const place = (at: number): [number, number] => {
      const lines = mail.body.slice(0, at).split('\n');
      return [lines.length, lines.at(-1)?.length ?? 0];
    };
    const spans = <Fact extends { span: Span | null }>(facts: Fact[]) =>
      facts.flatMap((fact) => (fact.span ? [{ fact, at: place(fact.span.start) }] : []));
    compare('meeting date', name, [gold.date], minutes.meeting ? [minutes.meeting.date] : []);
    compare(
      'next meeting',
      name,
      gold.next ? [gold.next] : [],
      minutes.next ? [minutes.next.date] : [],
    );
    compare(
      'participants',
      name,
      gold.people.map(String),
      spans(minutes.participants).map(({ at }) => String(at)),
    );
    compare(
      'topics',
      name,
      gold.topics.map(String),
      spans(minutes.topics)
        .filter(({ at }) => !gold.either.includes(at[0]))
        .map(({ fact, at }) => `${at[0]},${fact.depth}`),
    );
    compare(
      'links',
      name,
      gold.links.map(String),
      spans(minutes.links).map(({ at }) => String(at[0])),
    );
  }
  table.push(
    ...Object.entries(counts).map(([what, count]): [string, Count] => [`${what}, all`, count]),
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? '  –  ' : (part / whole).toFixed(3);
}

// `*`, somebody who is not on the list, is right when the owner found is not on it either.
function sameOwners(found: string[], gold: string[], people: string[]): boolean {
  if (gold.includes('*')) return found.length === gold.length && !people.includes(found[0] ?? '');
  return [...found].sort().join('|') === [...gold].sort().join('|');
}

function attendeesOf(source: string): string[] {
  const found = /^\*?Attendees:?\*?:?([^#]*?)(?:\n\n|\n#)/m.exec(
    source.replace(/\n\n(?=\S.*,)/, '\n'),
  );
  return (found?.[1] ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\([^)]*\)?/g, '')
    .split(/,| and /)
    .map((name) => name.replace(/[.*]/g, '').trim())
    .filter((name) => name !== '');
}

async function readFile(source: string, name: string) {
  const mail = await readMail(source, name);
  return { mail, minutes: parseMinutes(mail, { today: '2016-01-01', roster: [] }) };
}

async function readNotes(source: string, name: string) {
  const { mail, minutes } = await readFile(source, name);
  const items = minutes.topics.flatMap((topic) => topic.items);
  const lineAt = (place: number) => mail.body.slice(0, place).split('\n').length;
  const place = (fact: { text: string; span: Span }, owners: string[] = []): Found => ({
    line: lineAt(fact.span.start),
    endLine: lineAt(fact.span.end),
    text: fact.text,
    owners,
  });
  return {
    todos: items.flatMap((item) =>
      item.todos
        .filter(({ basis }) => basis === 'commitment')
        .map((todo) => place(todo, todo.owners)),
    ),
    explicit: items.flatMap((item) =>
      item.todos
        .filter(({ basis }) => basis === 'explicit')
        .map((todo) => place(todo, todo.owners)),
    ),
    question: items.flatMap((item) => item.questions.map((question) => place(question))),
    decision: items.flatMap((item) => item.decisions.map((decision) => place(decision))),
  };
}
