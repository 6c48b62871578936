/** A mail that announces the next meeting in; a link to its words out. */
import type { AnnouncingMail } from '#app/models/views.ts';
import { shortDay } from './dates.ts';

export function AnnouncedBy(props: { mail: AnnouncingMail; now: string }) {
  const { id, from, subject, sentAt, start } = props.mail;
  const day = sentAt ? ` of ${shortDay(sentAt.slice(0, 10), props.now)}` : '';
  return (
    <a href={`/inbox/${id}${start === null ? '' : `#s-${start}`}`} title={subject ?? undefined}>
      {from ? `${from}’s mail${day}` : `a mail${day}`}
    </a>
  );
}
