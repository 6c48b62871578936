/** A page and the request for it in; its bytes on the wire, compressed as the client likes, out. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Page } from './page-cache.ts';

const smallestCompressed = 1_000;

const varied = 'Accept-Encoding, Cookie';

export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  status = 200,
): void {
  const encoding = page.body.length < smallestCompressed ? null : encodingFor(request);
  const body = encoding === null ? page.body : encode(page, encoding);
  const headers = [...page.headers, 'Vary', varied, 'Content-Length', String(body.length)];
  if (encoding !== null) headers.push('Content-Encoding', encoding);
  if (page.tag !== null) headers.push('ETag', page.tag);
  response.writeHead(status, headers).end(body);
}

/**
 * Answers 304 when the client already holds this very page, also when we do not any more.
 * `tagNow` works out the ETag that the answer would have; most requests do not ask.
 */
export function sendUnchanged(
  request: IncomingMessage,
  response: ServerResponse,
  tagNow: () => string,
): boolean {
  const held = request.headers['if-none-match'];
  if (held === undefined) return false;
  const tag = tagNow();
  if (!held.split(/,\s*/).includes(tag)) return false;
  response
    .writeHead(304, {
      ETag: tag,
      'Cache-Control': 'private, no-cache',
      Vary: varied,
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
