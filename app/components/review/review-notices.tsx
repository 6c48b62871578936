/** A review in; what one has to know before reading it out. */

import { Notice } from '#app/components/page/notice.tsx';
import { plainDay } from '#app/components/words/dates.ts';
import type { Review } from '#app/models/views.ts';

export function ReviewNotices(props: { review: Review; said: string | null; wasKnown: boolean }) {
  const { mail, minutes, alsoToday } = props.review;
  return (
    <>
      {props.said ? <Notice kind="warn">{props.said}</Notice> : null}
      {props.wasKnown ? (
        <Notice>This mail is here already, so nothing was changed. Here is what it says.</Notice>
      ) : null}
      {minutes.isNotes ? null : (
        <Notice kind="warn">
          If it does hold notes, say below when the meeting was and import it all the same; mark
          what was missed. Otherwise put it aside, or <a href="/inbox/new">paste another mail</a>.
        </Notice>
      )}
      {mail.state === 'discarded' ? (
        <Notice kind="warn">This mail was put aside; importing it brings it back.</Notice>
      ) : null}
      {alsoToday.length > 0 && mail.state !== 'imported' ? (
        <Notice>
          Notes of {plainDay(alsoToday[0]?.meeting ?? '')} are here already; both make one meeting,
          and this mail wins where they differ if it is the later one.{' '}
          <a href={`/meetings/${alsoToday[0]?.meeting}`}>See the meeting</a>
        </Notice>
      ) : null}
    </>
  );
}
