/** One thing that was said in; the row with its words, who, when and where out. */
import type { ReactNode } from 'react';
import { Row } from '#app/components/page/rows.tsx';
import { ToWords } from '#app/components/page/to-words.tsx';
import { WordsDay } from '#app/components/todo/todo-story.tsx';
import { asTitle } from '#app/components/words/as-title.ts';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import { topicHref, wordsHref } from '#app/components/words/places.ts';
import { withoutSpeaker } from '#app/components/words/spoken.ts';
import { Tag } from '#app/components/words/tag.tsx';
import { withoutMarker } from '#app/components/words/without-marker.ts';
import type { DecisionRow, NamedTodo } from '#app/models/subjects/subjects.ts';

type Said = DecisionRow & {
  speaker?: string | null;
  kind?: 'note' | 'todo' | 'question' | 'decision';
  named?: NamedTodo[];
};

export function SaidLine(props: {
  said: Said;
  now: string;
  /** On the page of a topic, below the heading of a meeting: neither need be said again. */
  isBelowMeeting?: boolean;
  side?: ReactNode;
  why?: ReactNode;
}) {
  const { said } = props;
  const href = wordsHref({ ...said, start: said.span.start });
  const named = said.named ?? [];
  const kind =
    props.side ??
    (named.length > 0 ? <NamedTags named={named} /> : <KindTag kind={said.kind ?? 'note'} />);
  return (
    <Row
      id={`s-${said.message.slice(0, 8)}-${said.span.start}`}
      side={
        props.isBelowMeeting ? (
          <>
            {kind} <ToWords href={href} />
          </>
        ) : (
          kind
        )
      }
      why={
        props.isBelowMeeting ? null : (
          <>
            <WordsDay of={{ ...said, start: said.span.start }} now={props.now} />
            {said.topic === '' ? null : (
              <>
                {' · '}
                <a href={topicHref(said.topicSlug)}>{said.topic}</a>
              </>
            )}
            {props.why}
          </>
        )
      }
    >
      <Words said={said} named={named} />
    </Row>
  );
}

/** Where the whole line names one TODO, whose it is and what; its marker, the tag says. */
function Words({ said, named }: { said: Said; named: NamedTodo[] }) {
  const speaker = said.speaker ?? null;
  const text = withoutSpeaker(said.text, speaker);
  const [todo] = named;
  const rest = todo && named.length === 1 ? withoutMarker(text, todo) : null;
  if (!todo || rest === null) {
    return (
      <span>
        {speaker ? <strong>{speaker}: </strong> : null}
        <MarkdownText text={text} />
      </span>
    );
  }
  const isTheirs = todo.owners.length > 0;
  return (
    <span>
      {isTheirs ? <strong>{todo.owners.join(', ')}: </strong> : null}
      <MarkdownText text={isTheirs ? rest : asTitle(rest)} />
    </span>
  );
}

/** What became of each TODO that the line names. */
function NamedTags(props: { named: NamedTodo[] }) {
  return props.named.map(({ id, status }) => (
    <span key={id}>
      <Tag
        kind={status === 'open' ? 'todo' : status === 'dropped' ? 'plain' : status}
        href={`/todos/${id}`}
      >
        <span className="visually-hidden">TODO {id}: </span>
        {status}
      </Tag>{' '}
    </span>
  ));
}

function KindTag(props: { kind: NonNullable<Said['kind']> }) {
  if (props.kind === 'note') return null;
  return <Tag kind={props.kind}>{props.kind === 'todo' ? 'TODO' : props.kind}</Tag>;
}
