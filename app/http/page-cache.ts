/**
 * A request's address and viewer in; the page that was rendered for them at this state of the data out.
 * A page is a pure function of address, viewer (with cookies), day and data, so those make its ETag.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { dataVersion } from '#app/models/version.server.ts';
import type { Database } from '#db/open.server.ts';
import type { Context } from './context.ts';

export type Page = {
  /** Names and values in turn, as `writeHead` takes them. */
  headers: string[];
  body: Buffer;
  /** Null for a page that must be asked for again each time. */
  tag: string | null;
  /** Compressed once, when first asked for. */
  encoded: Map<string, Buffer>;
};

export type PageCache = {
  /** What the answer to this request is kept under; null for writes, whose answers are not. */
  keyOf: (request: IncomingMessage, context: Pick<Context, 'viewer' | 'now'>) => string | null;
  get: (key: string) => Page | undefined;
  keep: (key: string, page: Page) => void;
};

const cacheBytes = 64_000_000;
const largestPage = 2_000_000;

export function createPageCache(db: Database): PageCache {
  // A version says nothing about another run, which may have another database or build.
  const run = randomBytes(9).toString('base64url');
  const pages = new LRUCache<string, Page>({
    maxSize: cacheBytes,
    maxEntrySize: largestPage,
    sizeCalculation: (page) => page.body.length + 1_000,
  });
  return {
    keyOf({ method, headers, url }, { viewer, now }) {
      if (method !== 'GET' && method !== 'HEAD') return null;
      const day = now.slice(0, 10);
      return `${run}\n${dataVersion(db)}\n${day}\n${viewer.editor}\n${headers.cookie}\n${headers.host}\n${url}`;
    },
    get: (key) => pages.get(key),
    keep: (key, page) => void pages.set(key, page),
  };
}

export function tagOf(key: string): string {
  return `W/"${createHash('sha1').update(key).digest('base64url')}"`;
}
