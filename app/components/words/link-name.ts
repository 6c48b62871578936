/** A link in; the few words that name it to people who know the repository out. */
import type { Link } from '#app/minutes/minutes.ts';

const longest = 48;

export function linkName(
  link: Pick<Link, 'url' | 'kind' | 'repo' | 'number'> & { ref?: string | null },
): string {
  if (link.repo && link.number !== null) return `${link.repo}#${link.number}`;
  if (link.repo && link.ref) {
    return `${link.repo}@${link.kind === 'commit' ? link.ref.slice(0, 8) : link.ref}`;
  }
  if (link.repo) return link.repo;
  const url = URL.canParse(link.url) ? new URL(link.url) : null;
  if (!url) return link.url;
  const path = url.pathname === '/' ? '' : url.pathname;
  const name = `${url.host}${path}`;
  if (name.length <= longest) return name;
  // Of a long way the ends say most: whose page, and which.
  const last = path.split('/').at(-1) || path;
  const short = `${url.host}/…/${last}`;
  return short.length <= longest ? short : `${short.slice(0, longest - 1)}…`;
}
