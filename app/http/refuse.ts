/** A refusal in; a small page that says what is wrong out. */
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Refusal } from './admission.ts';
import { securityHeaders } from './security-headers.ts';

export function refuse(response: ServerResponse, { status, sentence }: Refusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const title = `${status} ${STATUS_CODES[status] ?? ''}`.trim();
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${escapeText(sentence)}</p><p><a href="/">To the start page</a></p></html>\n`;
  const headers = [
    ...securityHeaders.flat(),
    'Content-Type',
    'text/html; charset=utf-8',
    'Cache-Control',
    'no-store',
    // The rest of the body is not read, so the connection cannot be used again.
    'Connection',
    'close',
  ];
  response.writeHead(status, headers).end(body);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
