/** A text in; a mail of one line per physical line out, nothing labelled and nothing repaired. */
import { noSource } from '#app/mail/decode/mail-source.ts';
import type { Line, Mail } from '#app/mail/mail.ts';

export function plainMail(body: string, source: Partial<Mail['source']> = {}): Mail {
  const lines: Line[] = [];
  let start = 0;
  for (const physical of body.split('\n')) {
    const text = physical.replace(/\r$/, '').trimEnd();
    const span = { start, end: start + text.length };
    lines.push({
      text,
      pieces: [{ at: 0, start, length: text.length }],
      span,
      seam: null,
      quoteDepth: 0,
    });
    start += physical.length + 1;
  }
  return {
    source: { ...noSource(null), ...source },
    body,
    gap: 0,
    mends: [],
    fragments: [{ kind: 'content', span: { start: 0, end: body.length } }],
    lines,
    diagnostics: [],
  };
}
