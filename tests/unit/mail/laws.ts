/** The laws of DESIGN section 2, as one check that every test of the room can run on a Mail. */
import { expect } from '@playwright/test';
import type { Mail } from '#app/mail/mail.ts';

const bare = (text: string) => text.replace(/[\s\u200b]+/g, '');
/** Marks before a line that are not the writer's words. */
const quoteMarks = /^(?:[ >]{1,80}|- (?=-))+/;

/** One assertion a mail: Playwright's are too slow to make one a letter. */
export function holdLaws(mail: Mail): void {
  expect([...fragmentsPartition(mail), ...linesStandInTheBody(mail)]).toEqual([]);
  linesCoverTheContent(mail);
}

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
    if (between.trim() !== '') broken.push(`${between} stands nowhere`);
    const [first] = pieces;
    if (first !== undefined && (span.start !== first.start || span.end !== reached)) {
      broken.push(`the span of ${text} is not that of its pieces`);
    }
  }
  return broken;
}

function linesCoverTheContent({ body, fragments, lines }: Mail): void {
  const content = fragments
    .filter((fragment) => fragment.kind === 'content')
    .map(({ span }) => body.slice(span.start, span.end));
  const covered = bare(lines.map((line) => line.text).join(' '));
  const isQuoted = lines.some((line) => line.quoteDepth > 0) || body.includes('-----BEGIN PGP');
  if (isQuoted) {
    const told = content.flatMap((text) => text.split(/\r\n|\n|\r/));
    expect(covered.replace(/[>-]/g, '')).toBe(
      bare(told.map((line) => line.replace(quoteMarks, '')).join(' ')).replace(/[>-]/g, ''),
    );
  } else {
    expect(covered).toBe(bare(content.join(' ')));
  }
}
