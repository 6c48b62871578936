/** A request's headers in; whether it may come in, or a sentence for the stranger, out. */
import type { IncomingMessage } from 'node:http';
import type { Viewer } from './context.ts';
import { isLoopback, type Settings } from './settings.ts';

/** Scripts send mails here, with a token of their own. */
export const deliveryPath = '/api/messages';

export type Refusal = {
  status: number;
  sentence: string;
  /** Who signs in may do it: the page to go back to then. */
  signInFor?: string;
};

/**
 * A foreign page can make a browser send requests to this machine under a name of its own (DNS
 * rebinding), so on a loopback address only loopback names and the public one are answered.
 */
export function refuseForeignHost(request: IncomingMessage, settings: Settings): Refusal | null {
  const host = hostOf(`http://${request.headers.host ?? ''}`);
  if (host === null) return { status: 400, sentence: 'The request names no valid host.' };
  const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  if (isForwarded(request) && settings.PUBLIC_URL === undefined && isLoopback(settings.HOST)) {
    return {
      status: 421,
      sentence:
        'A proxy has passed this request on: set PUBLIC_URL to the address that people use, so that editors sign in.',
    };
  }
  const known =
    host === hostOf(settings.PUBLIC_URL) || (isLoopback(settings.HOST) && isLoopback(name));
  if (known || (!isLoopback(settings.HOST) && settings.PUBLIC_URL === undefined)) return null;
  return {
    status: 421,
    sentence: `This server does not answer for ${host}; set PUBLIC_URL to the address that people use.`,
  };
}

/** Behind a proxy strangers come from a loopback address too. */
function isForwarded({ headers }: IncomingMessage): boolean {
  return ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host'].some(
    (name) => headers[name] !== undefined,
  );
}

/** A browser says where a write comes from; a program that sends no Origin carries no cookies either. */
export function refuseForeignOrigin(request: IncomingMessage, settings: Settings): Refusal | null {
  if (/^(GET|HEAD|OPTIONS)$/.test(request.method ?? '')) return null;
  const origin = request.headers.origin;
  const own = [hostOf(`http://${request.headers.host ?? ''}`), hostOf(settings.PUBLIC_URL)];
  const foreign =
    origin === undefined
      ? request.headers['sec-fetch-site'] === 'cross-site'
      : !own.includes(hostOf(origin) ?? 'none');
  return foreign
    ? { status: 403, sentence: 'This form was sent from another site, so nothing was changed.' }
    : null;
}

/** Signing in, and how the pages look, is everybody's own. */
const openWrites = new Set(['/sign-in', '/sign-in.data', '/look', deliveryPath]);

/** Whoever only reads is told so before anything is read from the request. */
export function refuseReader(request: IncomingMessage, viewer: Viewer): Refusal | null {
  if (/^(GET|HEAD|OPTIONS)$/.test(request.method ?? '') || viewer.editor !== null) return null;
  if (openWrites.has((request.url ?? '').replace(/\?.*$/s, ''))) return null;
  return {
    status: 403,
    sentence:
      'Only editors can change things here: sign in, then send it again. Nothing was changed; the step back leads to what you typed.',
    signInFor: pathFrom(request.headers.referer),
  };
}

/** The page of ours that a form was sent from. */
function pathFrom(referer: string | undefined): string {
  if (referer === undefined || !URL.canParse(referer)) return '/';
  const { pathname, search } = new URL(referer);
  return pathname + search;
}

/** Limits what is read into memory; a body without a length is counted while it arrives. */
export function refuseLargeBody(request: IncomingMessage, settings: Settings): Refusal | null {
  const length = Number(request.headers['content-length'] ?? 0);
  return length > largestBody(settings) ? tooLarge(settings) : null;
}

export function largestBody(settings: Settings): number {
  return settings.MAX_UPLOAD_MB * 1_000_000;
}

export function tooLarge(settings: Settings): Refusal {
  return {
    status: 413,
    sentence: `That is more than ${settings.MAX_UPLOAD_MB} MB: import large archives with "npx minutes import FILE", or raise MAX_UPLOAD_MB.`,
  };
}

/** `example.org:8080`, in lower case; null for what is no URL. */
function hostOf(url: string | undefined): string | null {
  return url !== undefined && URL.canParse(url) ? new URL(url).host || null : null;
}
