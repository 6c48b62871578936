/** A database file in; the built server on a free port, or a bare one to compare with, out. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as pages from '@remix-run/dev/server-build';
import type { ServerBuild } from '@remix-run/node';
import pino from 'pino';
import { listen } from '#app/http/server.ts';
import { readSettings } from '#app/http/settings.ts';
import type { Database } from '#db/open.server.ts';

export type Site = { url: string; close: () => Promise<void> };

/** Behind a public address nobody is an editor who has not signed in. */
const visited = { PORT: '0', PUBLIC_URL: 'http://minutes.example' };

export async function openSite(db: Database): Promise<Site> {
  const folder = process.env.MINUTES_BUILD ?? '';
  return listen({
    ...{ settings: readSettings(visited), db, build: pages as ServerBuild },
    client: join(folder, 'client'),
    log: pino({ level: 'silent' }),
    wake: () => {},
    deliver: async () => {
      throw new Error('nothing is delivered here');
    },
  });
}

/** One prepared query, strings joined: as little as a page from a database can cost. */
export async function openBareSite(db: Database): Promise<Site> {
  const query = db.$client.prepare('SELECT date, title FROM meetings ORDER BY date DESC LIMIT 20');
  const server = createServer((_request, response) => {
    const rows = query.all() as { date: string; title: string | null }[];
    const list = rows.map(({ date, title }) => `<li>${date} ${title ?? ''}</li>`).join('');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Meetings</title><ul>${list}</ul>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}
