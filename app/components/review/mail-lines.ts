/**
 * A mail's body and the stretches that mean something in; its lines, cut where a stretch begins or
 * ends, out. Stretches may overlap and nest in any way.
 */
import type { Fragment } from '#app/mail/mail.ts';
import type { Mark } from './marks.ts';

export type MailPart = {
  start: number;
  text: string;
  /** Glued here by a mail program; read as two. */
  isSeam: boolean;
  /** What covers these words, the shortest first. */
  marks: Mark[];
};
export type MailLine = {
  number: number;
  start: number;
  end: number;
  /** Belongs to no notes: greeting, quote, signature, footer. */
  isOutside: boolean;
  parts: MailPart[];
};

export function linesOf(
  body: string,
  fragments: Fragment[],
  seams: { at: number }[],
  marks: Mark[],
): MailLine[] {
  const cuts = cutsOf(body, seams, marks);
  const seamAt = new Set(seams.map((seam) => seam.at));
  const byStart = [...marks].sort((a, b) => a.start - b.start);
  const lines: MailLine[] = [];
  let covering: Mark[] = [];
  let next = 0;
  let cut = 0;
  let fragment = 0;
  let start = 0;
  while (start <= body.length) {
    const newline = body.indexOf('\n', start);
    const end = newline < 0 ? body.length : newline;
    const parts: MailPart[] = [];
    let from = start;
    while (from < end) {
      while (cut < cuts.length && (cuts[cut] ?? 0) <= from) cut++;
      const to = Math.min(cuts[cut] ?? end, end);
      for (; next < byStart.length && (byStart[next]?.start ?? 0) <= from; next++) {
        covering.push(byStart[next] as Mark);
      }
      covering = covering.filter((mark) => mark.end > from);
      parts.push({
        start: from,
        text: body.slice(from, to),
        isSeam: seamAt.has(from),
        marks: [...covering].sort(innermostFirst),
      });
      from = to;
    }
    while ((fragments[fragment]?.span.end ?? body.length) < end) fragment++;
    lines.push({
      number: lines.length + 1,
      start,
      end,
      isOutside: isOutside(fragments[fragment], start),
      parts,
    });
    if (newline < 0) break;
    start = newline + 1;
  }
  return lines;
}

/** Of two that cover the same words, the fact stands before the item that it was read from. */
const innermostFirst = (a: Mark, b: Mark): number =>
  a.end - a.start - (b.end - b.start) || Number(a.kind === 'item') - Number(b.kind === 'item');

/** A line that is partly content counts as content. */
const isOutside = (fragment: Fragment | undefined, start: number): boolean =>
  fragment !== undefined && fragment.kind !== 'content' && fragment.span.start <= start;

/** Every place where something begins or ends, ascending. */
function cutsOf(body: string, seams: { at: number }[], marks: Mark[]): number[] {
  const cuts = new Set<number>();
  for (const mark of marks) cuts.add(mark.start).add(mark.end);
  for (const seam of seams) cuts.add(seam.at);
  cuts.add(body.length);
  return [...cuts].sort((a, b) => a - b);
}
