/** A TODO in; what happened to it, each with its words, for a timeline out. */

import { Day } from '#app/components/words/day.tsx';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import { wordsHref } from '#app/components/words/places.ts';
import type { TodoView } from '#app/models/views.ts';
import type { TodoEvent } from '#app/todos/todo.ts';
import { reasonBesides, whatHappened } from './event-words.ts';
import type { Happening } from './timeline.tsx';

/** Kinds whose verb says it all. */
const tellsAll: TodoEvent['kind'][] = ['raised', 'mentioned', 'proposed'];

const verbs: Record<Exclude<TodoEvent['kind'], 'proposed'>, string> = {
  raised: 'raised',
  mentioned: 'mentioned again',
  status: 'status changed',
  owners: 'owners changed',
  title: 'reworded',
  due: 'due date changed',
  merged: 'said to be the same TODO',
  split: 'said to be a TODO of its own',
  reopened: 'reopened',
  rejected: 'the proposal was rejected',
};

export function historyOf(todo: TodoView, now: string): Happening[] {
  return todo.history.map((event, index) => ({
    key: `${event.at}-${index}`,
    when: <Day date={event.at.slice(0, 10)} now={now} />,
    what: (
      <>
        <strong>{event.kind === 'proposed' ? proposedWords(event) : verbs[event.kind]}</strong>
        {changeIn(event)}
        <span className="why">
          {event.by === 'notes' ? '' : ` by ${event.by}`}
          {reasonBesides(event) ? ` · ${reasonBesides(event)}` : ''}
        </span>
      </>
    ),
    quote:
      event.evidence && !isSamePlace(event, todo.history[index - 1]) ? (
        <a href={wordsHref(event.evidence)}>
          <MarkdownText text={event.evidence.quote} isInLink />
        </a>
      ) : null,
    isDone: event.kind === 'status' && event.to === 'done',
  }));
}

/** Words that stand right above need not stand again. */
const isSamePlace = ({ evidence: one }: TodoEvent, before: TodoEvent | undefined): boolean =>
  one?.message === before?.evidence?.message && one?.start === before?.evidence?.start;

/** `said to be done`, `said to be taken over by Ann` */
const proposedWords = (event: TodoEvent): string => whatHappened(event).replace(/^S/, 's');

function changeIn(event: TodoEvent): string {
  if (tellsAll.includes(event.kind)) return '';
  const from = event.from ? ` from ${event.from}` : '';
  return `${from}${event.to ? ` to ${event.to}` : ''}`;
}
