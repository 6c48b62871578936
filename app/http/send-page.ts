/** A page and the request for it in; its bytes on the wire, compressed as the client likes, out. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Page } from './page-cache.ts';

const smallestCompressed = 1_000;

/** `tag` is null for a page that must be asked for again each time. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  tag: string | null,
  status = 200,
): void {
  const encoding = page.body.length < smallestCompressed ? null : encodingFor(request);
  const body = encoding === null ? page.body : encode(page, encoding);
  const headers = page.headers.flat();
  headers.push('Vary', 'Accept-Encoding, Cookie', 'Content-Length', String(body.length));
  if (encoding !== null) headers.push('Content-Encoding', encoding);
  if (tag !== null) headers.push('ETag', tag);
  response.writeHead(status, headers).end(body);
}

/** Answers 304 when the client already holds this very page. */
export function sendUnchanged(
  request: IncomingMessage,
  response: ServerResponse,
  tag: string,
): boolean {
  const held = request.headers['if-none-match'];
  if (held === undefined || !held.split(/,\s*/).includes(tag)) return false;
  response
    .writeHead(304, {
      ETag: tag,
      'Cache-Control': 'private, no-cache',
      Vary: 'Accept-Encoding, Cookie',
    })
    .end();
  return true;
}

function encodingFor(request: IncomingMessage): 'br' | 'gzip' | null {
  const accepted = request.headers['accept-encoding'];
  if (accepted === undefined) return null;
  const names = String(accepted)
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim());
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : null;
}

function encode(page: Page, encoding: 'br' | 'gzip'): Buffer {
  const known = page.encoded.get(encoding);
  if (known !== undefined) return known;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const made = encoding === 'br' ? brotliCompressSync(page.body, quality) : gzipSync(page.body);
  page.encoded.set(encoding, made);
  return made;
}
