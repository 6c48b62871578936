/** Cut lines in; how wide their writer's program wrapped, and whether blank lines mean something, out. */
import { isBoldLine } from '../shapes.ts';
import type { Flow } from './flow.ts';

export type WrapHabits = {
  /** Columns at which lines were broken; 78 where nothing was. */
  width: number;
  /** Lines were broken by width at all. */
  isWrapped: boolean;
  /** Blank lines between paragraphs were kept. */
  hasGaps: boolean;
  /** Some lines are far longer than any program wraps. */
  hasLongLines: boolean;
};

/** Beyond this many columns nobody wraps on purpose. */
export const longestWrap = 100;
const leastWrap = 55;

export function wrapHabits(flows: Flow[]): WrapHabits {
  const histogram = new Array<number>(longestWrap + 1).fill(0);
  let gaps = 0;
  let longLines = 0;
  for (let at = 0; at < flows.length; at += 1) {
    const flow = flows[at];
    if (flow === undefined || flow.kept || flow.soft !== null) continue;
    if (flow.text.length > longestWrap + 10 && isProse(flow)) longLines += 1;
    const next = flows[at + 1];
    if (isProse(flow) && next?.text === '' && flows[at + 2]?.shape.kind === 'text') gaps += 1;
    const isBroken =
      isProse(flow) && next !== undefined && next.shape.kind === 'text' && !next.kept;
    if (isBroken && flow.text.length <= longestWrap && flow.text.length >= leastWrap) {
      histogram[flow.text.length] = (histogram[flow.text.length] ?? 0) + 1;
    }
  }
  const total = histogram.reduce((sum, count) => sum + count, 0);
  return {
    width: total > 0 ? percentile(histogram, total) : 78,
    isWrapped: total > 0,
    hasGaps: gaps > 0,
    hasLongLines: longLines > 0,
  };
}

const isProse = (flow: Flow): boolean =>
  (flow.shape.kind === 'text' ||
    flow.shape.kind === 'bullet' ||
    flow.shape.kind === 'number' ||
    flow.shape.kind === 'key') &&
  !isBoldLine(flow.text);

/** The length that nine of ten broken lines do not exceed. */
function percentile(histogram: number[], total: number): number {
  let seen = 0;
  for (let length = 0; length < histogram.length; length += 1) {
    seen += histogram[length] ?? 0;
    if (seen >= total * 0.9) return length;
  }
  return longestWrap;
}
