/** The agenda of the next meeting: what do we send? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AgendaEntry } from '#app/components/agenda-entry.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { CopyButton } from '#app/components/copy-button.tsx';
import { hours, longDay, meetingDistance } from '#app/components/dates.ts';
import { Empty } from '#app/components/empty.tsx';
import { MeetingHours } from '#app/components/meeting-hours.tsx';
import { PageHead } from '#app/components/page-head.tsx';
import { Part } from '#app/components/part.tsx';
import { Rows } from '#app/components/rows.tsx';
import { Sheet } from '#app/components/sheet.tsx';
import { getAgenda } from '#app/models/agenda.server.ts';

export function loader({ context }: LoaderFunctionArgs) {
  return { view: getAgenda(context.db, { now: context.now }), now: context.now };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data?.view
      ? `Agenda of ${longDay(data.view.agenda.meeting.date, data.now)} · Mirage Minutes`
      : 'Agenda · Mirage Minutes',
  },
];

export default function AgendaPage() {
  const { view, now } = useLoaderData<typeof loader>();
  if (view === null) return <NoAgenda />;
  const { meeting, sections, markdown } = view.agenda;
  const entries = sections.flatMap((section) => section.entries);
  const budget = sections.reduce((sum, section) => sum + (section.minutes ?? 0), 0);
  return (
    <>
      <PageHead
        over={`Agenda · ${meetingDistance(meeting.date, now)}`}
        title={`${longDay(meeting.date, now)}, ${hours(meeting.start, meeting.end)}`}
        lede={
          <>
            <MeetingHours of={meeting} isZoneOnly />
            {meeting.callUrl ? (
              <>
                {' · '}
                <a href={meeting.callUrl}>call</a>
              </>
            ) : null}
            {meeting.padUrl ? (
              <>
                {' · '}
                <a href={meeting.padUrl}>pad</a>
              </>
            ) : null}
            {' · '}
            {basisWords[meeting.basis]}
          </>
        }
        actions={
          <>
            <ButtonLink href="/agenda.md" download>
              Save as .md
            </ButtonLink>
            <CopyButton of="agenda-markdown">Copy as Markdown</CopyButton>
          </>
        }
      />
      <div className="grid mailed">
        <Part
          id="entries"
          title="Entries"
          note={budget > 0 ? `${budget} minutes` : `${entries.length}, each with its reason`}
        >
          <div className="sheet">
            {sections.map((section) => (
              <div key={section.title}>
                <h3 className="band">
                  <span>{section.title}</span>
                  <small>{section.minutes === null ? null : `${section.minutes} min`}</small>
                </h3>
                {section.entries.length > 0 ? (
                  <Rows bare label={section.title}>
                    {section.entries.map((entry) => (
                      <AgendaEntry key={entry.key} entry={entry} />
                    ))}
                  </Rows>
                ) : null}
              </div>
            ))}
          </div>
        </Part>
        <Part id="mailed" title="As it will be mailed" note="72 columns">
          <Sheet scrolls={{ label: 'The agenda as Markdown' }}>
            <pre className="text" id="agenda-markdown">
              {markdown}
            </pre>
          </Sheet>
        </Part>
      </div>
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

const basisWords = {
  announced: 'as announced in the last mail',
  rhythm: 'as the rhythm of the meetings has it',
  set: 'as set by hand',
};

function NoAgenda() {
  return (
    <>
      <PageHead over="Agenda" title="There is nothing to write an agenda from yet" />
      <Empty
        title="An agenda follows from the last meeting"
        actions={<ButtonLink href="/inbox/new">Paste notes</ButtonLink>}
      >
        Import the notes of a meeting: what is still owed, what nobody has taken and what was asked
        without an answer is composed into the next agenda, each entry with its reason.
      </Empty>
    </>
  );
}
