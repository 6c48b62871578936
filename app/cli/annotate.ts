/** A mail and its minutes in; the notes line by line, with what each line became, out: a scribe's linter. */
import type { Mail } from '#app/mail/mail.ts';
import type { Item, Minutes } from '#app/minutes/minutes.ts';
import { lineSpans } from './line-spans.ts';
import { type Remark, remarksOn } from './remarks.ts';

export type Paint = (style: 'dim' | 'good' | 'doubt' | 'name', text: string) => string;

/** Columns that the notes get before the remarks start. */
const width = 72;

export function annotate(mail: Mail, minutes: Minutes, paint: Paint): string {
  const remarks = remarksOn(mail, minutes).sort((a, b) => a.line - b.line);
  const content = contentLines(mail);
  const lines = mail.body.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  const digits = String(lines.length).length;
  const out = [paint('name', headOf(mail, minutes))];
  let next = 0;
  lines.forEach((text, index) => {
    const line = index + 1;
    const number = paint('dim', `${String(line).padStart(digits)} │`);
    const shown = content.has(line) ? text : paint('dim', text);
    const here: Remark[] = [];
    for (let at = remarks[next]; at?.line === line; at = remarks[++next]) here.push(at);
    const [first, ...more] = here.map((remark) => paint(remark.style, `← ${remark.text}`));
    const fits = first !== undefined && text.length <= width;
    out.push(`${number} ${shown}${fits ? ' '.repeat(width - text.length) + first : ''}`.trimEnd());
    const indent = `${paint('dim', `${' '.repeat(digits)} │`)} ${' '.repeat(width)}`;
    for (const each of fits || first === undefined ? more : [first, ...more]) {
      out.push(indent + each);
    }
  });
  return [...out, ...generalRemarks(minutes, paint), ''].join('\n');
}

function headOf({ source }: Mail, minutes: Minutes): string {
  const count = (of: (item: Item) => unknown[]) =>
    minutes.topics.reduce(
      (sum, topic) => sum + topic.items.reduce((all, item) => all + of(item).length, 0),
      0,
    );
  const name = source.file ?? source.subject ?? 'standard input';
  if (!minutes.isNotes) return `${name}: no meeting notes (${minutes.reason})`;
  const counted: [number, string][] = [
    [minutes.participants.length, 'participant'],
    [minutes.topics.length, 'topic'],
    [count((item) => item.todos), 'TODO'],
    [count((item) => item.questions), 'question'],
    [count((item) => item.decisions), 'decision'],
    [minutes.diagnostics.length, 'doubt'],
  ];
  return [
    `${name}: meeting ${minutes.meeting?.date ?? 'without a date'}`,
    ...counted.map(([number, what]) => several(number, what)),
  ].join(', ');
}

const several = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;

/** Lines that hold notes; greeting, signature, quotes and footers are shown dimmed. */
function contentLines(mail: Mail): Set<number> {
  const place = lineSpans(mail.body);
  const lines = new Set<number>();
  for (const { kind, span } of mail.fragments) {
    if (kind !== 'content' || span.end <= span.start) continue;
    const { line, endLine } = place(span);
    for (let each = line; each <= endLine; each += 1) lines.add(each);
  }
  return lines;
}

function generalRemarks(minutes: Minutes, paint: Paint): string[] {
  return minutes.diagnostics
    .filter(({ span }) => span === null)
    .map(({ message }) => paint('doubt', `← ${message}`));
}
