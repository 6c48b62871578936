/** `npm run fuzz mail`: runs for FUZZ_SECONDS (60) from FUZZ_SEED (the clock's) and shows what broke. */
import { readdirSync, readFileSync } from 'node:fs';
import { fuzzMail, randomFrom } from './mail.shared.ts';

const folder = 'tests/fixtures/mail';
const seeds = readdirSync(folder)
  .filter((name) => /\.(?:eml|txt|md)$/.test(name))
  .map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)));
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
const end = Date.now() + Number(process.env.FUZZ_SECONDS ?? 60) * 1000;

const { runs, finding } = await fuzzMail(seeds, () => Date.now() > end, randomFrom(seed));
console.log(`seed ${seed}: ${runs} mails, ${finding === null ? 'no law broken' : 'a law broken'}`);
if (finding !== null) {
  console.log(finding.broken.join('\n'));
  console.log(JSON.stringify(new TextDecoder().decode(finding.source)));
  process.exitCode = 1;
}
