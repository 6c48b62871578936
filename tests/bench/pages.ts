/**
 * How fast pages are answered to visitors who do not sign in: unchanged ones beside a bare node:http
 * handler with one prepared query, the first one after a change, and how much JavaScript each brings.
 * BENCH_PAGE_MEETINGS meetings (default 60), BENCH_PAGE_MS for each measurement (default 600).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importMany } from '#app/models/archive/archive.server.ts';
import { writing } from '#app/models/version.server.ts';
import { closeDatabase, openDatabase } from '#db/open.server.ts';
import { ask, closeAgent, median, throughput, timeOf } from './ask.shared.ts';
import { dayOf, meetingMail } from './series.shared.ts';
import { openBareSite, openSite } from './site.shared.ts';

const meetings = Number(process.env.BENCH_PAGE_MEETINGS ?? 60);
const pause = Number(process.env.BENCH_PAGE_MS ?? 600);
const writer = { by: 'bench', now: '2024-06-01T12:00:00Z' };
const changes = 15;
const asBrowsers = { 'accept-encoding': 'gzip, deflate, br' };

const folder = mkdtempSync(join(tmpdir(), 'minutes-pages-'));
const db = openDatabase(join(folder, 'pages.db'));
await importMany(db, mails(), writer);
const site = await openSite(db);
const bare = await openBareSite(db);
const pages = {
  start: '/',
  meeting: `/meetings/${dayOf(meetings - 1)}`,
  person: '/people/mara-lindqvist',
  TODOs: '/todos',
  agenda: '/agenda',
  search: '/search?q=scheduler',
};

console.log('page      unchanged/s  over bare  304/s  over bare  after a change  script, gzip');
for (const [name, path] of Object.entries(pages)) {
  const url = site.url + path;
  const first = await ask(url);
  if (first.status !== 200) throw new Error(`${path} answers ${first.status}`);
  // Side by side, so that whatever else the machine does weighs on both.
  const plain = await throughput(bare.url, pause, asBrowsers);
  const unchanged = await throughput(url, pause, asBrowsers);
  const known = await throughput(url, pause, {
    ...asBrowsers,
    'if-none-match': first.tag ?? '',
  });
  const renders: number[] = [];
  for (let change = 0; change < changes; change++) {
    writing(db, writer.now, () => {});
    renders.push(await timeOf(() => ask(url)));
  }
  const cells = [
    name.padEnd(9),
    unchanged.toFixed(0).padStart(11),
    (unchanged / plain).toFixed(2).padStart(10),
    known.toFixed(0).padStart(6),
    (known / plain).toFixed(2).padStart(10),
    `${median(renders).toFixed(1)} ms`.padStart(15),
    `${((await scriptBytes(first.body)) / 1000).toFixed(1)} kB`.padStart(13),
  ];
  console.log(cells.join(' '));
}
console.log('aims: over bare 0.5 at least, 20 ms at most after a change, 100 kB of script at most');
await site.close();
await bare.close();
closeAgent();
closeDatabase(db);
rmSync(folder, { recursive: true, force: true });

async function* mails() {
  for (let at = 0; at < meetings; at++) {
    yield { file: '', bytes: new TextEncoder().encode(meetingMail(at)) };
  }
}

/** Every script that the page names, and inline ones, compressed one by one. */
async function scriptBytes(html: string): Promise<number> {
  const named = [...html.matchAll(/(?:src|href)="(?<path>\/[^"]+\.js)"/g)];
  const paths = new Set(named.map(({ groups }) => groups?.path ?? ''));
  let bytes = 0;
  for (const path of paths) bytes += gzipSync((await ask(site.url + path)).body).length;
  for (const [, inline] of html.matchAll(/<script[^>]*>([^<]+)<\/script>/g)) {
    bytes += gzipSync(inline ?? '').length;
  }
  return bytes;
}
