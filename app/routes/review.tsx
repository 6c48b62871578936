/** One mail beside what was read from it: is this what the mail says? */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/page/page-head.tsx';
import { CorrectionList } from '#app/components/review/correction-list.tsx';
import { DifferenceList } from '#app/components/review/difference-list.tsx';
import { ReviewBar } from '#app/components/review/review-bar.tsx';
import { ReviewNotices } from '#app/components/review/review-notices.tsx';
import { ReviewSheet } from '#app/components/review/review-sheet.tsx';
import { reviewHeadline, reviewLede } from '#app/components/review/review-words.tsx';
import {
  correct,
  discardDraft,
  getMail,
  getReview,
  importDraft,
  twinAt,
  undoCorrection,
  undoImport,
} from '#app/models/inbox/inbox.server.ts';
import { changeOf, readWish, typedFrom } from './review-form.ts';
import { notFound, numberOf, writerOf } from './writer.ts';

const missing = 'There is no such mail; it may have been put aside.';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const review = getReview(context.db, numberOf(params.id, missing));
  if (review === null) return notFound(missing);
  const query = new URL(request.url).searchParams;
  return {
    review,
    line: Number(query.get('line')) || null,
    wasKnown: query.has('known'),
    now: context.now,
    canEdit: context.viewer.editor !== null,
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  const id = numberOf(params.id, missing);
  const mail = getMail(context.db, id) ?? notFound(missing);
  const form = await request.formData();
  const read = readWish(form);
  if (read.kind === 'refused') return data({ typed: read.typed, said: null }, { status: 400 });
  const { wish } = read;
  const refuse = (because: string) => {
    const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    return data({ typed: typedFrom(values, {}), said: because }, { status: 400 });
  };
  const placed = changeOf(wish, (start) => twinAt(context.db, id, start));
  if (placed !== null) {
    const target = { message: mail.message, start: placed.start, end: placed.end };
    const done = correct(context.db, target, placed.change, { reason: null, ...writer });
    if (done.kind === 'refused') return refuse(done.because);
    return redirect(`/inbox/${id}#s-${placed.start}`);
  }
  switch (wish.intent) {
    case 'same':
      return refuse('Nothing else is asked about it any more.');
    case 'undo':
      undoCorrection(context.db, wish.correction, writer);
      return redirect(`/inbox/${id}`);
    case 'discard':
      discardDraft(context.db, id, writer);
      return redirect('/inbox');
    case 'undo-import':
      undoImport(context.db, id, writer);
      return redirect(`/inbox/${id}`);
    default: {
      const imported = importDraft(context.db, id, writer);
      if (imported.kind === 'needs-date') return refuse(imported.because);
      if (imported.kind === 'missing') return notFound(missing);
      if (imported.kind === 'announced') return redirect('/agenda');
      return redirect(imported.meeting ? `/meetings/${imported.meeting}?imported=${id}` : '/inbox');
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded ? reviewHeadline(loaded.review) : 'Review'} · Mirage Minutes` },
];

export default function ReviewPage() {
  const { review, line, wasKnown, now, canEdit } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <PageHead
        over={review.mail.state === 'draft' ? 'Review before import' : 'A mail and its reading'}
        title={reviewHeadline(review)}
        lede={reviewLede(review, now)}
      />
      <ReviewNotices review={review} said={refused?.said ?? null} wasKnown={wasKnown} />
      <div className="stack review-before">
        <DifferenceList
          differences={review.differences}
          corrections={review.corrections}
          now={now}
          canEdit={canEdit}
        />
      </div>
      <ReviewSheet
        review={review}
        line={line}
        now={now}
        canEdit={canEdit}
        typed={refused?.typed ?? null}
      />
      {canEdit ? <ReviewBar review={review} /> : null}
      <div className="stack review-after">
        <CorrectionList corrections={review.corrections} now={now} canEdit={canEdit} />
      </div>
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';
