/** The start page: when do we meet, and what waits for me? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Numbers } from '#app/components/charts/numbers.tsx';
import { ButtonLink } from '#app/components/form/button.tsx';
import { Welcome } from '#app/components/import/welcome.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Part } from '#app/components/page/part.tsx';
import { Rows } from '#app/components/page/rows.tsx';
import { MeetingLine } from '#app/components/subjects/meeting-line.tsx';
import { WhoHasWhat } from '#app/components/subjects/who-has-what.tsx';
import { TodoRows } from '#app/components/todo/todo-rows.tsx';
import { counted } from '#app/components/words/counted.ts';
import { hours, longDay, meetingDistance } from '#app/components/words/dates.ts';
import { MeetingHours } from '#app/components/words/meeting-hours.tsx';
import { getHome } from '#app/models/meetings/home.server.ts';
import { listPeople } from '#app/models/subjects/people.server.ts';
import type { PersonRow } from '#app/models/subjects/subjects.ts';
import { listTodos } from '#app/models/todos/todos.server.ts';
import type { Home, TodoRow } from '#app/models/views.ts';

const shown = 6;

export function loader({ context }: LoaderFunctionArgs) {
  const { db, now } = context;
  const list = (filter: Parameters<typeof listTodos>[1]) =>
    listTodos(db, { ...filter, perPage: shown }).rows;
  return {
    home: getHome(db, now),
    ...eachOnce({
      unowned: list({ needsOwner: true }),
      reported: list({ proposed: true }),
      stale: list({ stale: true }),
      suggested: list({ status: ['suggested'] }),
    }),
    people: busiest(listPeople(db)),
    now,
    canEdit: context.viewer.editor !== null,
  };
}

export const meta: MetaFunction = () => [
  { title: 'Next meeting · Mirage Minutes' },
  {
    name: 'description',
    content: 'Notes of a recurring meeting: what was promised, by whom, and what comes next.',
  },
];

export default function Start() {
  const { home, people, now, canEdit, ...lists } = useLoaderData<typeof loader>();
  if (home.counts.meetings === 0) return <Welcome canEdit={canEdit} drafts={home.counts.drafts} />;
  return (
    <>
      <StartHead home={home} now={now} />
      <div className="grid">
        <div className="stack">
          {attention(home).map(({ id, title, count, status }) => (
            <TodoRows
              key={id}
              {...{ id, title, now, below: id }}
              todos={lists[id]}
              all={{ count, href: `/todos?status=${status}` }}
            />
          ))}
          <Part id="recent" title="Last meetings" note={<a href="/meetings">all</a>}>
            <Rows>
              {home.recent.map((meeting) => (
                <MeetingLine key={meeting.date} meeting={meeting} now={now} />
              ))}
            </Rows>
          </Part>
        </div>
        <div className="stack">
          <WhoHasWhat people={people} unowned={home.counts.needsOwner} />
          <Numbers home={home} now={now} />
        </div>
      </div>
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

/** As many as a glance takes in; the list of people has the others. */
const shownPeople = 12;

const busiest = (people: PersonRow[]): PersonRow[] =>
  people
    .filter(({ open, suggested }) => open + suggested > 0)
    .sort((one, other) => other.open - one.open || other.suggested - one.suggested)
    .slice(0, shownPeople);

type Lists = Record<'unowned' | 'reported' | 'stale' | 'suggested', TodoRow[]>;

/** What stands above does not stand below once more. */
function eachOnce({ unowned, reported, stale, suggested }: Lists): Lists {
  const without = (rows: TodoRow[], ...above: TodoRow[][]) =>
    rows.filter(({ id }) => !above.flat().some((other) => other.id === id));
  return {
    ...{ unowned, reported: without(reported, unowned) },
    stale: without(stale, unowned, reported),
    suggested: without(suggested, unowned, reported),
  };
}

type Attention = { id: keyof Lists; title: string; count: number; status: string };

const attention = ({ counts }: Home): Attention[] => [
  { id: 'unowned', title: 'Needs an owner', count: counts.needsOwner, status: 'unowned' },
  { id: 'reported', title: 'Reported done', count: counts.proposed, status: 'reported' },
  { id: 'stale', title: 'Not mentioned lately', count: counts.stale, status: 'stale' },
  {
    id: 'suggested',
    title: 'Promised, not accepted',
    count: counts.suggested,
    status: 'suggested',
  },
];

function StartHead(props: { home: Home; now: string }) {
  const { next, counts } = props.home;
  const waits = [
    `${counted(counts.open, 'open TODO')}`,
    counts.needsOwner > 0 ? `${counts.needsOwner} without an owner` : null,
    counts.drafts > 0 ? `${counted(counts.drafts, 'mail')} to review` : null,
  ];
  const actions = (
    <>
      <ButtonLink href="/inbox/new">Paste notes</ButtonLink>
      <ButtonLink href="/agenda" primary>
        Open the agenda
      </ButtonLink>
    </>
  );
  if (next === null) {
    return (
      <PageHead
        over="Next meeting"
        title="No next meeting is announced"
        lede={waits.filter(Boolean).join(' · ')}
        actions={actions}
      />
    );
  }
  return (
    <PageHead
      over={`Next meeting · ${meetingDistance(next.date, props.now)}`}
      title={`${longDay(next.date, props.now)}, ${hours(next.start, next.end)}`}
      lede={
        <>
          <MeetingHours of={next} isZoneOnly />
          {next.callUrl ? (
            <>
              {' · '}
              <a href={next.callUrl}>call</a>
            </>
          ) : null}
          {next.padUrl ? (
            <>
              {' · '}
              <a href={next.padUrl}>pad</a>
            </>
          ) : null}
          {` · ${waits.filter(Boolean).join(' · ')}`}
        </>
      }
      actions={actions}
    />
  );
}
