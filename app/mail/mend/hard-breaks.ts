/** A Markdown text whose lines a program had ended in `\` so that they stay lines in; those marks out. */
import type { Mend } from '../mail.ts';
import { mendAll } from './mend.ts';

/** Behind text, not behind another `\`. */
const lineEnd = /(?<=[^\\\s])\\(?=\r*\n|$)/g;
const written = /^.*[^\s\\]/gm;

/** A command may go on over a few lines; a third of all lines is a program's doing. */
export function hardBreaks(body: string): Mend[] {
  const mends = mendAll(body, lineEnd, () => '');
  return mends.length < 3 || mends.length * 3 < (body.match(written)?.length ?? 0) ? [] : mends;
}
