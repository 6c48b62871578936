/** One hit in; the row with its words, those searched for marked, and where they stand, out. */

import { Row } from '#app/components/page/rows.tsx';
import { asTitle } from '#app/components/words/as-title.ts';
import { Day } from '#app/components/words/day.tsx';
import { Owner } from '#app/components/words/owner.tsx';
import { meetingHref, pullHref, wordsHref } from '#app/components/words/places.ts';
import { plainWords } from '#app/components/words/plain-words.ts';
import { Tag, type TagKind } from '#app/components/words/tag.tsx';
import type { Hit } from '#app/models/search/hits.ts';

const tags: Partial<Record<Hit['kind'], TagKind>> = {
  question: 'question',
  decision: 'decision',
  link: 'link',
};

/** What tells a hit from all others of a search: its place, or what it is about. */
export const hitKey = ({ kind, title, meeting, message, span, todo, link }: Hit): string =>
  [kind, todo ?? title, meeting, message, span?.start, link?.url].join(' ');

/** `inTopic`: what is marked in the name of its topic. */
export function HitLine(props: { hit: Hit; inTopic: Hit['marks']; now: string }) {
  const { hit } = props;
  return (
    <Row
      side={<KindTag hit={hit} />}
      why={
        <>
          <Whose standing={hit.standing} />
          {hit.meeting ? <Day date={hit.meeting} now={props.now} /> : null}
          {hit.topic ? (
            <>
              {' · '}
              <Marked text={hit.topic} marks={props.inTopic} />
            </>
          ) : null}
        </>
      }
    >
      <a href={hrefOf(hit)}>
        <Marked {...wordsOf(hit)} />
      </a>
    </Row>
  );
}

function Whose({ standing }: { standing: Hit['standing'] }) {
  if (standing === null) return null;
  const { owners, needsOwner, status } = standing;
  const isMissed = needsOwner && status !== 'done' && status !== 'dropped';
  return owners.length === 0 && !isMissed ? null : (
    <>
      <Owner names={owners} needsOwner={isMissed} />
      {' · '}
    </>
  );
}

/** A TODO by its title, as lists have it. */
function wordsOf({ excerpt, title, marks, todo }: Hit): ReturnType<typeof plainWords> {
  const words = plainWords(excerpt || title, marks);
  return todo === null ? words : { ...words, text: asTitle(words.text) };
}

/** Of a TODO what became of it; where notes name it, they are notes. */
function KindTag({ hit }: { hit: Hit }) {
  if (hit.standing !== null) {
    const { status } = hit.standing;
    return (
      <Tag kind={status === 'open' ? 'todo' : status === 'dropped' ? 'plain' : status}>
        TODO {status}
      </Tag>
    );
  }
  if (hit.kind === 'todo' || hit.kind === 'item') return <Tag>note</Tag>;
  return <Tag kind={tags[hit.kind] ?? 'plain'}>{hit.kind}</Tag>;
}

function Marked(props: ReturnType<typeof plainWords>) {
  const parts: { from: number; text: string; isMarked: boolean }[] = [];
  let at = 0;
  const cut = (to: number, isMarked: boolean) => {
    if (to > at) parts.push({ from: at, text: props.text.slice(at, to), isMarked });
    at = Math.max(at, to);
  };
  for (const { start, end } of props.marks) {
    cut(start, false);
    cut(end, true);
  }
  cut(props.text.length, false);
  return (
    <>
      {parts.map(({ from, text, isMarked }) =>
        isMarked ? <mark key={from}>{text}</mark> : <span key={from}>{text}</span>,
      )}
    </>
  );
}

function hrefOf(hit: Hit): string {
  if (hit.todo !== null) return `/todos/${hit.todo}`;
  const { link, meeting, message, span } = hit;
  if (link?.repo && link.number !== null) {
    return pullHref({ repo: link.repo, number: link.number });
  }
  if (meeting && message && span) return wordsHref({ meeting, message, start: span.start });
  return meeting ? meetingHref(meeting) : (link?.url ?? '/');
}
