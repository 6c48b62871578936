/** What the reader was unsure of or had to mend in; a line that says so, tied to its words, out. */
import type { Diagnostic } from '#app/mail/mail.ts';
import { keyOf } from './marks.ts';

export function UnsureWords(props: { unsure: Diagnostic[] }) {
  return (
    <>
      {props.unsure.map((each) => {
        const key = each.span ? keyOf('unsure', each.span) : undefined;
        return (
          <span
            key={`${each.code}-${key}`}
            className="why unsure"
            id={key && `f-${key}`}
            data-pair={key}
          >
            <strong>{wordFor(each.code)}</strong> {each.message}
          </span>
        );
      })}
    </>
  );
}

/** What was mended reads differently from what was guessed. */
const mended = ['glued', 'split', 'joined', 'repaired', 'wrapped', 'lost', 'decoded'];
export const wordFor = (code: string): string =>
  mended.some((word) => code.includes(word)) ? 'repaired' : 'unsure';
