/** An item's prose in; the stretches of its source that are struck through, and what they cover, out. */
import { countBefore } from '#app/mail/count-before.ts';
import type { Span } from '#app/mail/mail.ts';
import type { Prose } from './prose.ts';
import { sourceSpan } from './prose-source.ts';
import type { Stretch } from './sentences.ts';

/** In the order of the source; none lies within another. */
export function struckSpans(prose: Prose): Span[] {
  const spans: Span[] = [];
  for (const mark of prose.marks) {
    const end = mark.partner?.start ?? -1;
    if (mark.kind !== 'strike' || end < mark.end || mark.end < (spans.at(-1)?.end ?? 0)) continue;
    spans.push({ start: mark.end, end });
  }
  return spans;
}

/** Whether most of a stretch is struck through. */
export function isStruck(prose: Prose, spans: Span[], stretch: Stretch): boolean {
  const source = sourceSpan(prose, stretch.from, stretch.to);
  if (source === null || spans.length === 0) return false;
  let covered = 0;
  for (
    let index = countBefore(spans, ({ end }) => end <= source.start);
    index < spans.length;
    index += 1
  ) {
    const span = spans[index];
    if (span === undefined || span.start >= source.end) break;
    covered += Math.min(span.end, source.end) - Math.max(span.start, source.start);
  }
  return covered * 2 >= source.end - source.start;
}
