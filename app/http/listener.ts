/** A request in; refused, answered from what is kept, taken in, or rendered by Remix, out. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
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
import { createPageCache, tagOf } from './page-cache.ts';
import { refuse } from './refuse.ts';
import { createRemixHandler } from './remix-handler.ts';
import { sendPage, sendUnchanged } from './send-page.ts';
import type { Settings } from './settings.ts';
import { readStaticFiles } from './static-files.ts';
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
  /** Works on uploads that wait, in the background. */
  wake: () => void;
};

/** Wrong passwords and tokens from one address in a quarter of an hour. */
const attemptsAllowed = 20;
const signInPath = /^\/sign-in(?:\.data)?$/;

export function createListener(parts: ServerParts) {
  const { settings, db, build, log, deliver, wake } = parts;
  const cache = createPageCache(db);
  const files = readStaticFiles(parts.client);
  const attempts = limitAttempts(attemptsAllowed);
  const remix = createRemixHandler(
    build,
    cache,
    (request) => settings.PUBLIC_URL ?? `http://${request.headers.host}`,
    (request) => limitedBody(request, settings),
  );

  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = pathOf(request);
    const now = new Date().toISOString();
    const context = { db, now, viewer: viewerOf(request, db, settings, now), wake };
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
    const key = cache.keyOf(request, context);
    if (key !== null) {
      const file = files.get(path);
      if (sendUnchanged(request, response, () => file?.tag ?? tagOf(key))) return;
      const page = file ?? cache.get(key);
      if (page !== undefined) {
        sendPage(request, response, page);
        return;
      }
    }
    logWhenDone(request, response, log);
    const work = async () => {
      if (path === deliveryPath) {
        const body = limitedBody(request, settings);
        return answerDelivery(request, response, context, body, { deliver, attempts });
      }
      const isSignIn = request.method === 'POST' && signInPath.test(path);
      const tooMany = isSignIn ? await attempts(request) : null;
      if (tooMany !== null) return refuse(response, tooMany);
      return remix(request, response, context, key);
    };
    work().catch((error: unknown) => refuseIt(response, whatWentWrong(error, log)));
  };
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

function logWhenDone(request: IncomingMessage, response: ServerResponse, log: Logger): void {
  if (!log.isLevelEnabled('info')) return;
  const started = performance.now();
  response.on('finish', () => {
    const ms = Math.round(performance.now() - started);
    log.info({ method: request.method, url: request.url, status: response.statusCode, ms });
  });
}

function whatWentWrong(error: unknown, log: Logger): Refusal {
  if (error instanceof Error && 'refusal' in error) return error.refusal as Refusal;
  log.error(error);
  return { status: 500, sentence: 'Something went wrong here; the log of the server says what.' };
}
