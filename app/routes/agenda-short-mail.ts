/** A person's slug in; the short mail to that person as a file (`.eml`) out. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { shortMailAsFile } from '#app/models/agenda/agenda-mails.server.ts';
import { fileAnswer, mailType, placeOf } from './agenda-place.ts';

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const slug = params.slug ?? '';
  const { domain } = placeOf(request);
  return fileAnswer(shortMailAsFile(context.db, slug, { now: context.now, domain }), {
    ...{ name: `todos-${encodeURIComponent(slug)}.eml`, type: mailType },
    missing: 'There is nothing to write to anybody of this name.',
  });
}
