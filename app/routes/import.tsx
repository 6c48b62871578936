/** One import of uploaded archives: how far is it, and what came of it? */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ArchiveActs } from '#app/components/import/archive-acts.tsx';
import { ArchiveProgress } from '#app/components/import/archive-progress.tsx';
import { ArchiveSummary } from '#app/components/import/archive-summary.tsx';
import { archiveHeadline, archiveLede } from '#app/components/import/archive-words.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import type { ArchiveState } from '#app/models/archive/archive-view.ts';
import {
  continueArchive,
  getArchive,
  stopArchive,
  undoArchive,
} from '#app/models/archive/archives.server.ts';
import { notFound, numberOf, writerOf } from './writer.ts';

const unknown = 'There is no such import.';
const goingOn: ArchiveState[] = ['waiting', 'working', 'undoing'];

export function loader({ context, params }: LoaderFunctionArgs) {
  const archive = getArchive(context.db, numberOf(params.id, unknown)) ?? notFound(unknown);
  const isGoingOn = goingOn.includes(archive.state);
  const canEdit = context.viewer.editor !== null;
  return data(
    { archive, isGoingOn, canEdit, now: context.now },
    isGoingOn ? { headers: { 'Cache-Control': 'no-store' } } : {},
  );
}

const actSchema = z.object({ intent: z.enum(['stop', 'continue', 'undo']) });
const acts = { stop: stopArchive, continue: continueArchive, undo: undoArchive };

export async function action({ context, params, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  const id = numberOf(params.id, unknown);
  const asked = actSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!asked.success) throw new Response('Nothing was asked for.', { status: 400 });
  acts[asked.data.intent](context.db, id, writer);
  context.wake();
  return redirect(`/imports/${id}`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded ? archiveHeadline(loaded.archive) : 'Import'} · Mirage Minutes` },
];

export default function Import() {
  const { archive, isGoingOn, canEdit, now } = useLoaderData<typeof loader>();
  return (
    <div id="import" data-going-on={isGoingOn ? 'import' : undefined}>
      <PageHead
        over={<a href="/imports">Imports</a>}
        title={archiveHeadline(archive)}
        lede={archiveLede(archive, now)}
        actions={canEdit ? <ArchiveActs archive={archive} /> : null}
      />
      {isGoingOn || archive.state === 'stopped' ? <ArchiveProgress archive={archive} /> : null}
      <ArchiveSummary archive={archive} />
    </div>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';
