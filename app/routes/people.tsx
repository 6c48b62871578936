/** The people: who takes part, and who has how much? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Day } from '#app/components/day.tsx';
import { Empty } from '#app/components/empty.tsx';
import { ListRow, ListTable } from '#app/components/list-table.tsx';
import { PageHead } from '#app/components/page-head.tsx';
import { listPeople } from '#app/models/people.server.ts';

export function loader({ context }: LoaderFunctionArgs) {
  return { people: listPeople(context.db), now: context.now };
}

export const meta: MetaFunction = () => [{ title: 'People · Mirage Minutes' }];

export default function People() {
  const { people, now } = useLoaderData<typeof loader>();
  const busy = people.filter((person) => person.open > 0).length;
  const all = people.length === 1 ? '1 person' : `${people.length} people`;
  return (
    <>
      <PageHead
        over="People"
        title={busy > 0 ? `${busy} of ${all} have something open` : `${all}, nothing open`}
      />
      {people.length === 0 ? (
        <Empty title="Nobody is known yet">
          People are learned from the participants of imported meetings.
        </Empty>
      ) : (
        <ListTable
          label="People"
          columns={['Person', 'Open', 'Suggested', 'Meetings', 'Last there']}
          numbersFrom={1}
          notOnPhones={['Meetings']}
        >
          {people.map((person) => (
            <ListRow
              key={person.slug}
              head={
                <a className="owner" href={`/people/${person.slug}`}>
                  {person.name}
                </a>
              }
              numbers={[
                person.open,
                person.suggested,
                person.meetings,
                person.lastMeeting && <Day date={person.lastMeeting} now={now} />,
              ]}
            />
          ))}
        </ListTable>
      )}
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';
