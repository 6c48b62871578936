/** A line in; the stretches inside code, brackets and quotations, where a dash is no bullet, out. */
import type { Span } from '../mail.ts';

const closers: Record<string, string> = { ')': '(', ']': '[', '”': '“' };
/** Beyond this many letters an opened bracket was never meant to be closed. */
const longest = 400;

/** In order, disjoint; one pass, so that a line of nothing but brackets stays cheap. */
export function shieldedPlaces(text: string): Span[] {
  const open: { letter: string; at: number }[] = [];
  const found: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '(' || letter === '[' || letter === '“') {
      open.push({ letter, at });
    } else if (letter === '`' || letter === '"') {
      const end = text.slice(at + 1, at + longest).indexOf(letter);
      if (end < 0) continue;
      found.push({ start: at, end: at + end + 2 });
      at += end + 1;
    } else if (letter in closers) {
      const last = open.at(-1);
      if (last === undefined || last.letter !== closers[letter]) continue;
      open.pop();
      if (at - last.at <= longest) found.push({ start: last.at, end: at + 1 });
    }
  }
  return disjoint(found);
}

function disjoint(spans: Span[]): Span[] {
  const ordered = spans.sort((one, other) => one.start - other.start || other.end - one.end);
  const result: Span[] = [];
  for (const span of ordered) {
    const last = result.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
