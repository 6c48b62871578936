/** An outline in stars in; the marks of Markdown that it means out: `** Topic` above points (Org), `** point` below `* point` (wikis). */
import type { Mend } from '../mail.ts';
import { mendAll } from './mend.ts';

const starred = /\*{1,6}(?<=^[ \t\u00a0>|]{0,40}\*{1,6})(?=[ \u00a0][^\s*])/gm;
/** `** NOTE ** text` is only loud. */
const deeper = /\*\*[ \u00a0](?<=^[ \t\u00a0>|]{0,40}\*{2,6}.)(?![^\n]*\*\*)[^\s*]/m;
const point = /^[ \t\u00a0>|]{0,40}-[ \u00a0]\S/m;

export function stars(body: string): Mend[] {
  if (!deeper.test(body)) return [];
  const isOrg = point.test(body);
  return mendAll(body, starred, ([marks]) =>
    isOrg ? '#'.repeat(marks.length) : `${'  '.repeat(marks.length - 1)}*`,
  );
}
