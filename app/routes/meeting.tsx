/** A meeting: what was said, and what came of it? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/form/button.tsx';
import { Notice } from '#app/components/page/notice.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Part } from '#app/components/page/part.tsx';
import { linesOf } from '#app/components/review/mail-lines.ts';
import { MailText } from '#app/components/review/mail-text.tsx';
import { marksOf } from '#app/components/review/marks.ts';
import { ReadingView } from '#app/components/review/reading-view.tsx';
import { WordsAnchor } from '#app/components/review/words-anchor.ts';
import { TodoRows } from '#app/components/todo/todo-rows.tsx';
import { AnnouncedBy } from '#app/components/words/announced-by.tsx';
import { hours, longDay, plainDay, shortDay } from '#app/components/words/dates.ts';
import { MeetingHours } from '#app/components/words/meeting-hours.tsx';
import { meetingHref, personHref, wordsAnchor } from '#app/components/words/places.ts';
import { getMeeting } from '#app/models/meetings/meetings.server.ts';
import type { MeetingMail, MeetingView } from '#app/models/views.ts';
import { notFound } from './writer.ts';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const date = params.date ?? '';
  const meeting = getMeeting(context.db, date);
  if (meeting === null) return notFound(`No imported mail tells of a meeting on ${date}.`);
  const imported = Number(new URL(request.url).searchParams.get('imported')) || null;
  return { meeting, imported, now: context.now, canEdit: context.viewer.editor !== null };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Meeting of ${plainDay(data.meeting.date)}` : 'Meeting'} · Mirage Minutes` },
];

export default function Meeting() {
  const { meeting, imported, now, canEdit } = useLoaderData<typeof loader>();
  return (
    <>
      {imported && meeting.mails.some(({ mail }) => mail.id === imported) ? (
        <Notice undo={canEdit ? <UndoImport id={imported} /> : null}>
          The meeting is imported; what was promised is tracked now.{' '}
          <a href="/agenda">See the next agenda</a>
        </Notice>
      ) : null}
      <PageHead
        over={meeting.title ?? 'Meeting'}
        title={longDay(meeting.date, '')}
        lede={<Lede meeting={meeting} now={now} />}
        actions={
          <ButtonLink href={`${meetingHref(meeting.date)}.md`} download>
            Download as Markdown
          </ButtonLink>
        }
      />
      <div className="stack">
        <TodoRows
          id="raised"
          title="TODOs raised here"
          todos={meeting.raisedHere}
          now={now}
          hides="day"
        />
        <TodoRows
          id="mentioned"
          title="TODOs mentioned again"
          todos={meeting.mentionedHere}
          now={now}
        />
        {meeting.mails.map((mail) => (
          <Notes key={mail.mail.id} of={mail} now={now} wins={mail === meeting.mails[0]} />
        ))}
      </div>
      <nav className="pager" aria-label="Meetings">
        {meeting.previousDate ? (
          <a href={meetingHref(meeting.previousDate)} rel="prev">
            ← {shortDay(meeting.previousDate, now)}
          </a>
        ) : (
          <span />
        )}
        {meeting.nextDate ? (
          <a href={meetingHref(meeting.nextDate)} rel="next">
            {shortDay(meeting.nextDate, now)} →
          </a>
        ) : (
          <span />
        )}
      </nav>
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

function Lede(props: { meeting: MeetingView; now: string }) {
  const { meeting } = props;
  return (
    <>
      <MeetingHours of={meeting} />
      {meeting.participants.map((name, index) => (
        <span key={name}>
          {index === 0 ? ' · ' : ', '}
          <a href={personHref(name)}>{name}</a>
        </span>
      ))}
      {meeting.next ? ` · next meeting ${longDay(meeting.next.date, props.now)}` : ''}
      {meeting.next && meeting.nextFrom ? (
        <>
          {hoursOf(meeting.next)}, as <AnnouncedBy mail={meeting.nextFrom} now={props.now} /> says
        </>
      ) : null}
      {meeting.nextOff ? (
        <>
          , called off by <AnnouncedBy mail={meeting.nextOff} now={props.now} />
        </>
      ) : null}
    </>
  );
}

function hoursOf({ start, end }: NonNullable<MeetingView['next']>): string {
  const said = hours(start, end);
  return said === null ? '' : `, ${said}`;
}

function UndoImport(props: { id: number }) {
  return (
    <form method="post" action="/inbox">
      <input type="hidden" name="intent" value="undo-import" />
      <input type="hidden" name="id" value={props.id} />
      <Button small>Undo the import</Button>
    </form>
  );
}

/** The mail that wins is read beside its words; an earlier one of the same day is shown as it came. */
function Notes(props: { of: MeetingMail; now: string; wins: boolean }) {
  const { mail, body, fragments, seams, minutes } = props.of;
  const anchor = wordsAnchor(mail.message);
  const context = {
    links: minutes.links,
    differences: new Map(),
    accepted: new Set<number>(),
    corrections: [],
    canEdit: false,
    typed: null,
    now: props.now,
  };
  return (
    <Part
      id={`notes-${mail.id}`}
      title={props.wins ? 'Notes' : 'An earlier mail about the same meeting'}
      note={<a href={`/inbox/${mail.id}`}>correct the reading</a>}
    >
      <div className="review sheet">
        {props.wins ? (
          <WordsAnchor.Provider value={anchor}>
            <ReadingView minutes={minutes} context={context} now={props.now} />
          </WordsAnchor.Provider>
        ) : null}
        <MailText
          lines={linesOf(body, fragments, seams, marksOf(minutes))}
          anchor={anchor}
          isWhole={!props.wins}
        />
      </div>
    </Part>
  );
}
