/** Content lines in; logical lines that know where they stand, and what was mended, out. */
import type { FlowedStretch } from '../decode/decode-mail.ts';
import type { ContentLine } from '../label/label-body.ts';
import type { Diagnostic, Line } from '../mail.ts';
import { placeOf } from '../passage.ts';
import { cutLines } from './cut-lines.ts';
import type { Flow } from './flow.ts';
import { joinLines } from './join-lines.ts';
import { mendTables } from './mend-tables.ts';
import { splitBullets } from './split-bullets.ts';
import { splitHeadings } from './split-headings.ts';
import { wrapHabits } from './wrap-habits.ts';

export function repairFlow(
  content: (ContentLine | null)[],
  flowed: FlowedStretch[],
): { lines: Line[]; diagnostics: Diagnostic[] } {
  const flows = mend(content, flowed).reverse();
  const lines: Line[] = [];
  // Each flow is let go as soon as its line is there: of long mails memory holds one or the other.
  for (let flow = flows.pop(); flow !== undefined; flow = flows.pop()) lines.push(lineOf(flow));
  return { lines, diagnostics: diagnosticsOf(lines) };
}

function mend(content: (ContentLine | null)[], flowed: FlowedStretch[]): Flow[] {
  const cut = cutLines(content, flowed);
  const habits = wrapHabits(cut);
  const joined = joinLines(cut, habits);
  return splitBullets(splitHeadings(mendTables(joined)), habits);
}

function lineOf(flow: Flow): Line {
  const span = placeOf(flow) ?? { start: flow.place, end: flow.place };
  const { text, pieces, seam, quoteDepth } = flow;
  return { text: pieces.length === 0 ? '' : text, pieces, span, seam, quoteDepth };
}

const advice = {
  bullet: ['bullets-glued', 'A mail program had glued this bullet to the line before it.'],
  row: ['table-rows-glued', 'A mail program had glued this table row to the one before it.'],
  heading: ['headings-glued', 'A mail program had glued this heading to the line before it.'],
} as const;

function diagnosticsOf(lines: Line[]): Diagnostic[] {
  return lines.flatMap(({ seam, span }) => {
    if (seam === null) return [];
    const [code, message] = advice[seam];
    return [{ code, message, span }];
  });
}
