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
  headers: [name: string, value: string][];
  body: Buffer;
  /** Compressed once, when first asked for. */
  encoded: Map<string, Buffer>;
};

export type PageCache = {
  /** The ETag that the answer to this request has, if it may have one; null for writes. */
  tagOf: (request: IncomingMessage, context: Pick<Context, 'viewer' | 'now'>) => string | null;
  get: (tag: string) => Page | undefined;
  keep: (tag: string, page: Page) => void;
};

const cacheBytes = 64_000_000;
const largestPage = 2_000_000;

export function createPageCache(db: Database): PageCache {
  const pages = new LRUCache<string, Page>({
    maxSize: cacheBytes,
    maxEntrySize: largestPage,
    sizeCalculation: (page) => page.body.length + 1_000,
  });
  // A version says nothing about another run, which may have another database or build.
  const run = randomBytes(9).toString('base64url');
  return {
    tagOf(request, { viewer, now }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return null;
      const parts = [
        run,
        dataVersion(db),
        now.slice(0, 10),
        viewer.editor,
        request.headers.cookie,
        request.headers.host,
        request.url,
      ];
      return `W/"${createHash('sha1').update(parts.join('\n')).digest('base64url')}"`;
    },
    get: (tag) => pages.get(tag),
    keep: (tag, page) => void pages.set(tag, page),
  };
}
