/** A refusal in; a small page that says what is wrong out. */
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Refusal } from './admission.ts';
import { securityHeaders } from './security-headers.ts';

export function refuse(response: ServerResponse, refusal: Refusal): void {
  const { status } = refusal;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = pageOf(refusal);
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

const titles: Record<number, string> = {
  403: 'That was not done',
  413: 'That is too large',
  421: 'This is not the address',
  429: 'Too many attempts',
  500: 'Something went wrong here',
};

/** Stands alone: what refuses may be why nothing else of the site can be had. */
function pageOf({ status, sentence, signInFor }: Refusal): string {
  const title = titles[status] ?? STATUS_CODES[status] ?? 'That did not work';
  const signIn =
    signInFor === undefined
      ? ''
      : `<a class="button" href="/sign-in?back=${encodeURIComponent(signInFor)}">Sign in</a> `;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Mirage Minutes</title><link rel="stylesheet" href="/refusal.css"><main><p class="over">Error ${status}</p><h1>${title}</h1><p>${escapeText(sentence)}</p><p>${signIn}<a href="/">To the start page</a></p></main></html>\n`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
