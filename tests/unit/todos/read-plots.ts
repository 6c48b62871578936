/** Folders of fixtures in; their notes, in the order of their names, and what people said of them, out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readMail } from '#app/mail/read-mail.ts';
import { parseMinutes } from '#app/minutes/parse-minutes.ts';
import type { Change, Correction, MeetingNotes, Place } from '#app/todos/todo.ts';

const folder = join(process.cwd(), 'tests/fixtures/series');
export const plots = readdirSync(folder).sort();

export type Plot = { path: string; notes: MeetingNotes[]; corrections: Correction[] };

/** Each folder is one plot: notes and corrections that quote their words. */
export async function readPlot(plot: string): Promise<Plot> {
  const path = join(folder, plot);
  const names = readdirSync(path).filter((name) => name.endsWith('.md'));
  const notes = await Promise.all(names.sort().map((name) => read(path, name)));
  return { path, notes, corrections: correctionsOf(path, notes) };
}

async function read(path: string, name: string): Promise<MeetingNotes> {
  const mail = await readMail(readFileSync(join(path, name)), name);
  const minutes = parseMinutes(mail, { today: '2024-06-01', roster: [] });
  const date = minutes.meeting?.date;
  if (date === undefined) throw new Error(`${name} has no date`);
  return { message: name, date, sentAt: mail.source.date, minutes };
}

type Told = { mail: string; quote: string };
type Said = Told & {
  change: Exclude<Change, { kind: 'same' }> | { kind: 'same'; as: Told };
  reason?: string;
};

function correctionsOf(path: string, notes: MeetingNotes[]): Correction[] {
  const file = join(path, 'corrections.json');
  if (!existsSync(file)) return [];
  const said = JSON.parse(readFileSync(file, 'utf8')) as Said[];
  return said.map(({ change, reason, ...target }, at) => ({
    ...{ id: at + 1, at: '2024-05-01T09:00:00Z', by: 'eva', seen: null, reason: reason ?? null },
    target: placeOf(path, target),
    change: change.kind === 'same' ? { kind: 'same', as: placeOf(path, change.as) } : change,
  }));
  function placeOf(where: string, { mail, quote }: Told): Place {
    const body = readFileSync(join(where, mail), 'utf8');
    const start = Math.max(0, body.indexOf(quote));
    expect(notes.map(({ message }) => message)).toContain(mail);
    return { message: mail, start, end: start + quote.length, quote };
  }
}
