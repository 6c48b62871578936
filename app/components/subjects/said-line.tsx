/** One thing that was said in; the row with its words, who, when and where out. */
import type { ReactNode } from 'react';
import { Row } from '#app/components/page/rows.tsx';
import { ToWords } from '#app/components/page/to-words.tsx';
import { WordsDay } from '#app/components/todo/todo-story.tsx';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import { topicHref, wordsHref } from '#app/components/words/places.ts';
import { withoutSpeaker } from '#app/components/words/spoken.ts';
import { Tag } from '#app/components/words/tag.tsx';
import type { DecisionRow } from '#app/models/subjects/subjects.ts';

type Said = DecisionRow & {
  speaker?: string | null;
  kind?: 'note' | 'todo' | 'question' | 'decision';
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
  const kind = props.side ?? <KindTag kind={said.kind ?? 'note'} />;
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
      <span>
        {said.speaker ? <strong>{said.speaker}: </strong> : null}
        <MarkdownText text={withoutSpeaker(said.text, said.speaker ?? null)} />
      </span>
    </Row>
  );
}

function KindTag(props: { kind: NonNullable<Said['kind']> }) {
  if (props.kind === 'note') return null;
  return <Tag kind={props.kind}>{props.kind === 'todo' ? 'TODO' : props.kind}</Tag>;
}
