/** A URL as it stands in a sentence in; the URL without what the sentence and trackers added out. */

/** `utm_source=…`, `fbclid=…` and their kind. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hsenc|_hsmi|vero_id|ref_src)$/i;
const trailing = /[.,;:!?'"*_~…’”»]$/;
const pairs: Record<string, string> = { ')': '(', ']': '[' };

/** `length` letters of the text are the URL; null when nothing is left of it. */
export function cleanUrl(text: string): { url: string; length: number } | null {
  const length = lengthOf(text);
  const kept = text.slice(0, length);
  const found = /^(?<scheme>[a-z]+:\/\/|mailto:)?(?<host>[^/?#]*)(?<rest>.*)$/is.exec(kept)?.groups;
  const { scheme = '', host = '', rest = '' } = found ?? {};
  if (/^mailto:/i.test(scheme)) {
    return /^[^@\s]+@[^@\s]+$/.test(host) ? { url: `mailto:${host}${rest}`, length } : null;
  }
  if (!/^(?:[^@\s/]*@)?[\p{L}\p{N}_-][^\s@]*$/u.test(host) || !/[\w\])]/.test(host)) return null;
  const url = `${(scheme || 'https://').toLowerCase()}${host.toLowerCase()}${withoutTracking(rest)}`;
  return { url, length };
}

/** Balanced parentheses stay: `https://en.wikipedia.org/wiki/OCaml_(language)`. */
function lengthOf(text: string): number {
  if (/[\w/]$/.test(text) && !/[)\]]/.test(text)) return text.length;
  const counts: Record<string, number> = { '(': 0, ')': 0, '[': 0, ']': 0 };
  for (const letter of text) if (letter in counts) counts[letter] = (counts[letter] ?? 0) + 1;
  let length = text.length;
  for (; length > 0; length--) {
    const last = text[length - 1] ?? '';
    const opener = pairs[last];
    if (opener !== undefined) {
      if ((counts[last] ?? 0) <= (counts[opener] ?? 0)) break;
      counts[last] = (counts[last] ?? 0) - 1;
    } else if (!trailing.test(last)) break;
  }
  return firstUnbalanced(text.slice(0, length));
}

/** A closing bracket that was never opened ends the URL: `https://a.b)and`, `https://a.b][name]`. */
function firstUnbalanced(text: string): number {
  const depth: Record<string, number> = { '(': 0, '[': 0 };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter in depth) depth[letter] = (depth[letter] ?? 0) + 1;
    const opener = pairs[letter];
    if (opener === undefined) continue;
    depth[opener] = (depth[opener] ?? 0) - 1;
    if ((depth[opener] ?? 0) < 0) return lengthOf(text.slice(0, at));
  }
  return text.length;
}

function withoutTracking(rest: string): string {
  const query = rest.indexOf('?');
  if (query < 0) return rest;
  const hash = rest.indexOf('#', query);
  const end = hash < 0 ? rest.length : hash;
  const kept = rest
    .slice(query + 1, end)
    .split('&')
    .filter((part) => !tracking.test(part.split('=')[0] ?? ''));
  const search = kept.join('&');
  return `${rest.slice(0, query)}${search === '' ? '' : `?${search}`}${rest.slice(end)}`;
}
