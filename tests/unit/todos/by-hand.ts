import type { Item, Link, Minutes, TodoMention, Topic } from '#app/minutes/minutes.ts';
import type { Change, Correction, MeetingNotes, Place } from '#app/todos/todo.ts';

/** Short text for notes, made into Minutes without any reader: `## Topic`, `TODO Ann: …`, `DONE …`. */
const linePattern =
  /^(?<kind>TODO|DONE|WILL)(?:\((?<id>\d+)\))?(?: (?<owners>[A-Z]\w+(?:, [A-Z]\w+)*):)? (?<text>.*)$/;
const linkPattern = /(?<repo>[\w-]+\/[\w-]+)#(?<number>\d+)/g;

export function notes(date: string, text: string, more: Partial<MeetingNotes> = {}): MeetingNotes {
  return {
    message: `mail-${date}`,
    date,
    sentAt: `${date}T20:00:00Z`,
    minutes: minutesOf(text),
    ...more,
  };
}

export function minutesOf(text: string): Minutes {
  const links: Link[] = [];
  const topics: Topic[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const start = at + raw.indexOf(line);
    at += raw.length + 1;
    if (line === '') continue;
    const span = { start, end: start + line.length };
    if (line.startsWith('## ')) {
      topics.push({
        title: line.slice(3),
        depth: 1,
        parent: null,
        owner: null,
        span,
        items: [],
        tables: [],
      });
      continue;
    }
    if (topics.length === 0)
      topics.push({
        title: '',
        depth: 1,
        parent: null,
        owner: null,
        span: null,
        items: [],
        tables: [],
      });
    const found = linePattern.exec(line)?.groups;
    const owners = found?.owners?.split(', ') ?? [];
    const todo: TodoMention | null = found
      ? {
          text: found.text ?? '',
          basis: found.kind === 'WILL' ? 'commitment' : 'explicit',
          owners,
          needsOwner: owners.length === 0,
          tentative: false,
          done: found.kind === 'DONE',
          confidence: found.kind === 'WILL' ? 0.8 : 1,
          id: found.id === undefined ? null : Number(found.id),
          span,
        }
      : null;
    const own = [...line.matchAll(linkPattern)].map((link): number => {
      const { repo = '', number = '' } = link.groups ?? {};
      const from = start + (link.index ?? 0);
      links.push({
        url: `https://github.com/${repo}/pull/${number}`,
        kind: 'pull',
        forge: 'github',
        repo,
        number: Number(number),
        ref: null,
        span: { start: from, end: from + link[0].length },
      });
      return links.length - 1;
    });
    const isQuestion = line.endsWith('?');
    const item: Item = {
      text: line,
      depth: 0,
      parent: null,
      speaker: null,
      kind: todo ? 'todo' : isQuestion ? 'question' : 'note',
      todos: todo ? [todo] : [],
      questions: isQuestion ? [{ text: line, answered: false, span }] : [],
      decisions: [],
      links: own,
      span,
    };
    topics.at(-1)?.items.push(item);
  }
  return {
    isNotes: true,
    reason: null,
    title: null,
    meeting: null,
    next: null,
    participants: ['Ann', 'Bob', 'Cleo', 'Dan'].map((name) => ({
      name,
      role: null,
      uncertain: false,
      span: { start: 0, end: 0 },
    })),
    planned: [],
    topics,
    links,
    diagnostics: [],
  };
}

let last = 0;
export function correction(
  target: Place,
  change: Change,
  more: Partial<Correction> = {},
): Correction {
  last += 1;
  return {
    id: last,
    at: '2030-01-01T00:00:00Z',
    by: 'eva',
    seen: null,
    target,
    change,
    reason: null,
    ...more,
  };
}

/** The place of the first line that holds the words. */
export function place(mail: MeetingNotes, words: string): Place {
  for (const topic of mail.minutes.topics)
    for (const item of topic.items)
      if (item.text.includes(words)) {
        const todo = item.todos[0];
        const span = todo?.span ?? item.span;
        return { message: mail.message, ...span, quote: todo?.text ?? item.text };
      }
  throw new Error(`no such words: ${words}`);
}
