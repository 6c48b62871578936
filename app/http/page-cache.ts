/**
 * A request's address and viewer in; the page that was rendered for them at this state of the data out.
 * A page is a pure function of address, viewer (with cookies), day and data, so those make its ETag.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
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
  const readVersion = versionReader(db);
  return {
    tagOf(request, { viewer, now }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return null;
      const parts = [
        readVersion(),
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

/**
 * Changes with every write, by this connection (`total_changes`) or another one (`data_version`),
 * whoever forgot to say so. Both count from zero in each process, hence the random start.
 */
function versionReader(db: Database): () => string {
  const start = randomBytes(9).toString('base64url');
  const own = db.$client.prepare<[], number>('SELECT total_changes()').pluck();
  const others = db.$client.prepare<[], number>('PRAGMA data_version').pluck();
  return () => `${start} ${own.get()} ${others.get()}`;
}
