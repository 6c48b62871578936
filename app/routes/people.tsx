/** The people: who takes part, and who has how much? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Empty } from '#app/components/page/empty.tsx';
import { ListRow, ListTable } from '#app/components/page/list-table.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Day } from '#app/components/words/day.tsx';
import { listPeople } from '#app/models/subjects/people.server.ts';
import type { PersonRow } from '#app/models/subjects/subjects.ts';
import { isCalled } from './people-query.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  const called = new URL(request.url).searchParams.get('called') ?? '';
  const people = listPeople(context.db);
  return {
    called,
    people: called === '' ? people : people.filter(({ name }) => isCalled(name, called)),
    now: context.now,
  };
}

export const meta: MetaFunction = () => [{ title: 'People · Mirage Minutes' }];

export default function People() {
  const { called, people, now } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        over="People"
        title={called === '' ? headline(people) : `Which ${called}?`}
        lede={called === '' ? null : <a href="/people">all people</a>}
      />
      {people.length === 0 ? (
        <Empty title="People come with meetings">
          Whoever takes part in an imported meeting, or is given something to do, is listed here.
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

function headline(people: PersonRow[]): string {
  const busy = people.filter((person) => person.open > 0).length;
  const all = people.length === 1 ? '1 person' : `${people.length} people`;
  if (busy > 0) return `${busy} of ${all} have something open`;
  const asked = people.filter((person) => person.suggested > 0).length;
  return asked > 0
    ? `${asked} of ${all} may have promised something`
    : people.length > 0
      ? `${all}, nothing open`
      : 'No people yet';
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';
