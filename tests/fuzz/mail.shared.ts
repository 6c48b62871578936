/** Random cuts, splices and byte noise of the fixtures in; the first mail that breaks a law out. */
import { readMail } from '#app/mail/read-mail.ts';
import { lawsBroken } from './mail-laws.shared.ts';

export type Finding = { source: Uint8Array; broken: string[] };

/** `isOver` ends the run; `random` yields 0..1, so that a run can be repeated. */
export async function fuzzMail(
  seeds: Uint8Array[],
  isOver: (runs: number) => boolean,
  random: () => number,
): Promise<{ runs: number; finding: Finding | null }> {
  let runs = 0;
  while (!isOver(runs)) {
    runs += 1;
    const source = mutated(seeds, random);
    const broken = await brokenBy(source);
    if (broken.length > 0) return { runs, finding: { source, broken } };
  }
  return { runs, finding: null };
}

async function brokenBy(source: Uint8Array): Promise<string[]> {
  try {
    const mail = await readMail(source, null);
    return lawsBroken(mail);
  } catch (error) {
    return [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

/** Cuts and splices of the seeds, some with noise. */
export function mutated(seeds: Uint8Array[], random: () => number): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = () => seeds[below(seeds.length)] ?? new Uint8Array();
  const part = (seed: Uint8Array) => {
    const from = below(seed.length);
    return seed.subarray(from, from + below(seed.length - from + 1));
  };
  const parts =
    random() < 0.3 ? [pick()] : Array.from({ length: 1 + below(4) }, () => part(pick()));
  const whole = Uint8Array.from(parts.flatMap((each) => [...each]));
  const noise = random() < 0.5 ? 0 : below(8);
  for (let count = 0; count < noise && whole.length > 0; count += 1) {
    whole[below(whole.length)] = random() < 0.5 ? below(256) : (marks[below(marks.length)] ?? 10);
  }
  return whole;
}

/** Bytes that mean something to a reader of mail. */
const marks = [...' \n\r\t>-*#|`"()[]:=_.'].map((letter) => letter.charCodeAt(0));

/** Mulberry32: the same numbers for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
