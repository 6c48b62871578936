/** A pattern of letters that programs write for others, and what each find of it stands for, in; the mends out. */
import type { Mend } from '../mail.ts';

/** `meant` answers null for a find that stands for nothing else. */
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
