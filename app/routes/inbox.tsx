/** The inbox: which mails wait for a review, and what became of the others? */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Button, ButtonLink } from '#app/components/form/button.tsx';
import { Empty } from '#app/components/page/empty.tsx';
import { Notice } from '#app/components/page/notice.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Pager } from '#app/components/page/pager.tsx';
import { Row, Rows } from '#app/components/page/rows.tsx';
import { LostCorrections } from '#app/components/review/lost-corrections.tsx';
import { shortDay } from '#app/components/words/dates.ts';
import { openingWords } from '#app/components/words/opening-words.ts';
import { RelativeDate } from '#app/components/words/relative-date.tsx';
import { Tag } from '#app/components/words/tag.tsx';
import { listInbox, undoImport } from '#app/models/inbox/inbox.server.ts';
import { listLost } from '#app/models/tracking/corrections.server.ts';
import type { MailRow } from '#app/models/views.ts';
import { writerOf } from './writer.ts';

const querySchema = z.object({
  page: z.coerce.number().int().min(1).catch(1),
  undone: z.coerce.number().int().nullable().catch(null).default(null),
  notes: z.coerce.number().catch(0).default(0),
  other: z.coerce.number().catch(0).default(0),
  known: z.coerce.number().catch(0).default(0),
  empty: z.coerce.number().catch(0).default(0),
});

export function loader({ context, request }: LoaderFunctionArgs) {
  const query = querySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const inbox = listInbox(context.db, { state: null, page: query.page });
  const canEdit = context.viewer.editor !== null;
  return { inbox, query, lost: listLost(context.db), now: context.now, canEdit };
}

const undoSchema = z.object({ intent: z.literal('undo-import'), id: z.coerce.number().int() });

/** One click takes a whole import out again. */
export async function action({ context, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  const asked = undoSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!asked.success) throw new Response('Nothing was asked for.', { status: 400 });
  undoImport(context.db, asked.data.id, writer);
  return redirect(`/inbox?undone=${asked.data.id}`);
}

export const meta: MetaFunction = () => [{ title: 'Inbox · Mirage Minutes' }];

export default function Inbox() {
  const { inbox, query, lost, now, canEdit } = useLoaderData<typeof loader>();
  const waiting = inbox.rows.filter((mail) => mail.state === 'draft');
  const others = inbox.rows.filter((mail) => mail.state !== 'draft');
  const arrived = query.notes + query.other + query.known + query.empty;
  return (
    <>
      <PageHead
        over="Inbox"
        title={titleFor(waiting.length)}
        actions={
          canEdit ? (
            <ButtonLink href="/inbox/new" primary>
              Paste notes
            </ButtonLink>
          ) : null
        }
      />
      {query.undone ? (
        <Notice>
          The import was undone; what was tracked is exactly as before.{' '}
          <a href={`/inbox/${query.undone}`}>Review the mail again</a>
        </Notice>
      ) : null}
      {arrived > 0 ? (
        <Notice>
          {query.notes} to review, {query.other} that are no notes, {query.known} known already
          {query.empty > 0 ? `, ${query.empty} empty` : ''}.
        </Notice>
      ) : null}
      <LostCorrections lost={lost} now={now} />
      {inbox.rows.length === 0 ? (
        <Empty
          title="No mail has come in yet"
          actions={<ButtonLink href="/inbox/new">Paste the first one</ButtonLink>}
        >
          Each mail that is pasted, uploaded or delivered waits here until somebody has looked at
          what was read from it.
        </Empty>
      ) : null}
      {[...waiting, ...others].length > 0 ? (
        <Rows label="Mails">
          {[...waiting, ...others].map((mail) => (
            <MailLine key={mail.id} mail={mail} now={now} canEdit={canEdit} />
          ))}
        </Rows>
      ) : null}
      <p className="why after">
        Everything that is kept here can be <a href="/export">taken out</a> again.
      </p>
      <Pager page={inbox.page} hasNext={inbox.hasNext} href={(page) => `/inbox?page=${page}`} />
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

function MailLine(props: { mail: MailRow; now: string; canEdit: boolean }) {
  const { mail, now } = props;
  return (
    <Row
      side={<MailState mail={mail} now={now} canEdit={props.canEdit} />}
      why={
        <>
          {mail.from ? `${mail.from} · ` : ''}
          {mail.meeting !== null && !mail.subject && mail.file ? `${fileOf(mail.file)} · ` : ''}
          {mail.reason ? `no notes: ${asPart(mail.reason)} · ` : ''}
          {mail.receivedBy === 'import' ? 'on the command line' : `by ${mail.receivedBy}`},{' '}
          <RelativeDate at={mail.receivedAt} now={now} />
        </>
      }
    >
      <a href={`/inbox/${mail.id}`}>{mailWords(mail, now)}</a>
    </Row>
  );
}

function MailState(props: { mail: MailRow; now: string; canEdit: boolean }) {
  const { mail, now } = props;
  if (mail.state === 'draft') return <Tag kind={mail.isNotes ? 'todo' : 'plain'}>to review</Tag>;
  if (mail.state === 'discarded') return <Tag>put aside</Tag>;
  return (
    <>
      <Tag kind="done" href={mail.meeting ? `/meetings/${mail.meeting}` : undefined}>
        imported
      </Tag>{' '}
      {props.canEdit ? (
        <form method="post" className="inline">
          <input type="hidden" name="intent" value="undo-import" />
          <input type="hidden" name="id" value={mail.id} />
          <Button plain label={`Undo the import: ${mailWords(mail, now)}`}>
            undo
          </Button>
        </form>
      ) : null}
    </>
  );
}

/** `Meeting of 9 Dec: Re: notes`; a pasted text without a name is called by what it says. */
function mailWords({ meeting, subject, file, announcesNext, opening }: MailRow, now: string) {
  if (meeting !== null) {
    const day = `Meeting of ${shortDay(meeting, now)}`;
    // A file is mostly named after the day: its name stands below.
    return subject ? `${day}: ${subject}` : day;
  }
  const title = subject || (file ? fileOf(file) : null);
  if (announcesNext)
    return title === null ? 'About the next meeting' : `About the next meeting: ${title}`;
  return title ?? openingWords(opening ?? '') ?? 'A mail without words';
}

/** `It holds no notes.` within a sentence. */
const asPart = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1, sentence.endsWith('.') ? -1 : undefined);

function titleFor(waiting: number): string {
  if (waiting === 0) return 'Nothing waits for review';
  return waiting === 1 ? 'One mail waits for review' : `${waiting} mails wait for review`;
}

/** Without the folders of whoever imported it. */
const fileOf = (path: string): string => path.replace(/^.*[\\/]/, '');
