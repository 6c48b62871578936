/**
 * Our own measurement: the group's published notes, read, against `weekly.json` (line numbers of what two
 * careful readings found, no text), through the whole reader. Run:
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
type Annotations = Record<'tuned' | 'heldOut', Record<string, Gold[]>>;
type Found = { line: number; endLine: number; text: string; owners: string[] };

const folder = process.env.WEEKLY_NOTES ?? join(process.cwd(), '../../shared/corpus/weekly');
const elsewhere = join(process.cwd(), '../shared/corpus/weekly');
const notes = existsSync(folder) ? folder : elsewhere;
/** Misses and errors are shown for the tuned notes alone: the others are for measuring. */
let show = false;
const only = process.argv.slice(2).find((word) => !word.startsWith('--'));

if (!existsSync(notes)) console.log(`no notes at ${notes}: nothing measured`);
else {
  const file = join(process.cwd(), 'tests/measure/weekly.json');
  const annotations = JSON.parse(readFileSync(file, 'utf8')) as Annotations;
  for (const part of ['tuned', 'heldOut'] as const) await measure(part, annotations[part]);
}

async function measure(part: string, files: Record<string, Gold[]>): Promise<void> {
  show = process.argv.includes(part === 'tuned' ? '--show' : '--show-held-out');
  const count = { right: 0, missed: 0, wrong: 0, owners: 0, ownersRight: 0 };
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
  const precision = count.right / (count.right + count.wrong);
  const recall = count.right / (count.right + count.missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${part}: commitments P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${count.right} right, ${count.missed} missed, ${count.wrong} wrong); ` +
      `owners ${(count.ownersRight / count.owners).toFixed(3)}; questions ${other.question.right}/${other.question.right + other.question.missed}; ` +
      `decisions ${other.decision.right}/${other.decision.right + other.decision.missed}, ${other.decision.wrong} wrong`,
  );
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

async function readNotes(source: string, name: string) {
  const mail = await readMail(source, name);
  const minutes = parseMinutes(mail, { today: '2016-01-01', roster: [] });
  const items = minutes.topics.flatMap((topic) => topic.items);
  const lineAt = (place: number) => mail.body.slice(0, place).split('\n').length;
  const place = (fact: { text: string; span: Span }, owners: string[] = []): Found => ({
    line: lineAt(fact.span.start),
    endLine: lineAt(fact.span.end),
    text: fact.text,
    owners,
  });
  return {
    todos: items.flatMap((item) => item.todos.map((todo) => place(todo, todo.owners))),
    question: items.flatMap((item) => item.questions.map((question) => place(question))),
    decision: items.flatMap((item) => item.decisions.map((decision) => place(decision))),
  };
}
