/** The meetings: what was talked about, when? */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ButtonLink } from '#app/components/form/button.tsx';
import { Empty } from '#app/components/page/empty.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Pager } from '#app/components/page/pager.tsx';
import { Rows } from '#app/components/page/rows.tsx';
import { MeetingLine } from '#app/components/subjects/meeting-line.tsx';
import { plainDay } from '#app/components/words/dates.ts';
import { listMeetings } from '#app/models/meetings/meetings.server.ts';

const querySchema = z.object({ page: z.coerce.number().int().min(1).catch(1).default(1) });

export function loader({ context, request }: LoaderFunctionArgs) {
  const { page } = querySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { meetings: listMeetings(context.db, { page }), now: context.now };
}

export const meta: MetaFunction = () => [{ title: 'Meetings · Mirage Minutes' }];

export default function Meetings() {
  const { meetings, now } = useLoaderData<typeof loader>();
  const newest = meetings.rows[0];
  return (
    <>
      <PageHead
        over="Meetings"
        title={
          newest && meetings.page === 1
            ? `Last met on ${plainDay(newest.date)}`
            : newest
              ? `Meetings up to ${plainDay(newest.date)}`
              : 'No meeting yet'
        }
        actions={<ButtonLink href="/inbox/new">Paste notes</ButtonLink>}
      />
      {meetings.rows.length === 0 ? (
        <Empty
          title="Meetings come from mails"
          actions={<ButtonLink href="/inbox/new">Paste the first notes</ButtonLink>}
        >
          Each imported mail makes a meeting: who was there, what was said, what was promised.
        </Empty>
      ) : (
        <Rows label="Meetings">
          {meetings.rows.map((meeting) => (
            <MeetingLine key={meeting.date} meeting={meeting} now={now} />
          ))}
        </Rows>
      )}
      <Pager
        page={meetings.page}
        hasNext={meetings.hasNext}
        href={(page) => `/meetings?page=${page}`}
      />
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';
