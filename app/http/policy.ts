/**
 * A rendered document in; its Content-Security-Policy, and the document without nonces, out.
 * Only scripts that carry the nonce of this rendering were written by us. The policy names them by
 * their hashes, so a document can be kept and sent again without any nonce being used twice.
 */
import { createHash } from 'node:crypto';

const fixed = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
];

/** For everything that is no document of ours. */
export const closedPolicy = [...fixed, "script-src 'none'"].join('; ');

export function sealDocument(html: string, nonce: string): { html: string; policy: string } {
  const mark = ` nonce="${nonce}"`;
  const hashes = new Set<string>();
  let sealed = '';
  let done = 0;
  for (;;) {
    const open = html.indexOf('<script', done);
    const inside = open < 0 ? -1 : html.indexOf('>', open) + 1;
    if (inside <= 0) break;
    const tag = html.slice(open, inside);
    const close = html.indexOf('</script', inside);
    const end = close < 0 ? html.length : close;
    if (tag.includes(mark)) hashes.add(hashOf(html.slice(inside, end)));
    sealed += html.slice(done, open) + tag.replace(mark, '') + html.slice(inside, end);
    done = end;
  }
  sealed += html.slice(done);
  return {
    html: sealed.replaceAll(mark, ''),
    policy: [...fixed, `script-src ${["'self'", ...hashes].join(' ')}`].join('; '),
  };
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
