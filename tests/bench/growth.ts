/**
 * What a long history costs: the same work on BENCH_MEETINGS meetings (default 600; the aims are for
 * 10000, which takes long to fill) and on 100, side by side, in processor time. Prints the
 * ratios.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importMany } from '#app/models/archive.server.ts';
import { importDraft, receive } from '#app/models/inbox.server.ts';
import { search } from '#app/models/search.server.ts';
import { writing } from '#app/models/version.server.ts';
import { type Database, openDatabase } from '#db/open.server.ts';
import { ask, closeAgent, cpuTimeOf, median } from './ask.shared.ts';
import { dayOf, meetingMail } from './series.shared.ts';
import { openSite } from './site.shared.ts';

const many = Number(process.env.BENCH_MEETINGS ?? 600);
const few = 100;
const rounds = 15;
/** Each fills a page with either number of meetings, but the filters alone. */
const searches = [
  ...['mara', 'kamilo', 'review kalo', 'old queue', 'kind:decision solmi', 'topic:dns jonas'],
  ...['before:1995-03 work stealing', 'owner:mara is:open', 'owner:mara', 'is:unanswered'],
];
const writer = { by: 'bench', now: '2024-06-01T12:00:00Z' };
const folder = mkdtempSync(join(tmpdir(), 'minutes-growth-'));
const bytes = (text: string) => new TextEncoder().encode(text);

try {
  const sizes = [few, many];
  const measured: Record<string, number>[] = [];
  for (const size of sizes) measured.push(await measure(size));
  const [small = {}, large = {}] = measured;
  console.log(`${''.padEnd(30)}${String(few).padStart(10)}${String(many).padStart(10)}     ratio`);
  for (const [name, value] of Object.entries(small)) {
    const other = large[name] ?? Number.NaN;
    const cells = [value.toFixed(2), other.toFixed(2), (other / value).toFixed(2)];
    console.log(name.padEnd(30) + cells.map((cell) => cell.padStart(10)).join(''));
  }
  console.log('aims at 10000: search 2 at most, size 1, the rest 1.5 at most');
} finally {
  closeAgent();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(meetings: number): Promise<Record<string, number>> {
  const file = join(folder, `${meetings}.db`);
  const db = openDatabase(file);
  const started = performance.now();
  await importMany(db, mails(meetings), writer);
  console.log(
    `${meetings} meetings filled in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  db.$client.pragma('wal_checkpoint(TRUNCATE)');
  const size = statSync(file).size / 1000 / meetings;
  const newest: number[] = [];
  for (let at = meetings; at < meetings + rounds; at++) {
    newest.push(await cpuTimeOf(() => takeIn(db, at)));
  }
  const result: Record<string, number> = {
    'importing the newest, ms': median(newest),
    'size of a meeting, kB': size,
  };
  for (const words of searches) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      times.push(await cpuTimeOf(() => search(db, words, {})));
    }
    result[`search ${words}, ms`] = median(times);
  }
  const site = await openSite(db);
  for (const path of pagesOf(meetings)) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      writing(db, writer.now, () => {});
      times.push(await cpuTimeOf(() => ask(site.url + path)));
    }
    result[`${path.replace(/\d{4}-\d\d-\d\d/, 'DATE')}, ms`] = median(times);
  }
  await site.close();
  db.$client.close();
  return result;
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
