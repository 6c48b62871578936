/** A mail in; its greetings or signatures out, each as one text of paragraphs. */
import { bodyLines } from '#app/mail/body-lines.ts';
import { plainBlanks } from '#app/mail/letters.ts';
import type { Mail, Passage, Span } from '#app/mail/mail.ts';
import { joinPassages } from '#app/mail/passage.ts';

/** No items, but the place where next meetings are announced. */
export function asidesOf(mail: Mail, label: 'greeting' | 'signature'): Passage[] {
  return mail.fragments
    .filter(({ kind }) => kind === label)
    .map(({ span }) => {
      const written = plainBlanks(mail.body.slice(span.start, span.end));
      if (mail.isDoubleSpaced || loose.test(written)) return respaced(mail, written, span);
      const text = written.replace(/(?<!\n)\r?\n(?!\r?\n)/g, (end) => ' '.repeat(end.length));
      return { text, pieces: [{ at: 0, start: span.start, length: text.length }] };
    });
}

/** Indented, or broken by `format=flowed` or CRLF: one space joins what two characters part. */
const loose = /\n[ \t]+\S|[ \t\r]\n/;

/** Lines without what stands before and behind them; of double-spaced ones each first gap is none. */
function respaced(mail: Mail, written: string, { start }: Span): Passage {
  const paragraphs: Passage[][] = [[]];
  for (const line of bodyLines(written)) {
    const text = line.text.trim();
    if (text === '') {
      const blanks = written.slice(line.start, line.next).match(/\r\n|\n|\r/g)?.length ?? 1;
      if (blanks > 1 || !mail.isDoubleSpaced) paragraphs.push([]);
      continue;
    }
    const from = start + line.start + line.text.length - line.text.trimStart().length;
    paragraphs.at(-1)?.push({ text, pieces: [{ at: 0, start: from, length: text.length }] });
  }
  const joined = paragraphs.filter((lines) => lines.length > 0).map((lines) => joinPassages(lines));
  return joinPassages(joined, '\n\n');
}
