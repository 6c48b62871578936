/** A place that a person quoted and minutes in; the minutes with the fact of that place edited out. */
import type { Span } from '#app/mail/mail.ts';
import type { Item, Minutes, TodoMention } from '#app/minutes/minutes.ts';
import { locate } from './places.ts';
import type { Place } from './todo.ts';

export function editTodo(
  minutes: Minutes,
  body: string | null,
  target: Place,
  edit: (todo: TodoMention) => TodoMention | null,
): Minutes | null {
  const all = minutes.topics.flatMap(({ items }) => items.flatMap(({ todos }) => todos));
  const found =
    find(all, target, ({ text }) => text) ??
    (body === null ? null : find(all, target, ({ span }) => body.slice(span.start, span.end)));
  if (!found) return null;
  return mapItems(minutes, (item) => {
    if (!item.todos.includes(found)) return item;
    const todos = item.todos.flatMap((todo) => (todo === found ? (edit(todo) ?? []) : todo));
    return {
      ...item,
      todos,
      kind: todos.length === 0 && item.kind === 'todo' ? 'note' : item.kind,
    };
  });
}

export function hasWords(minutes: Minutes, target: Place): boolean {
  const items = minutes.topics.flatMap((topic) => topic.items);
  return find(items, target, ({ text }) => text) !== null;
}

export function editItem(
  minutes: Minutes,
  target: Place,
  edit: (item: Item) => Item,
): Minutes | null {
  const items = minutes.topics.flatMap((topic) => topic.items);
  const found = find(items, target, ({ text }) => text);
  return found ? mapItems(minutes, (item) => (item === found ? edit(item) : item)) : null;
}

export function editQuestion(minutes: Minutes, target: Place, answered: boolean): Minutes | null {
  const all = minutes.topics.flatMap(({ items }) => items.flatMap(({ questions }) => questions));
  const found = find(all, target, ({ text }) => text);
  if (!found) return null;
  return mapItems(minutes, (item) =>
    item.questions.includes(found)
      ? { ...item, questions: item.questions.map((q) => (q === found ? { ...q, answered } : q)) }
      : item,
  );
}

export function mapItems(minutes: Minutes, edit: (item: Item) => Item): Minutes {
  const topics = minutes.topics.map((topic) => ({ ...topic, items: topic.items.map(edit) }));
  return { ...minutes, topics };
}

function find<Fact extends { span: Span }>(
  facts: Fact[],
  target: Place,
  words: (fact: Fact) => string,
): Fact | null {
  const candidates = facts.map((fact) => ({
    message: target.message,
    ...fact.span,
    quote: words(fact),
    fact,
  }));
  return locate(target, candidates)?.fact ?? null;
}
