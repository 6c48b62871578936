/** Logical lines in; headings that a mail program glued to the text before them stand alone again. */
import { type Flow, splitOff } from './flow.ts';

/** ` ### Title`, ` ### 3.0 Title` inside a line; `# 1` and `## 12` are too often numbers. */
const headingInside = /\s(?<mark>#{2,6})\s+(?:(?=[\p{Lu}`"'“[*(])|(?<=###\s+)(?=\d))/gu;

export function splitHeadings(flows: Flow[]): Flow[] {
  return flows.flatMap((flow) =>
    flow.kept || !flow.text.includes(' ##') ? [flow] : splitHeading(flow),
  );
}

function splitHeading(flow: Flow): Flow[] {
  const starts: number[] = [];
  let isTicked = 0;
  for (const found of flow.text.matchAll(headingInside)) {
    isTicked = ticksBefore(flow.text, found.index);
    const mark = found.groups?.mark ?? '';
    // `### Title ### more`: the same mark again closes the heading.
    const closes =
      flow.shape.kind === 'heading' && flow.shape.marker === mark && starts.length === 0;
    if (isTicked % 2 === 0 && !closes) starts.push(found.index + 1);
  }
  const [first] = starts;
  if (first === undefined) return [flow];
  const parts = [splitOff(flow, 0, first, null)];
  starts.forEach((start, place) => {
    parts.push(splitOff(flow, start, starts[place + 1] ?? flow.text.length, 'heading'));
  });
  return parts;
}

/** Back-ticks in the stretch before, to stay out of code. */
function ticksBefore(text: string, at: number): number {
  let count = 0;
  for (let here = Math.max(0, at - 200); here < at; here += 1)
    if (text.charAt(here) === '`') count += 1;
  return count;
}
