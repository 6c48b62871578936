/** A tracked TODO in; the object that `minutes todos --json` prints for it out. */
import type { Evidence, Todo, TodoEvent } from '#app/todos/todo.ts';
import type { TodoJson } from './contract.ts';
import type { LineSpan } from './line-spans.ts';

/** `place` finds the lines of a mail's words. Each part is copied key by key, as in parsed.ts. */
export function toTodoJson(todo: Todo, place: (evidence: Evidence) => LineSpan): TodoJson {
  const { id, title, status, owners, needsOwner, tentative, topic } = todo;
  const { firstSeen, lastSeen, closedOn, meetingsOpen, due, proposal } = todo;
  return {
    ...{ id, title, status, owners, needsOwner, tentative, topic },
    ...{ firstSeen, lastSeen, closedOn, meetingsOpen, due },
    links: todo.links.map(({ kind, repo, number, url }) => ({ kind, repo, number, url })),
    mentions: todo.mentions.map((mention) => ({
      meeting: mention.meeting,
      text: mention.text,
      span: place(mention),
      // The first mention matched nothing but its own words.
      matchedBy: mention.matchedBy ?? 'same-text',
      score: mention.score,
    })),
    proposal: proposal && {
      status: proposal.status,
      owners: proposal.owners,
      because: proposal.because,
      meeting: proposal.meeting,
      span: place(proposal.evidence),
    },
    history: todo.history.map(toEventJson),
  };
}

/** What was only said has changed nothing: no status to go to, and the reason says what was proposed. */
function toEventJson({ at, by, kind, from, to, because }: TodoEvent): TodoJson['history'][number] {
  if (kind !== 'proposed') return { at, by, from, to, because };
  return { at, by, from: null, to: null, because: `proposed ${to ?? 'nobody'}: ${because}` };
}
