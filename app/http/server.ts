/** Settings, a database and a Remix build in; a listening server out. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express from 'express';
import type { Logger } from 'pino';
import type { Database } from '#db/open.server.ts';
import {
  deliveryPath,
  type Refusal,
  refuseForeignHost,
  refuseForeignOrigin,
  refuseLargeBody,
  refuseReader,
} from './admission.ts';
import { limitAttempts } from './attempts.ts';
import { answerDelivery, answerRefusal, type Deliver } from './deliver.ts';
import { limitedBody } from './limited-body.ts';
import { createPageCache } from './page-cache.ts';
import { refuse } from './refuse.ts';
import { createRemixHandler } from './remix-handler.ts';
import { securityHeaders } from './security-headers.ts';
import { sendPage, sendUnchanged } from './send-page.ts';
import type { Settings } from './settings.ts';
import { viewerOf } from './viewer.ts';

export type ServerParts = {
  settings: Settings;
  db: Database;
  build: ServerBuild;
  /** Folder of the files that browsers fetch. */
  client: string;
  log: Logger;
  /** Takes a mail in that a script has sent. */
  deliver: Deliver;
};
export type Listening = { url: string; close: () => Promise<void> };

const closingPatience = 3_000;
/** Wrong passwords and tokens from one address in a quarter of an hour. */
const attemptsAllowed = 20;

/** Rejects with an Error of one sentence when the address cannot be listened on. */
export async function listen(parts: ServerParts): Promise<Listening> {
  const server = createServer(createListener(parts));
  server.requestTimeout = 300_000;
  const { HOST, PORT } = parts.settings;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, HOST, PORT)));
    server.listen(PORT, HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const name = HOST.includes(':') ? `[${HOST}]` : HOST;
  return { url: `http://${name}:${port}`, close: () => close(server) };
}

/** What has been rendered before is answered here; the rest goes through Express to Remix. */
function createListener(parts: ServerParts) {
  const { settings, db, build, log, deliver } = parts;
  const cache = createPageCache(db);
  const remix = createRemixHandler(
    build,
    cache,
    (request) => settings.PUBLIC_URL ?? `http://${request.headers.host}`,
    (request) => limitedBody(request, settings),
  );
  const attempts = limitAttempts(attemptsAllowed);
  const staticFiles = createStaticFiles(parts.client);

  return (request: IncomingMessage, response: ServerResponse): void => {
    const now = new Date().toISOString();
    const context = { db, now, viewer: viewerOf(request, db, settings, now) };
    const path = request.url?.replace(/\?.*$/s, '');
    const refuseIt = path === deliveryPath ? answerRefusal : refuse;
    const refusal =
      refuseForeignHost(request, settings) ??
      refuseForeignOrigin(request, settings) ??
      refuseReader(request, context.viewer) ??
      refuseLargeBody(request, settings);
    if (refusal !== null) {
      refuseIt(response, refusal);
      return;
    }
    const tag = cache.tagOf(request, context);
    if (tag !== null) {
      if (sendUnchanged(request, response, tag)) return;
      const page = cache.get(tag);
      if (page !== undefined) {
        sendPage(request, response, page, tag);
        return;
      }
    }
    const started = performance.now();
    response.on('finish', () => {
      const ms = Math.round(performance.now() - started);
      log.info({ method: request.method, url: request.url, status: response.statusCode, ms });
    });
    const failed = (error: unknown) => refuseIt(response, whatWentWrong(error, log));
    if (path === deliveryPath) {
      const body = limitedBody(request, settings);
      const parts = { deliver, attempts };
      answerDelivery(request, response, context, body, parts).catch(failed);
      return;
    }
    staticFiles(request, response, async () => {
      try {
        const isSignIn = request.method === 'POST' && /^\/sign-in(\.data)?$/.test(path ?? '');
        const tooMany = isSignIn ? await attempts(request) : null;
        if (tooMany === null) await remix(request, response, context, tag);
        else refuse(response, tooMany);
      } catch (error) {
        failed(error);
      }
    });
  };
}

function createStaticFiles(client: string) {
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    next();
  });
  app.use(compression());
  const year = { immutable: true, maxAge: '1y', fallthrough: true };
  app.use('/assets', express.static(join(client, 'assets'), year));
  app.use(express.static(client, { maxAge: '1h', index: false, redirect: false }));
  return app as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}

function whatWentWrong(error: unknown, log: Logger): Refusal {
  if (error instanceof Error && 'refusal' in error) return error.refusal as Refusal;
  log.error(error);
  return { status: 500, sentence: 'Something went wrong here; the log of the server says what.' };
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use: stop the program that uses it, or choose another one with PORT=${port + 1} npm start.`,
    EACCES: `Port ${port} may not be used without more rights: choose one above 1023 with PORT=3000 npm start.`,
    EADDRNOTAVAIL: `The address ${host} does not belong to this machine: set HOST to one that does, such as 127.0.0.1.`,
    ENOTFOUND: `The address ${host} is not known: set HOST to an address of this machine, such as 127.0.0.1.`,
  };
  return new Error(reasons[error.code ?? ''] ?? `The server cannot listen: ${error.message}.`);
}

/** Answers under way may finish, idle connections end at once. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), closingPatience).unref();
  await closed;
}
