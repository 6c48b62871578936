/** Minutes in; each recognised stretch of the mail, with the fact that it belongs to, out. */
import type { Span } from '#app/mail/mail.ts';
import type { Minutes } from '#app/minutes/minutes.ts';

export type MarkKind = 'plain' | 'item' | 'todo' | 'question' | 'decision' | 'link' | 'warn';
/** `key` names the fact; the fact's element is `f-<key>`, its first words are `s-<start>`. */
export type Mark = Span & { key: string; kind: MarkKind };

export const keyOf = (kind: string, span: Span): string => `${kind}-${span.start}-${span.end}`;

export function marksOf(minutes: Minutes): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: MarkKind, name: string, span: Span | null) => {
    if (span && span.end > span.start) marks.push({ ...span, kind, key: keyOf(name, span) });
  };
  add('plain', 'meeting', minutes.meeting?.span ?? null);
  add('plain', 'next', minutes.next?.span ?? null);
  for (const each of minutes.cancels ?? []) add('plain', 'off', each.span);
  for (const each of minutes.participants) add('plain', 'participant', each.span);
  for (const each of minutes.planned) add('item', 'planned', each.span);
  for (const topic of minutes.topics) {
    add('plain', 'topic', topic.span);
    for (const table of topic.tables) add('plain', 'table', table.span);
    for (const item of topic.items) {
      add('item', 'item', item.span);
      for (const each of item.todos) add('todo', 'todo', each.span);
      for (const each of item.questions) add('question', 'question', each.span);
      for (const each of item.decisions) add('decision', 'decision', each.span);
    }
  }
  for (const link of minutes.links) add('link', 'link', link.span);
  for (const each of minutes.diagnostics) add('warn', 'unsure', each.span);
  return marks;
}
