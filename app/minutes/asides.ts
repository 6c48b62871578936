/** A mail in; its greetings or signatures out, each as one text of paragraphs. */
import { bodyLines } from '#app/mail/body-lines.ts';
import { quoteMarks } from '#app/mail/label/mark-lines.ts';
import { isEmpty, plainBlanks } from '#app/mail/letters.ts';
import type { Mail, Mend, Passage, Piece, Span } from '#app/mail/mail.ts';
import { cutPassage, joinPassages, trimPassage } from '#app/mail/passage.ts';
import { closeSpaces } from '#app/mail/repair/close-spaces.ts';

/** No items, but the place where next meetings are announced. */
export function asidesOf(mail: Mail, label: 'greeting' | 'signature'): Passage[] {
  const aside = mail.fragments.filter(({ kind }) => kind === label);
  return aside.map(({ span }) => {
    const written = mail.body.slice(span.start, span.end);
    const inside = mail.mends.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (inside.length > 0 || mail.gap > 0 || loose.test(written))
      return respaced(mail, written, span, inside);
    const text = plainBlanks(written).replace(/(?<!\n)\r?\n(?!\r?\n)/g, (end) =>
      ' '.repeat(end.length),
    );
    return { text, pieces: [{ at: 0, start: span.start, length: text.length }] };
  });
}

/** Indented, quoted, spaced twice, or broken by `format=flowed` or CRLF: one space joins what two characters part. */
const loose = /\n[ \t\u00a0]+\S|[ \t\r\u00a0]\n|\r(?!\n)|^>|[ \u00a0]{2}\S/m;

/** Lines without what stands before and behind them; of spaced ones the program's own gaps are none. */
function respaced({ gap }: Mail, written: string, { start }: Span, mends: Mend[]): Passage {
  const paragraphs: Passage[][] = [[]];
  const here = mends.map((mend) => ({ ...mend, start: mend.start - start, end: mend.end - start }));
  for (const line of bodyLines(written, here)) {
    const { from } = quoteMarks(line.text);
    if (isEmpty(line.text.slice(from))) {
      const blanks = written.slice(line.start, line.next).match(/\r\n|\n|\r/g)?.length ?? 1;
      if (blanks > gap) paragraphs.push([]);
      continue;
    }
    const pieces = line.pieces ?? [{ at: 0, start: line.start, length: line.text.length }];
    const text = plainBlanks(line.text);
    const whole = closeSpaces({ text, pieces: moved(pieces, start) }, from);
    paragraphs.at(-1)?.push(trimPassage(cutPassage(whole, from)));
  }
  const joined = paragraphs.filter((lines) => lines.length > 0).map((lines) => joinPassages(lines));
  return joinPassages(joined, '\n\n');
}

const moved = (pieces: Piece[], by: number): Piece[] =>
  pieces.map((piece) => ({ ...piece, start: piece.start + by }));
