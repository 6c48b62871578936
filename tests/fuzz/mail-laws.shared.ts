/** A Mail in; which of the laws of DESIGN section 2 it breaks, out. */
import type { Mail, Mend, Span } from '#app/mail/mail.ts';
import { mendsOf } from '#app/mail/mend/mends-of.ts';

const bare = (text: string) => text.replace(/[\s\u200b]+/g, '');
/** Marks before a line that are not the writer's words. */
const quoteMarks = /^(?:[ >]{1,80}|- (?=-))+/;

/** What is wrong with it; nothing for a Mail that keeps the laws. */
export const lawsBroken = (mail: Mail): string[] => [
  ...fragmentsPartition(mail),
  ...linesStandInTheBody(mail),
  ...linesCoverTheContent(mail),
];

function fragmentsPartition({ body, fragments }: Mail): string[] {
  const broken: string[] = [];
  let end = 0;
  for (const { kind, span } of fragments) {
    if (span.start !== end) broken.push(`${kind} at ${span.start} does not follow ${end}`);
    if (span.end <= span.start) broken.push(`${kind} at ${span.start} is empty`);
    end = span.end;
  }
  if (end !== body.length) broken.push(`fragments end at ${end} of ${body.length}`);
  return broken;
}

function linesStandInTheBody({ body, lines }: Mail): string[] {
  const broken: string[] = [];
  let reached = 0;
  const put = mendsOf(body).map(({ text }) => text);
  for (const { text, pieces, span } of lines) {
    let at = 0;
    let between = '';
    for (const piece of pieces) {
      between += text.slice(at, piece.at);
      if (piece.at < at || piece.start < reached) broken.push(`pieces out of order in ${text}`);
      const here = text.slice(piece.at, piece.at + piece.length).replace(/\s/g, ' ');
      const there = body.slice(piece.start, piece.start + piece.length).replace(/\s/g, ' ');
      if (here !== there) broken.push(`${here} is not ${there}`);
      at = piece.at + piece.length;
      reached = piece.start + piece.length;
    }
    between += text.slice(at);
    // Letters that a program had written otherwise were put in; no others.
    if (!isWithin(bare(between), put)) broken.push(`${between} stands nowhere`);
    const [first] = pieces;
    if (first !== undefined && (span.start !== first.start || span.end !== reached)) {
      broken.push(`the span of ${text} is not that of its pieces`);
    }
  }
  return broken;
}

/** Whether a text is made of some of the words, in any order: enough to see that none was invented. */
function isWithin(text: string, words: string[]): boolean {
  const known = new Set(words.join(''));
  return [...text].every((letter) => known.has(letter));
}

/** What a stretch of the body says, its mends made: those at its edges as well, whose letters stand in no piece. */
export function saidAt(body: string, { start, end }: Span, mends: Mend[]): string {
  const wide = { start, end };
  for (const mend of mends) if (mend.start === wide.end) wide.end = mend.end;
  for (const mend of [...mends].reverse()) if (mend.end === wide.start) wide.start = mend.start;
  return mended(body, wide, mends);
}

/** What a stretch of the body says, its mends made. */
function mended(body: string, { start, end }: Span, mends: Mend[]): string {
  let text = '';
  let from = start;
  for (const mend of mends.filter((each) => each.start >= start && each.end <= end)) {
    text += body.slice(from, mend.start) + mend.text;
    from = mend.end;
  }
  return text + body.slice(from, end);
}

function linesCoverTheContent({ body, fragments, lines }: Mail): string[] {
  const mends = mendsOf(body);
  const content = fragments
    .filter((fragment) => fragment.kind === 'content')
    .map(({ span }) => mended(body, span, mends));
  const covered = bare(lines.map((line) => line.text).join(' '));
  const isMarked = lines.some((line) => line.quoteDepth > 0) || body.includes('-----BEGIN PGP');
  const told = isMarked
    ? content.flatMap((text) =>
        text.split(/\r\n|\n|\r/).map((line) => line.replace(quoteMarks, '')),
      )
    : content;
  const unmarked = (text: string) => (isMarked ? text.replace(/[>-]/g, '') : text);
  const want = unmarked(bare(told.join(' ')));
  const got = unmarked(covered);
  if (got === want) return [];
  let at = 0;
  while (got.charAt(at) === want.charAt(at)) at += 1;
  return [`content is not covered: ${want.slice(at, at + 60)} became ${got.slice(at, at + 60)}`];
}
