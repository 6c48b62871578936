/** The laws of DESIGN section 2, as one check that every test of the room can run on a Mail. */
import { expect } from '@playwright/test';
import type { Mail } from '#app/mail/mail.ts';

const bare = (text: string) => text.replace(/[\s\u200b]+/g, '');
/** Marks before a line that are not the writer's words. */
const quoteMarks = /^(?:[ >]{1,80}|- (?=-))+/;

export function holdLaws(mail: Mail): void {
  fragmentsPartition(mail);
  linesStandInTheBody(mail);
  linesCoverTheContent(mail);
}

function fragmentsPartition({ body, fragments }: Mail): void {
  let end = 0;
  for (const { span } of fragments) {
    expect(span.start, 'fragments follow each other').toBe(end);
    expect(span.end, 'no fragment is empty').toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end, 'fragments reach the end').toBe(body.length);
}

function linesStandInTheBody({ body, lines }: Mail): void {
  let reached = 0;
  for (const { text, pieces, span } of lines) {
    let at = 0;
    let between = '';
    for (const piece of pieces) {
      between += text.slice(at, piece.at);
      expect(piece.at, 'pieces are in order').toBeGreaterThanOrEqual(at);
      expect(piece.start, 'pieces go forward in the body').toBeGreaterThanOrEqual(reached);
      const here = text.slice(piece.at, piece.at + piece.length);
      const there = body.slice(piece.start, piece.start + piece.length).replace(/\s/g, ' ');
      expect(here.replace(/\s/g, ' ')).toBe(there);
      at = piece.at + piece.length;
      reached = piece.start + piece.length;
    }
    between += text.slice(at);
    expect(between.trim(), 'letters outside of pieces are white space').toBe('');
    if (pieces.length > 0) {
      expect(span).toEqual({ start: pieces[0]?.start, end: reached });
    }
  }
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
