/** A press on "Load the sample series" in; four meetings of a made-up group on the start page out. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { loadSample } from '#app/models/sample/load-sample.server.ts';
import { writerOf } from './writer.ts';

export const loader = () => redirect('/');

export async function action({ context }: ActionFunctionArgs) {
  await loadSample(context.db, writerOf(context));
  return redirect('/');
}
