/** A pasted mail or dropped files in; the page that reviews what was read, or takes an archive in, out. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/form/button.tsx';
import { PasteForm } from '#app/components/import/paste-form.tsx';
import { Empty } from '#app/components/page/empty.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { addArchive } from '#app/models/archive/archives.server.ts';
import { type Received, receive } from '#app/models/inbox/inbox.server.ts';
import { deliveryIn } from './received-files.ts';
import { writerOf } from './writer.ts';

export function loader({ context }: LoaderFunctionArgs) {
  return { canEdit: context.viewer.editor !== null };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  const delivery = await deliveryIn(context, request);
  if (delivery.kind === 'archive') {
    const id = addArchive(context.db, delivery.folder, delivery.files, writer);
    context.wake();
    return redirect(`/imports/${id}`);
  }
  const received: Received[] = [];
  for (const { source, file } of delivery.mails) {
    received.push(await receive(context.db, source, { file, ...writer }));
  }
  const [first] = received.filter((each) => each.kind !== 'empty');
  if (!first) {
    const error =
      delivery.mails.length === 0
        ? 'Nothing was pasted and no file was chosen.'
        : 'There is no text in it: neither a mail nor notes.';
    return data({ error, text: delivery.text }, { status: 400 });
  }
  if (received.length > 1) return redirect(`/inbox?${summaryOf(received)}`);
  return redirect(first.kind === 'known' ? `/inbox/${first.id}?known` : `/inbox/${first.id}`);
}

export const meta: MetaFunction = () => [{ title: 'Paste notes · Mirage Minutes' }];

export default function PasteNotes() {
  const { canEdit } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PageHead
        over="Take in a meeting"
        title="What did the mail say?"
        lede="Paste it just as it is, greeting, signature and all. You see what was read from it, and can correct it, before anything is taken in."
        actions={<ButtonLink href="/imports">Imports of archives</ButtonLink>}
      />
      {canEdit ? (
        <PasteForm text={refused?.text ?? ''} error={refused?.error ?? null}>
          <Button primary>Read it</Button>
        </PasteForm>
      ) : (
        <Empty title="Only editors can take in mails">
          Everything else can be read without signing in.
        </Empty>
      )}
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';

function summaryOf(received: Received[]): URLSearchParams {
  const count = (kind: Received['kind']) =>
    String(received.filter((each) => each.kind === kind).length);
  return new URLSearchParams({
    notes: count('draft'),
    other: count('not-notes'),
    known: count('known'),
    empty: count('empty'),
  });
}
