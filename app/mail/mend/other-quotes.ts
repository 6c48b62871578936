/** A text that was quoted with `| ` in; the `>` that most programs write out. */
import type { Mend } from '../mail.ts';
import { mendAll } from './mend.ts';

const quoted = /^\|(?=$|[ \t\r])/gm;
const written = /^.*\S/gm;
/** `| text |` */
const row = /^\|.*\|[ \t\r]*$/gm;

/** Every line has the mark; were they rows of a table, they would end in one. */
export function otherQuotes(body: string): Mend[] {
  const mends = mendAll(body, quoted, () => '>');
  const count = (pattern: RegExp) => body.match(pattern)?.length ?? 0;
  const isQuoted = mends.length > 5 && mends.length >= count(written) * 0.9;
  return isQuoted && count(row) * 2 < mends.length ? mends : [];
}
