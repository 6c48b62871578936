/** Tracked TODOs in; an Org file (https://orgmode.org/manual) with a heading for each topic out. */
import type { Todo } from './todo.ts';

const keywords = { open: 'TODO', waiting: 'WAITING', done: 'DONE', dropped: 'DROPPED' } as const;

/** Below each TODO stands where it was said. What nobody has accepted yet is left out. */
export function renderOrg(todos: Todo[]): string {
  const topics = new Map<string, string[]>();
  for (const todo of todos) {
    if (todo.status === 'suggested') continue;
    const entries = topics.get(todo.topic) ?? [];
    topics.set(todo.topic, entries);
    entries.push(...entryLines(todo, keywords[todo.status]));
  }
  const lines = [...topics].flatMap(([topic, entries]) => [
    `* ${line(topic) || 'Without a topic'}`,
    ...entries,
  ]);
  return `${['#+TITLE: TODOs', '#+TODO: TODO WAITING | DONE DROPPED', ...lines].join('\n')}\n`;
}

function entryLines(todo: Todo, keyword: string): string[] {
  const { title, owners, closedOn, due } = todo;
  const planning = [
    ...(closedOn === null ? [] : [`CLOSED: [${closedOn}]`]),
    ...(due === null ? [] : [`DEADLINE: <${due}>`]),
  ];
  return [
    `** ${keyword} ${line(title)}${tagsOf(owners)}`,
    ...(planning.length === 0 ? [] : [planning.join(' ')]),
    ':PROPERTIES:',
    `:CUSTOM_ID: todo-${todo.id}`,
    ...(owners.length === 0 ? [] : [`:OWNERS: ${owners.join(', ')}`]),
    `:RAISED: [${todo.firstSeen}]`,
    ':END:',
    ...todo.mentions.map(({ meeting, text }) => `- [${meeting}] ${line(text)}`),
  ];
}

/** `:Ann_Lee:Bob:`; a tag holds letters, digits, `_` and `@` only. */
function tagsOf(owners: string[]): string {
  const tags = owners.map((owner) => owner.replace(untaggable, '_')).filter((tag) => tag !== '');
  return tags.length === 0 ? '' : ` :${tags.join(':')}:`;
}
const untaggable = /[^\p{L}\p{N}_@]+/gu;

const line = (text: string): string => text.trim().replace(blanks, ' ');
const blanks = /\s+/g;
