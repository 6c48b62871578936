/** One hit in; the row with its words, those searched for marked, and where they stand, out. */
import type { Hit } from '#app/models/hits.ts';
import { Day } from './day.tsx';
import { meetingHref, pullHref, wordsHref } from './places.ts';
import { plainWords } from './plain-words.ts';
import { Row } from './rows.tsx';
import { Tag, type TagKind } from './tag.tsx';

const tags: Partial<Record<Hit['kind'], TagKind>> = {
  question: 'question',
  decision: 'decision',
  link: 'link',
};

/** `inTopic`: what is marked in the name of its topic. */
export function HitLine(props: { hit: Hit; inTopic: Hit['marks']; now: string }) {
  const { hit } = props;
  return (
    <Row
      side={<KindTag hit={hit} />}
      why={
        <>
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
        <Marked {...plainWords(hit.excerpt || hit.title, hit.marks)} />
      </a>
    </Row>
  );
}

/** A TODO is the tracked one; where notes name it, they are notes. */
function KindTag({ hit }: { hit: Hit }) {
  if (hit.todo !== null) return <Tag kind="todo">TODO</Tag>;
  if (hit.kind === 'todo' || hit.kind === 'item') return <Tag>note</Tag>;
  return <Tag kind={tags[hit.kind] ?? 'plain'}>{hit.kind}</Tag>;
}

function Marked(props: ReturnType<typeof plainWords>) {
  const parts: { text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of props.marks) {
    if (start > at) parts.push({ text: props.text.slice(at, start), isMarked: false });
    parts.push({ text: props.text.slice(Math.max(at, start), end), isMarked: true });
    at = Math.max(at, end);
  }
  parts.push({ text: props.text.slice(at), isMarked: false });
  return (
    <>
      {parts.map(({ text, isMarked }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
        isMarked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
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
