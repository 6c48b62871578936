/** A tracked TODO in; the grey line that says since when, how far and after which words, out. */

import { Day } from '#app/components/words/day.tsx';
import { linkName } from '#app/components/words/link-name.ts';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import { wordsHref } from '#app/components/words/places.ts';
import { Tag } from '#app/components/words/tag.tsx';
import type { TodoRow } from '#app/models/views.ts';
import { TodoTerms } from './todo-terms.tsx';

export function TodoStory(props: {
  todo: TodoRow;
  now: string;
  hides: 'topic' | 'owner' | 'day' | null;
}) {
  const { todo, now } = props;
  const isClosed = todo.closedOn !== null;
  const isOwed = !isClosed && todo.status !== 'suggested';
  const last = todo.lastMention;
  const isSaidOnce = last?.meeting === todo.firstSeen;
  return (
    <>
      {todo.status === 'suggested' ? 'said ' : 'raised '}
      {last && isSaidOnce ? (
        <WordsDay of={last} now={now} isHere={props.hides === 'day'} />
      ) : props.hides === 'day' ? (
        'here'
      ) : (
        <Day date={todo.firstSeen} now={now} />
      )}
      {props.hides === 'topic' || todo.topic === '' ? '' : ` in ${todo.topic}`}
      {last && !isSaidOnce && last.meeting !== todo.closedOn ? (
        <>
          {' · last named '}
          <WordsDay of={last} now={now} />
          {isClosed || todo.meetingsSilent < 2 ? '' : `, ${todo.meetingsSilent} meetings ago`}
        </>
      ) : null}
      {todo.closedOn ? (
        <>
          {' · closed '}
          {last && !isSaidOnce && last.meeting === todo.closedOn ? (
            <WordsDay of={last} now={now} />
          ) : (
            <Day date={todo.closedOn} now={now} />
          )}
        </>
      ) : null}
      {isOwed && todo.meetingsOpen > 1 ? ` · open for ${todo.meetingsOpen} meetings` : ''}
      {!isClosed && isSaidOnce && todo.meetingsSilent > 1
        ? ` · not mentioned ${isOwed ? 'since' : `for ${todo.meetingsSilent} meetings`}`
        : ''}
      <TodoTerms todo={todo} now={now} />
      {todo.proposal ? (
        <>
          {' · “'}
          <MarkdownText text={todo.proposal.because} />”
        </>
      ) : null}{' '}
      {todo.links.map((link) => (
        <span key={link.url}>
          <Tag kind="link" code href={link.url}>
            {linkName(link)}
          </Tag>{' '}
        </span>
      ))}
    </>
  );
}

/** The day that something was said on, leading to the words in the mail. */
export function WordsDay(props: {
  of: Parameters<typeof wordsHref>[0];
  now: string;
  /** On the page of that day. */
  isHere?: boolean;
}) {
  return (
    <a href={wordsHref(props.of)}>
      {props.isHere ? 'here' : <Day date={props.of.meeting} now={props.now} />}
      <span className="visually-hidden">: the words</span>
    </a>
  );
}
