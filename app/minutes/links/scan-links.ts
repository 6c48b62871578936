/** Markdown text in; every link that it uses out, in order, with the stretch that shows it. */

import { matchesOf } from '../words/matches-of.ts';
import { cleanUrl } from './clean-url.ts';

/** `url` is normalised; `start` and `end` are offsets of the words in the text. */
export type Use = { url: string; start: number; end: number };
/** Link definitions of the mail by folded name. */
export type Definitions = Map<string, string>;

export function foldName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Most texts hold no link at all: three `includes` spare them the patterns. */
export function scanLinks(text: string, definitions: Definitions): Use[] {
  const uses: Use[] = [];
  if (text.includes('://') || text.includes('www.') || text.includes('mailto:')) {
    scanUrls(text, uses);
  }
  if (definitions.size > 0 && text.includes('[')) scanReferences(text, definitions, uses);
  if (text.includes('/') && (text.includes('#') || text.includes('@'))) scanShort(text, uses);
  return uses.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `https://…`, `www.…`, `mailto:…`; stops at what no URL holds. */
const url =
  /(?:\bhttps?:\/\/|\bgit:\/\/|\bftp:\/\/|\bmailto:|(?<![\w./@-])www\.(?=[\w-]+\.))[^\s<>"`|\\^{}]+/gi;
/** A second URL glued to the first; not one that the first holds as a parameter or a path. */
const glued = /(?<=[^/=?&#:])https?:\/\//gi;

function scanUrls(text: string, uses: Use[]): void {
  for (const match of matchesOf(url, text)) {
    let from = match.index;
    const end = from + match[0].length;
    const cuts = cutsIn(match);
    for (const to of [...cuts, end]) {
      const cleaned = cleanUrl(text.slice(from, to));
      if (cleaned)
        uses.push(widen(text, { url: cleaned.url, start: from, end: from + cleaned.length }));
      from = to;
    }
  }
}

const none: number[] = [];

/** Where other URLs begin in one. */
function cutsIn({ index, 0: whole }: RegExpExecArray): number[] {
  // Its own scheme ends within the first letters.
  if (whole.indexOf('://', longestScheme) < 0) return none;
  return matchesOf(glued, whole.slice(1)).map((cut) => index + 1 + cut.index);
}
const longestScheme = 'mailto:'.length;

/** The words of `[text](url)` and `<url>` belong to the link. */
function widen(text: string, use: Use): Use {
  if (text[use.start - 1] === '<' && text[use.end] === '>') {
    return { ...use, start: use.start - 1, end: use.end + 1 };
  }
  const before = text.slice(Math.max(0, use.start - 2), use.start);
  if (!/\]\(?<?$/.test(before) && before !== '](') return use;
  const close = /^>?(?:\s+["'(][^"')]{0,200}["')])?\)/.exec(text.slice(use.end, use.end + 210));
  const open = openingBracket(text, use.start - 2);
  return close && open !== null ? { ...use, start: open, end: use.end + close[0].length } : use;
}

/** The `[` that the `]` at `close` belongs to, looked for a thousand letters back at most. */
function openingBracket(text: string, close: number): number | null {
  let depth = 0;
  for (let at = close; at >= 0 && at > close - 1000; at--) {
    if (text[at] === ']') depth++;
    else if (text[at] === '[' && --depth === 0) return at;
  }
  return null;
}

/** `[text][name]`, `[name][]`, `[name]`. */
const reference = /\[(?<text>[^[\]]{1,200})\](?:\[(?<name>[^[\]]{0,100})\])?(?![(:])/g;
/** `[text with [brackets]][name]` keeps only its end. */
const referenceEnd = /\]\[(?<name>[^[\]]{1,100})\]/g;

function scanReferences(text: string, definitions: Definitions, uses: Use[]): void {
  const seen = new Set<number>();
  for (const match of matchesOf(reference, text)) {
    const { text: shown = '', name = '' } = match.groups ?? {};
    const target = definitions.get(foldName(name === '' ? shown : name));
    if (!target) continue;
    seen.add(match.index + match[0].length);
    uses.push({ url: target, start: match.index, end: match.index + match[0].length });
  }
  for (const match of matchesOf(referenceEnd, text)) {
    const end = match.index + match[0].length;
    const target = definitions.get(foldName(match.groups?.name ?? ''));
    if (target && !seen.has(end)) {
      uses.push({ url: target, start: openingBracket(text, match.index) ?? match.index, end });
    }
  }
}

/** `owner/repo#12`, `owner/repo@c0ffee1`. */
const short =
  /(?<![\w/.@#-])(?<repo>[A-Za-z\d][\w-]{0,38}\/[\w.-]{1,100})(?:#(?<number>\d{1,7})(?![\w])|@(?<sha>[\da-f]{7,40})(?!\w))/g;

function scanShort(text: string, uses: Use[]): void {
  // What a URL holds is no reference of its own; what a bracket shows may be.
  const urls = uses.filter((use) => text[use.start] !== '[').sort((a, b) => a.start - b.start);
  let at = 0;
  for (const match of matchesOf(short, text)) {
    const { repo = '', number, sha } = match.groups ?? {};
    const end = match.index + match[0].length;
    while ((urls[at]?.end ?? end) <= match.index) at++;
    if ((urls[at]?.start ?? end) < end) continue;
    const path = number === undefined ? `commit/${sha}` : `issues/${number}`;
    uses.push({ url: `https://github.com/${repo}/${path}`, start: match.index, end });
  }
}
