/** Letters of the body that a program had written for others, and those; the body itself stays as it is. */
import type { Span } from '../mail.ts';

/** `text` is empty for letters that stand for none, such as the `\` of `\#`. */
export type Mend = Span & { text: string };

/** Every find of a pattern in a text in; what it stands for, where that is anything else, out. */
export function mendAll(
  body: string,
  pattern: RegExp,
  meant: (found: RegExpExecArray) => string | null,
): Mend[] {
  const mends: Mend[] = [];
  for (const found of body.matchAll(pattern)) {
    const text = meant(found);
    const start = found.index;
    if (text !== null && text !== found[0])
      mends.push({ start, end: start + found[0].length, text });
  }
  return mends;
}
