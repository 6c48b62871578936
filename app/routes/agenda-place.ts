/** A request in; the host that files name themselves by, and answers that are files, out. */
import { isLoopback } from '#app/http/settings.ts';
import { notFound } from './writer.ts';

export const noAgendaYet = 'There is no agenda before the first meeting is imported.';

/** As the command line has it, so that both write the same file. */
export function placeOf(request: Request): { origin: string; domain: string } {
  const { origin, hostname } = new URL(request.url);
  return { origin, domain: isLoopback(hostname) ? 'minutes.localhost' : hostname };
}

/** Throws a 404 answer with the sentence when there is no text. */
export function fileAnswer(
  text: string | null,
  file: { name: string; type: string; isShown?: boolean; missing: string },
): Response {
  if (text === null) return notFound(file.missing);
  const how = file.isShown ? 'inline' : 'attachment';
  return new Response(text, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `${how}; filename="${file.name}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

export const mailType = 'message/rfc822';
export const calendarType = 'text/calendar; charset=utf-8';
