/**
 * `POST /api/messages`: a raw mail (RFC 5322) with a bearer token in; what was read from it, as JSON, out.
 * Sending the same mail twice changes nothing the second time.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { nameOfToken } from '#app/models/editors/editors.server.ts';
import type { Refusal } from './admission.ts';
import type { Attempts } from './attempts.ts';
import type { Context } from './context.ts';
import { securityHeaders } from './security-headers.ts';

/** `state`: what became of the mail; `parsed`: the object that `minutes parse --json` prints. */
export type Delivered = {
  state: 'imported' | 'known' | 'draft' | 'not-notes' | 'empty';
  parsed: unknown;
};
export type Deliver = (context: Context, bytes: Uint8Array, by: string) => Promise<Delivered>;

const statuses = { imported: 201, known: 200, draft: 202, 'not-notes': 200, empty: 400 };

export async function answerDelivery(
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
  body: NodeJS.ReadableStream,
  { deliver, attempts }: { deliver: Deliver; attempts: Attempts },
): Promise<void> {
  if (request.method !== 'POST') {
    answer(response, 405, { error: 'Send the mail with POST.' }, { Allow: 'POST' });
    return;
  }
  const by = writerOf(request, context);
  if (by === null) {
    const refusal = await attempts(request);
    const error = refusal?.sentence ?? missingToken;
    answer(response, refusal?.status ?? 401, { error }, { 'WWW-Authenticate': 'Bearer' });
    return;
  }
  const delivered = await deliver(context, await buffer(body), by);
  const { state, parsed } = delivered;
  answer(response, statuses[state], parsed ?? { error: 'The mail is empty.' }, {
    'Minutes-State': state,
  });
}

const missingToken =
  'Send a valid token as "Authorization: Bearer …"; "npx minutes token add NAME" makes one.';
const bearer = /^Bearer (?<token>\S{1,200})$/i;

/** Where whoever reaches the server is the editor, no token is needed. A wrong one never passes. */
function writerOf(request: IncomingMessage, { db, now, viewer }: Context): string | null {
  const { authorization } = request.headers;
  if (authorization === undefined) return viewer.editor;
  const token = bearer.exec(authorization)?.groups?.token;
  return token === undefined ? null : nameOfToken(db, token, now);
}

export function answerRefusal(response: ServerResponse, { status, sentence }: Refusal): void {
  answer(response, status, { error: sentence }, { Connection: 'close' });
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string>,
): void {
  response.writeHead(status, {
    ...Object.fromEntries(securityHeaders),
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(`${JSON.stringify(body)}\n`);
}
