/** The name of a form in; what is remembered, as a file in that form, out. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { EXPORT_FORMATS, exportAs } from '#app/models/export/export-files.server.ts';
import { notFound, writerOf } from './writer.ts';

export function loader({ context, params }: LoaderFunctionArgs) {
  const asked = params.format === 'everything' ? 'json' : params.format;
  const format = EXPORT_FORMATS.find((each) => each === asked);
  if (format === undefined) return notFound('Nothing is exported in that form.');
  // All raw mails at once are a lot of work: for those who may write.
  if (format === 'json') writerOf(context);
  const { name, type, text } = exportAs(context.db, format, context.now);
  return new Response(text, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}
