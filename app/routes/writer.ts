/** A request's context in; who writes and when, or a refusal that says what to do, out. */
import type { AppLoadContext } from '@remix-run/node';
import type { Writer } from '#app/models/views.ts';

/** Throws a 403 answer for those who only read. */
export function writerOf(context: AppLoadContext): Writer {
  const by = context.viewer.editor;
  if (by === null) {
    throw new Response('Only editors can change things. Sign in and send it again.', {
      status: 403,
    });
  }
  return { by, now: context.now };
}

/** Throws a 404 answer with a sentence for the reader. */
export function notFound(sentence: string): never {
  throw new Response(sentence, { status: 404 });
}

/** A positive whole number from an address; throws a 404 answer for anything else. */
export function numberOf(text: string | undefined, sentence: string): number {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : notFound(sentence);
}
