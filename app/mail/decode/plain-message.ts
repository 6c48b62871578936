/**
 * Bytes of a raw message in; its headers and its one text part out, where it is as simple as most are:
 * plain text, nothing encoded. Null for all others, which a MIME parser must read. What comes out is
 * exactly what that parser would say, for a fraction of the time.
 */
import type { Header } from 'postal-mime';
import type { Message } from './mime-parts.ts';

const feed = 10;
const carriageReturn = 13;

export function plainMessage(bytes: Uint8Array): Message | null {
  const end = endOfHeaders(bytes);
  if (end === null || bytes.at(-1) !== feed || bytes.includes(carriageReturn)) return null;
  const headers = headersIn(decoder.decode(bytes.subarray(0, end)));
  const of = (key: string) => headers.find((header) => header.key === key)?.value ?? null;
  const encoding = of('content-transfer-encoding');
  if (encoding !== null && !unencoded.test(encoding)) return null;
  const type = typeOf(of('content-type'));
  if (type === null || of('content-disposition') !== null) return null;
  const part = {
    ...{ mimeType: 'text/plain', bytes: bytes.subarray(end + 1), ...type },
    ...{ fileName: null, isAttachment: false, alternative: null, within: [] },
  };
  return { headers, parts: [part] };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const unencoded = /^(?:7bit|8bit|binary)$/i;

/** Of the line feed of the last header line, a blank line behind it; null where there is none. */
function endOfHeaders(bytes: Uint8Array): number | null {
  if (bytes[0] === feed) return null;
  for (let at = bytes.indexOf(feed); at >= 0; at = bytes.indexOf(feed, at + 1)) {
    if (bytes[at + 1] === feed) return at + 1;
  }
  return null;
}

/** Unfolding takes the line break alone away. */
function headersIn(text: string): Header[] {
  const lines: string[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    if (lines.length > 0 && /^[ \t]/.test(line)) lines[lines.length - 1] += line;
    else lines.push(line);
  }
  return lines.map((line) => {
    const colon = line.indexOf(':');
    const key = trimmed(colon < 0 ? line : line.slice(0, colon));
    const value = colon < 0 ? '' : trimmed(line.slice(colon + 1));
    return { key: key.toLowerCase(), originalKey: key, value };
  });
}

/** Spaces and tabs alone: other white space belongs to the value. */
function trimmed(text: string): string {
  const blank = (at: number) => text[at] === ' ' || text[at] === '\t';
  let start = 0;
  let end = text.length;
  while (start < end && blank(start)) start += 1;
  while (end > start && blank(end - 1)) end -= 1;
  return text.slice(start, end);
}

/** `text/plain; charset="utf-8"; format=flowed` */
const plainType =
  /^text\/plain(?<params>(?:[ \t]*;[ \t]*(?:charset|format|delsp)=(?:"[\w.:+-]+"|[\w.:+-]+))*)[ \t]*;?$/i;
const parameter = /(?<name>charset|format|delsp)="?(?<value>[\w.:+-]+)/gi;

function typeOf(value: string | null) {
  if (value === null) return { charset: null, isFlowed: false, delSp: false };
  const params = plainType.exec(value)?.groups?.params;
  if (params === undefined) return null;
  const said = new Map<string, string>();
  for (const { groups } of params.matchAll(parameter)) {
    const name = groups?.name?.toLowerCase() ?? '';
    if (!said.has(name)) said.set(name, groups?.value ?? '');
  }
  return {
    charset: said.get('charset') ?? null,
    isFlowed: said.get('format')?.toLowerCase() === 'flowed',
    delSp: said.get('delsp')?.toLowerCase() === 'yes',
  };
}
