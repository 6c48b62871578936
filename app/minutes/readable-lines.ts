/** All lines of a mail in; those that are read for notes, and what is said of the rest, out. */
import type { Diagnostic, Line, Mail } from '#app/mail/mail.ts';

/** The notes of no meeting have as many; what is behind them is a log that somebody put below. */
const mostLines = 120_000;

export function readableLines({ lines }: Mail): { lines: Line[]; diagnostics: Diagnostic[] } {
  const first = lines[mostLines];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return { lines, diagnostics: [] };
  const { start } = first.span;
  return {
    lines: lines.slice(0, mostLines),
    diagnostics: [
      {
        code: 'too-long',
        message: `This mail has ${lines.length} lines: from here on it is not read. Notes of this length belong in several mails.`,
        span: { start, end: Math.max(last.span.end, start + 1) },
      },
    ],
  };
}
