/** A mail's number in; its bytes as they arrived out. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { getRaw } from '#app/models/inbox/inbox.server.ts';
import { notFound, numberOf } from './writer.ts';

export function loader({ context, params }: LoaderFunctionArgs) {
  const raw = getRaw(context.db, numberOf(params.id, 'There is no such mail.'));
  if (raw === null) return notFound('There is no such mail.');
  return new Response(Buffer.from(raw.bytes), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': `attachment; filename="mail-${params.id}.txt"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
