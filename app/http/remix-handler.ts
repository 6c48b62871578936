/** A request and its context in; Remix's answer, kept for the next visitor and sent, out. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  createReadableStreamFromReadable,
  createRequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from '@remix-run/node';
import type { Context } from './context.ts';
import { type Page, type PageCache, tagOf } from './page-cache.ts';
import { securityHeaders } from './security-headers.ts';
import { sendPage } from './send-page.ts';

export type RemixHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  context: Context,
  key: string | null,
) => Promise<void>;

/** `origin` is what links are made absolute with, e.g. `http://127.0.0.1:3000`. */
export function createRemixHandler(
  build: ServerBuild,
  cache: PageCache,
  origin: (request: IncomingMessage) => string,
  bodyOf: (request: IncomingMessage) => NodeJS.ReadableStream,
): RemixHandler {
  const handle = createRequestHandler(build, 'production');
  return async (request, response, context, key) => {
    const aborted = new AbortController();
    response.on('close', () => response.writableEnded || aborted.abort());
    const answer = await handle(
      toRequest(request, origin(request), bodyOf, aborted.signal),
      context,
    );
    if (answer.headers.has('Content-Disposition')) return stream(answer, response);
    const keeps =
      key !== null &&
      answer.status === 200 &&
      !answer.headers.has('Set-Cookie') &&
      !/no-store/.test(answer.headers.get('Cache-Control') ?? '');
    const page: Page = {
      headers: headersOf(answer),
      body: Buffer.from(await answer.arrayBuffer()),
      tag: keeps ? tagOf(key) : null,
      encoded: new Map(),
    };
    if (keeps) cache.keep(key, page);
    sendPage(request, response, page, answer.status);
  };
}

function toRequest(
  request: IncomingMessage,
  origin: string,
  bodyOf: (request: IncomingMessage) => NodeJS.ReadableStream,
  signal: AbortSignal,
): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  // The rest of a HEAD answer is that of a GET; Node leaves its body out.
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const url = asResource(new URL(request.url ?? '/', origin));
  if (method === 'GET') return new Request(url, { method, headers, signal });
  const body = createReadableStreamFromReadable(bodyOf(request) as never);
  return new Request(url, { method, headers, signal, body, duplex: 'half' } as RequestInit);
}

/** `/todos/12.json` is the page `/todos/12` in another form: Remix knows it as `/json/todos/12`. */
function asResource(url: URL): URL {
  const [, page, form] = formPattern.exec(url.pathname) ?? [];
  if (page !== undefined) url.pathname = `/${form}${page}`;
  return url;
}
const formPattern = /^(\/.+)\.(json|atom)$/;

/** What is saved as a file may be long, so it is passed on as it comes. */
async function stream(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, headersOf(answer));
  if (answer.body === null) response.end();
  else await writeReadableStreamToWritable(answer.body, response);
}

function headersOf(answer: Response): string[] {
  const headers = securityHeaders.flat();
  if (!answer.headers.has('Cache-Control')) headers.push('Cache-Control', 'private, no-cache');
  for (const [name, value] of answer.headers) {
    if (name !== 'content-length' && name !== 'vary') headers.push(name, value);
  }
  return headers;
}
