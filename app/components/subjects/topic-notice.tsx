/** What somebody just said about a topic's titles in; the line that says so, with its undo, out. */
import { Notice } from '#app/components/page/notice.tsx';
import { topicHref } from '#app/components/words/places.ts';
import { SeparateTopic } from './separate-topic.tsx';

/** `other`: the title that was joined to the topic of the page, or taken out of it. */
export type TopicSaid = { kind: 'joined' | 'separated'; other: string };

export function TopicNotice(props: { said: TopicSaid; title: string; canEdit: boolean }) {
  const { kind, other } = props.said;
  if (kind === 'separated') {
    return (
      <Notice>
        <a href={topicHref(other)}>{other}</a> is a topic of its own again.
      </Notice>
    );
  }
  return (
    <Notice undo={props.canEdit ? <SeparateTopic title={other}>Undo</SeparateTopic> : null}>
      {other} and {props.title} are one topic now: what was said under either stands on this page.
    </Notice>
  );
}
