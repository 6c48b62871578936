/** A meeting in; the row that says when, who and what about out. */

import { Row } from '#app/components/page/rows.tsx';
import { counted } from '#app/components/words/counted.ts';
import { Day } from '#app/components/words/day.tsx';
import { meetingHref } from '#app/components/words/places.ts';
import type { MeetingRow } from '#app/models/views.ts';

export function MeetingLine(props: { meeting: MeetingRow; now: string }) {
  const { meeting } = props;
  const topics = meeting.topics.filter(Boolean).join(' · ') || 'no topics';
  const todos = [
    meeting.raised > 0 && `${counted(meeting.raised, 'TODO')} raised`,
    meeting.closed > 0 && `${meeting.closed} closed`,
  ].filter(Boolean);
  const people = meeting.participants.length;
  return (
    <Row
      side={<span className="why">{people === 1 ? '1 person' : `${people} people`}</span>}
      why={[topics, todos.join(', ')].filter(Boolean).join(' — ')}
    >
      <a href={meetingHref(meeting.date)}>
        <Day date={meeting.date} now={props.now} long />
      </a>
    </Row>
  );
}
