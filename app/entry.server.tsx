/** A route's answer in; the whole document, complete before any script runs, out. */
import type { EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { BrowserScript } from '#app/components/page/browser-script.tsx';

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
): Response {
  const html = renderToString(
    <BrowserScript.Provider value={remix.manifest.entry.module}>
      <RemixServer context={remix} url={request.url} />
    </BrowserScript.Provider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(`<!doctype html>\n${html}`, { status, headers });
}
