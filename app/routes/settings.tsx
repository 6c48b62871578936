/** The recurring meeting: when and where is it, and how is its agenda written? */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sayRhythm } from '#app/agenda/series.ts';
import { SeriesForm } from '#app/components/agenda/series-form.tsx';
import { Button } from '#app/components/form/button.tsx';
import { Notice } from '#app/components/page/notice.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { getSeries, knownSeries, setSeries } from '#app/models/series/series.server.ts';
import { readSettingsForm, valuesOf } from './settings-form.ts';
import { writerOf } from './writer.ts';

export function loader({ context, request }: LoaderFunctionArgs) {
  const settings = getSeries(context.db);
  const series = knownSeries(context.db);
  return {
    values: valuesOf({ ...settings, series }),
    says: sayRhythm(series),
    isSettled: settings.series !== null,
    isSaved: new URL(request.url).searchParams.has('saved'),
    canEdit: context.viewer.editor !== null,
    zones: Intl.supportedValuesOf('timeZone'),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const writer = writerOf(context);
  const form = await request.formData();
  if (form.get('intent') === 'learn') {
    setSeries(context.db, { ...getSeries(context.db), series: null }, writer);
    return redirect('/settings?saved=1');
  }
  const read = readSettingsForm(form);
  if (read.kind === 'refused') return data(read, { status: 400 });
  setSeries(context.db, read.settings, writer);
  return redirect('/settings?saved=1');
}

export const meta: MetaFunction = () => [{ title: 'The series · Mirage Minutes' }];

export default function Settings() {
  const { values, says, isSettled, isSaved, canEdit, zones } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      {isSaved && !refused ? (
        <Notice undo={<a href="/agenda">To the agenda</a>}>Saved.</Notice>
      ) : null}
      <PageHead
        over="The series"
        title="When and where is the meeting?"
        lede={`${says}, ${isSettled ? 'as set here' : 'as learned from the meetings so far'}.`}
      />
      {canEdit ? (
        <div className="narrow stack">
          <SeriesForm
            values={refused?.values ?? values}
            errors={refused?.errors ?? {}}
            zones={zones}
          />
          {isSettled ? (
            <form method="post">
              <input type="hidden" name="intent" value="learn" />
              <Button small>Learn it from the meetings instead</Button>
            </form>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

export { ProblemPage as ErrorBoundary } from './problem-page.tsx';
