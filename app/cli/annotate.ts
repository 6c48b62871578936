/** A mail and its minutes in; the notes line by line, with what each line became, out: a scribe's linter. */
import type { Mail } from '#app/mail/mail.ts';
import type { Item, Minutes } from '#app/minutes/minutes.ts';
import { lineSpans } from './line-spans.ts';
import { harmless, rowsOf } from './margin.ts';
import { type Remark, remarksOn } from './remarks.ts';

export type Paint = (style: 'dim' | 'good' | 'doubt' | 'name', text: string) => string;

/** `columns`: how wide the terminal is that shows it; null for a file or a pipe. */
export function annotate(
  mail: Mail,
  minutes: Minutes,
  paint: Paint,
  columns: number | null = null,
): string {
  const remarks = remarksOn(mail, minutes).sort((a, b) => a.line - b.line);
  const content = contentLines(mail);
  const lines = mail.body.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  const digits = String(lines.length).length;
  const room = columns === null ? null : Math.max(narrowest, columns - digits - 3);
  const out = [paint('name', harmless(headOf(mail, minutes)))];
  let next = 0;
  lines.forEach((text, index) => {
    const line = index + 1;
    const here: Remark[] = [];
    for (let at = remarks[next]; at?.line === line; at = remarks[++next]) here.push(at);
    const each = onceEach(here);
    const said = each.map(({ text, times }) =>
      harmless(`← ${text}${times > 1 ? ` (${times} times)` : ''}`),
    );
    rowsOf(harmless(text), said, room).forEach(({ note, pad, remark, of }, row) => {
      const number = row === 0 ? String(line).padStart(digits) : ' '.repeat(digits);
      const shown = content.has(line) || note === '' ? note : paint('dim', note);
      const beside = remark === null ? '' : paint(each[of]?.style ?? 'dim', remark);
      out.push(`${paint('dim', `${number} │`)} ${shown}${' '.repeat(pad)}${beside}`.trimEnd());
    });
  });
  return [...out, ...generalRemarks(minutes, paint), ''].join('\n');
}

/** `A mail program had glued this bullet …` three times on one line is said once. */
function onceEach(remarks: Remark[]): (Remark & { times: number })[] {
  const each: (Remark & { times: number })[] = [];
  for (const remark of remarks) {
    const same = each.find(({ text, style }) => text === remark.text && style === remark.style);
    if (same) same.times += 1;
    else each.push({ ...remark, times: 1 });
  }
  return each;
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

/** A terminal says sometimes that it has no columns at all. */
const narrowest = 40;

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
    .map(({ message }) => paint('doubt', harmless(`← ${message}`)));
}
