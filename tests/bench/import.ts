/**
 * The whole import of a mail (decode, read, reconcile, store, index) beside mailparser's simpleParser
 * on the same mails in the same run, in processor time. Prints the ratio of the times per mail: the aim is 1.0 at
 * most. The mix is that of a list's archive, two mails with notes in a thousand. BENCH_MAILS: mails without
 * notes; those with notes are an eighth of that.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { decodeMail } from '#app/mail/decode/decode-mail.ts';
import { importMany } from '#app/models/archive/archive.server.ts';
import { readDecoded } from '#app/models/mails/reading.server.ts';
import { closeDatabase, openDatabase } from '#db/open.server.ts';
import { cpuTimeOf } from './ask.shared.ts';
import { meetingMail, otherMail, replyMail } from './series.shared.ts';

const writer = { by: 'bench', now: '2024-06-01T12:00:00Z' };
const rounds = 3;
const size = Number(process.env.BENCH_MAILS ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'minutes-import-'));
const bytes = (text: string) => new TextEncoder().encode(text);
const some = (count: number, mail: (number: number) => string) =>
  Array.from({ length: count }, (_, at) => bytes(mail(at)));
const mixed = (mail: (number: number) => string) =>
  some(size * 5, (at) => (at % 500 === 250 ? meetingMail(Math.floor(at / 500)) : mail(at)));

try {
  // So that none pays for what is compiled first.
  for (const mail of [otherMail, replyMail, meetingMail]) await warm(some(300, mail));
  await compare('without notes, random words', some(size, otherMail));
  await compare('without notes, replies in English', some(size, replyMail));
  // Enough for what an import costs once to weigh as little as in an archive.
  await compare('2 in 1000 with notes, random words', mixed(otherMail));
  await compare('2 in 1000 with notes, replies', mixed(replyMail));
  await compare('all with notes', some(Math.ceil(size / 8), meetingMail));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(what: string, mails: Uint8Array[]): Promise<void> {
  const best = { parser: Infinity, decode: Infinity, read: Infinity, whole: Infinity };
  for (let round = 0; round < rounds; round++) {
    best.parser = Math.min(
      best.parser,
      await timed(mails, (mail) => simpleParser(Buffer.from(mail))),
    );
    best.decode = Math.min(best.decode, await timed(mails, (mail) => decodeMail(mail, null)));
    const read = await timed(mails, async (mail) =>
      readDecoded(await decodeMail(mail, null), { receivedAt: writer.now, roster: [] }),
    );
    best.read = Math.min(best.read, read);
    best.whole = Math.min(best.whole, await wholeImport(mails, `${what}-${round}.db`));
  }
  const per = (time: number) => `${(time / mails.length).toFixed(2)} ms a mail`;
  console.log(`${what} (${mails.length}, the best of ${rounds} rounds)`);
  console.log(`  mailparser's simpleParser   ${per(best.parser)}`);
  console.log(`  decode alone                ${per(best.decode)}`);
  console.log(`  decode and read             ${per(best.read)}`);
  console.log(`  whole import                ${per(best.whole)}`);
  console.log(
    `  whole over simpleParser     ${(best.whole / best.parser).toFixed(2)} (aim: 1.0 at most)`,
  );
}

async function warm(mails: Uint8Array[]): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await timed(mails, (mail) => simpleParser(Buffer.from(mail)));
    await wholeImport(mails, `warm-${round}-${mails[0]?.length}.db`);
  }
}

async function timed(
  mails: Uint8Array[],
  work: (mail: Uint8Array) => Promise<unknown>,
): Promise<number> {
  return cpuTimeOf(async () => {
    for (const mail of mails) await work(mail);
  });
}

async function wholeImport(mails: Uint8Array[], file: string): Promise<number> {
  const db = openDatabase(join(folder, file));
  const time = await cpuTimeOf(() => importMany(db, named(mails), writer));
  closeDatabase(db);
  return time;
}

async function* named(mails: Uint8Array[]) {
  for (const bytes of mails) yield { file: '', bytes };
}
