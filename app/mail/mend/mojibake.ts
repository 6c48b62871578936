/** UTF-8 that a program had taken for windows-1252 (`donâ€™t`, `BÃ¼nzli`) in; the letters that were meant out. */
import { windowsByte } from '../decode/charset.ts';
import type { Mend } from '../mail.ts';
import { mendAll } from './mend.ts';

/** The first bytes of accented letters of Latin, of punctuation, of pictures, and what follows them. */
const run =
  /(?:[ÂÃÄÅ][\u0080-\u00bf\u0152-\u017e\u02c6-\u2122]|â[\u0080-\u00bf\u0152-\u017e\u02c6-\u2122]{2}|ð[\u0080-\u00bf\u0152-\u017e\u02c6-\u2122]{3})/g;
/** `Ã¼`, `Â±`, `â€™` */
const sure = /[ÂÃ][\u00a0-\u00bf]|â(?:€|\u0080)/;
const strict = new TextDecoder('utf-8', { fatal: true });

/** Once it may be meant (`CAFÃ…`), save for what nobody writes. */
export function mojibake(body: string): Mend[] {
  const mends = mendAll(body, run, ([found]) => decode(found));
  return mends.length > 1 || sure.test(body) ? mends : [];
}

function decode(found: string): string | null {
  const bytes = [...found].map(windowsByte);
  try {
    return bytes.includes(null) ? null : strict.decode(Uint8Array.from(bytes as number[]));
  } catch {
    return null;
  }
}
