/** A decoded body in; what programs on its way had written for other letters out, in order. */

import type { Mend } from '../mail.ts';
import { doubleSpaces } from './double-spaces.ts';
import { entities } from './entities.ts';
import { escapes } from './escapes.ts';
import { hardBreaks } from './hard-breaks.ts';
import { marks, oddMarks } from './marks.ts';
import { mojibake } from './mojibake.ts';
import { otherQuotes } from './other-quotes.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { stars } from './stars.ts';

/**
 * Each kind asks for evidence in the whole text before it changes a letter: somebody may mean what stands there.
 * Nearly every body has none, which a search for one letter tells. No two mends overlap.
 */
export function mendsOf(body: string): Mend[] {
  const found = [
    ...(body.includes('=') && equals.test(body) ? quotedPrintable(body) : []),
    ...(body.includes('\\') && backslashes.test(body)
      ? [...escapes(body), ...hardBreaks(body)]
      : []),
    ...(body.includes('&') && ampersands.test(body) ? entities(body) : []),
    ...(leads.some((letter) => body.includes(letter)) ? mojibake(body) : []),
    ...(body.includes('|') ? otherQuotes(body) : []),
    ...(body.includes('**') ? stars(body) : []),
    ...(body.includes('\u00a0') ? doubleSpaces(body) : []),
    ...(oddMarks.test(body) ? marks(body) : []),
  ];
  if (found.length < 2) return found;
  found.sort((one, other) => one.start - other.start);
  let end = 0;
  return found.filter((mend) => {
    const isApart = mend.start >= end;
    if (isApart) end = mend.end;
    return isApart;
  });
}

/** A letter to search for and little more: a search for a letter costs nothing. */
const equals = /=(?:\r*\n|3D|C[23]=|E2=8)/;
const backslashes = /\\[#*+.)\-\r\n]/;
const ampersands = /&(?:#|quot;|apos;|rsquo;|amp;|gt;)/;
const leads = ['Ã', 'Â', 'â€', 'â\u0080'];
