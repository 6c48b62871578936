/** The folder of the files that browsers fetch in; each of them, ready to send, by its address out. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Page } from './page-cache.ts';
import { securityHeaders } from './security-headers.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** All are held in memory: they are few, and an address that is not among them reaches no file. */
export function readStaticFiles(folder: string): Map<string, Page> {
  const entries = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(folder, path).split(sep).join('/')}`, toPage(path)]),
  );
}

/** Names under /assets/ carry a fingerprint, so what stands there never changes. */
function toPage(path: string): Page {
  const body = readFileSync(path);
  const isFingerprinted = path.includes(`${sep}assets${sep}`);
  return {
    headers: [
      ...securityHeaders.flat(),
      'Content-Type',
      types[extname(path)] ?? 'application/octet-stream',
      'Cache-Control',
      isFingerprinted ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    ],
    body,
    tag: `"${createHash('sha1').update(body).digest('base64url')}"`,
    encoded: new Map(),
  };
}
