/** A short mail for each person: who hears what before the meeting? */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ShortMailPart } from '#app/components/agenda/short-mail.tsx';
import { Empty } from '#app/components/page/empty.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { counted } from '#app/components/words/counted.ts';
import { personHref } from '#app/components/words/places.ts';
import {
  getShortMails,
  type ShortMail,
  tellAddress,
} from '#app/models/agenda/agenda-mails.server.ts';
import { agendaTyped } from './agenda-form.ts';
import { noAgendaYet } from './agenda-place.ts';
import { notFound, writerOf } from './writer.ts';

export function loader({ context }: LoaderFunctionArgs) {
  const mails = getShortMails(context.db, context.now);
  if (mails === null) return notFound(noAgendaYet);
  return { mails, canEdit: context.viewer.editor !== null };
}

const addressSchema = z.email().max(320);

export async function action({ context, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  const form = await request.formData();
  const read = addressSchema.safeParse(String(form.get('address') ?? '').trim());
  if (!read.success) {
    const typed = agendaTyped(form, { address: 'An address looks like ann@example.org.' });
    return data({ typed }, { status: 400 });
  }
  if (!tellAddress(context.db, String(form.get('slug') ?? ''), read.data, writer)) {
    return notFound('Nobody of this name takes part in any meeting that was imported.');
  }
  return redirect('/agenda/mails');
}

export const meta: MetaFunction = () => [{ title: 'Short mails · Mirage Minutes' }];

export default function ShortMails() {
  const { mails, canEdit } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.typed ?? null;
  const unknown = mails.filter(({ address }) => address === null);
  return (
    <>
      <PageHead
        over={<a href="/agenda">Agenda</a>}
        title={`${counted(mails.length, 'short mail')}, one for each who has something to do`}
        lede={unknown.length === 0 ? null : <Unknown mails={unknown} />}
      />
      {mails.length === 0 ? (
        <Empty title="Nobody has anything to do">
          Once notes give somebody a TODO, the mail about it is written here.
        </Empty>
      ) : (
        <div className="stack narrow">
          {mails.map((mail, index) => (
            <ShortMailPart key={mail.person} id={`mail-${index}`} {...{ mail, typed, canEdit }} />
          ))}
        </div>
      )}
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

function Unknown(props: { mails: ShortMail[] }) {
  return (
    <>
      No address is known of{' '}
      {props.mails.map(({ person, slug }, index) => (
        <span key={person}>
          {index > 0 ? ', ' : ''}
          <a href={personHref(slug ?? person)}>{person}</a>
        </span>
      ))}
      .
    </>
  );
}
