/** The agenda of the next meeting: what do we send, and what do we change before? */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { budgetSum } from '#app/agenda/apply-draft.ts';
import { sayTimesIn } from '#app/agenda/say-date.ts';
import { AgendaAdd } from '#app/components/agenda/agenda-add.tsx';
import { AgendaChanges, AgendaHidden, AgendaLost } from '#app/components/agenda/agenda-beside.tsx';
import { AgendaForm, type AgendaTyped } from '#app/components/agenda/agenda-form.tsx';
import { AgendaMailed } from '#app/components/agenda/agenda-mailed.tsx';
import { AgendaSection } from '#app/components/agenda/agenda-section.tsx';
import { AgendaMove, AgendaWhen } from '#app/components/agenda/agenda-when.tsx';
import { Button, ButtonLink } from '#app/components/form/button.tsx';
import { CopyButton } from '#app/components/form/copy-button.tsx';
import { Empty } from '#app/components/page/empty.tsx';
import { Notice } from '#app/components/page/notice.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Part } from '#app/components/page/part.tsx';
import { hours, longDay, meetingDistance } from '#app/components/words/dates.ts';
import { getAgenda } from '#app/models/agenda/agenda.server.ts';
import { whatWasDone } from '#app/models/agenda/agenda-decisions.server.ts';
import { agendaAsMailto } from '#app/models/agenda/agenda-files.server.ts';
import { getSeries } from '#app/models/series/series.server.ts';
import { listNames } from '#app/models/subjects/people.server.ts';
import { countMeetings } from '#app/models/todos/todo-rows.server.ts';
import { actOnAgenda } from './agenda-act.ts';
import { agendaTyped, readAgendaWish } from './agenda-form.ts';
import { noAgendaYet } from './agenda-place.ts';
import { notFound, writerOf } from './writer.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  const { db, now, viewer } = context;
  const view = getAgenda(db, { now });
  if (view === null) return { view: null, now };
  const undo = Number(new URL(request.url).searchParams.get('undo') ?? 0);
  return {
    ...{ view, now, canEdit: viewer.editor !== null, mailto: agendaAsMailto(db, view) },
    writesIds: getSeries(db).writesIds,
    zones: viewer.editor === null ? [] : Intl.supportedValuesOf('timeZone'),
    people: listNames(db),
    done: undo > 0 && viewer.editor !== null ? whatWasDone(db, undo) : null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  if (countMeetings(context.db) === 0) return notFound(noAgendaYet);
  const form = await request.formData();
  const read = readAgendaWish(form);
  if (read.kind === 'refused') return data({ said: null, typed: read.typed }, { status: 400 });
  const { said, undo } = actOnAgenda(context.db, read.wish, writer);
  if (said !== null) return data({ said, typed: agendaTyped(form, {}) }, { status: 400 });
  return redirect(undo === null ? '/agenda' : `/agenda?undo=${undo}`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  {
    title: loaded?.view
      ? `Agenda of ${longDay(loaded.view.agenda.meeting.date, loaded.now)} · Mirage Minutes`
      : 'Agenda · Mirage Minutes',
  },
];

export default function AgendaPage() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (loaded.view === null) return <NoAgenda />;
  const { view, now, canEdit, mailto, writesIds, people, zones, done } = loaded;
  const { meeting, sections, hidden, lost, markdown, otherZones } = view.agenda;
  const typed: AgendaTyped = refused?.typed ?? null;
  const edit = canEdit ? { typed } : null;
  const titles = sections.map(({ title }) => title);
  return (
    <>
      {refused?.said ? <Notice kind="warn">{refused.said}</Notice> : null}
      {done === null ? null : (
        <Notice
          undo={
            <AgendaForm intent="undo" on={{ correction: done.correction }}>
              <Button small id="undo">
                Undo
              </Button>
            </AgendaForm>
          }
        >
          {done.says}
        </Notice>
      )}
      <AgendaChanges changes={view.changes} canEdit={canEdit} />
      <PageHead
        over={`Agenda · ${meetingDistance(meeting.date, now)}`}
        title={`${longDay(meeting.date, now)}, ${hours(meeting.start, meeting.end)}`}
        lede={
          <AgendaWhen
            agenda={view.agenda}
            announcedBy={view.announcedBy}
            skipped={view.skipped}
            now={now}
            elsewhere={otherZones.map((zone) => sayTimesIn(meeting, zone))}
          />
        }
        actions={<CopyButton of="agenda-markdown">Copy as Markdown</CopyButton>}
      />
      {canEdit ? <AgendaMove agenda={view.agenda} typed={typed} zones={zones} /> : null}
      <div className="grid mailed">
        <div className="stack">
          <Part id="entries" title="Entries" note={budgetWords(view.agenda)}>
            <div className="sheet agenda">
              {sections.map((section) => (
                <AgendaSection
                  key={section.title}
                  section={section}
                  sections={titles}
                  edit={edit}
                />
              ))}
            </div>
          </Part>
          {canEdit ? <AgendaAdd sections={titles} typed={typed} /> : null}
          <AgendaHidden hidden={hidden} now={now} canEdit={canEdit} />
          <AgendaLost lost={lost} canEdit={canEdit} />
        </div>
        <AgendaMailed {...{ markdown, mailto, writesIds, canEdit }} />
      </div>
      <datalist id="people">
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {canEdit ? (
        <form method="post" data-in-place="" data-drag="" hidden>
          <input type="hidden" name="intent" />
          <input type="hidden" name="key" />
          <input type="hidden" name="section" />
          <input type="hidden" name="before" />
        </form>
      ) : null}
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

/** `45 of 120 minutes planned`, or how many entries there are while nobody has planned any. */
function budgetWords({ sections, meeting }: NonNullable<ReturnType<typeof getAgenda>>['agenda']) {
  const planned = budgetSum(sections);
  const lasts = Math.round((Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / 60_000);
  if (planned > lasts) {
    return (
      <strong className="over-time">
        {planned} of {lasts} minutes: {planned - lasts} too many
      </strong>
    );
  }
  if (planned > 0) return `${planned} of ${lasts} minutes planned`;
  return `${sections.flatMap(({ entries }) => entries).length}, each with its reason`;
}

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
