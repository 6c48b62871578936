/**
 * What a long history costs: the same work on BENCH_MEETINGS meetings (default 600; the aims are for
 * 10000, which takes long to fill) and on 100, by turns, in processor time. Prints the
 * ratios.
 */
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importMany } from '#app/models/archive/archive.server.ts';
import { importDraft, receive } from '#app/models/inbox/inbox.server.ts';
import { search } from '#app/models/search/search.server.ts';
import { writing } from '#app/models/version.server.ts';
import { type Database, openDatabase } from '#db/open.server.ts';
import { ask, closeAgent, cpuTimeOf, median } from './ask.shared.ts';
import { dayOf, meetingMail } from './series.shared.ts';
import { openSite, type Site } from './site.shared.ts';

const many = Number(process.env.BENCH_MEETINGS ?? 600);
const few = 100;
const rounds = 15;
/** Each fills a page with either number of meetings, but the filters alone. */
const searches = [
  ...['mara', 'kamilo', 'review kalo', 'old queue', 'kind:decision solmi', 'topic:dns jonas'],
  ...['before:1995-03 work stealing', 'owner:mara is:open', 'owner:mara', 'is:unanswered'],
];
const writer = { by: 'bench', now: '2024-06-01T12:00:00Z' };
const { BENCH_FOLDER } = process.env;
const folder = BENCH_FOLDER ?? mkdtempSync(join(tmpdir(), 'minutes-growth-'));
const bytes = (text: string) => new TextEncoder().encode(text);

type Filled = { db: Database; meetings: number; site: Site; size: number };

try {
  const small = await fill(few);
  const large = await fill(many);
  console.log(`${''.padEnd(40)}${String(few).padStart(10)}${String(many).padStart(10)}     ratio`);
  say('size of a meeting, kB', small.size, large.size);
  let next = 0;
  await compare('importing the newest', ({ db, meetings }) => takeIn(db, meetings + next++));
  for (const words of searches) await compare(`search ${words}`, ({ db }) => search(db, words, {}));
  for (const [at, path] of pagesOf(few).entries()) {
    await compare(path.replace(/\d{4}-\d\d-\d\d/, 'DATE'), ({ site, meetings }) =>
      ask(site.url + (pagesOf(meetings)[at] ?? path)),
    );
  }
  console.log('aims at 10000: search 2 at most, size 1, the rest 1.5 at most');
  for (const { site, db } of [small, large]) {
    await site.close();
    db.$client.close();
  }

  /** By turns, so that whatever else the machine does meets both. */
  async function compare(name: string, work: (filled: Filled) => unknown): Promise<void> {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      for (const [at, filled] of [small, large].entries()) {
        writing(filled.db, writer.now, () => {});
        times[at]?.push(await cpuTimeOf(() => work(filled)));
      }
    }
    say(`${name}, ms`, median(times[0]), median(times[1]));
  }
} finally {
  closeAgent();
  if (BENCH_FOLDER === undefined) rmSync(folder, { recursive: true, force: true });
}

function say(name: string, one: number, other: number): void {
  const cells = [one.toFixed(2), other.toFixed(2), (other / one).toFixed(2)];
  console.log(name.padEnd(40) + cells.map((cell) => cell.padStart(10)).join(''));
}

/** BENCH_FOLDER keeps what was filled: 10,000 meetings take minutes. What is measured is a copy. */
async function fill(meetings: number): Promise<Filled> {
  const kept = join(folder, `${meetings}.db`);
  if (!existsSync(kept)) {
    const filling = openDatabase(`${kept}.part`);
    const started = performance.now();
    await importMany(filling, mails(meetings), writer);
    const seconds = (performance.now() - started) / 1000;
    console.log(`${meetings} meetings filled in ${seconds.toFixed(0)} s`);
    filling.$client.pragma('wal_checkpoint(TRUNCATE)');
    filling.$client.close();
    renameSync(`${kept}.part`, kept);
  }
  const file = join(folder, `${meetings}.copy.db`);
  copyFileSync(kept, file);
  const size = statSync(file).size / 1000 / meetings;
  const db = openDatabase(file);
  return { db, meetings, size, site: await openSite(db) };
}

function pagesOf(meetings: number): string[] {
  return [
    ...[
      '/',
      '/meetings',
      `/meetings/${dayOf(meetings - 1)}`,
      '/todos',
      '/people',
      '/people/mara-lindqvist',
    ],
    ...['/topics', '/topics/scheduler', '/pulls', '/benchmarks', '/questions', '/decisions'],
    ...['/agenda', '/search?q=kamilo', '/inbox'],
  ];
}

async function takeIn(db: Database, meeting: number): Promise<void> {
  const received = await receive(db, bytes(meetingMail(meeting)), { file: null, ...writer });
  if (received.kind !== 'draft') throw new Error(`${dayOf(meeting)}: ${received.kind}`);
  importDraft(db, received.id, writer);
}

async function* mails(count: number) {
  for (let at = 0; at < count; at++) yield { file: '', bytes: bytes(meetingMail(at)) };
}
