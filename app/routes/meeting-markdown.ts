/** A meeting's day in; its minutes as a Markdown file out. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { meetingAsMarkdown } from '#app/models/export/export-files.server.ts';
import { notFound } from './writer.ts';

export function loader({ context, params }: LoaderFunctionArgs) {
  const date = params.date ?? '';
  const text = meetingAsMarkdown(context.db, date);
  if (text === null) return notFound('No meeting was held on that day.');
  return new Response(text, {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': `attachment; filename="meeting-${date}.md"`,
    },
  });
}
