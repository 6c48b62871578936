/**
 * Bytes of a raw message in; its headers and its one text part out, where nothing is encoded: no multipart,
 * no transfer encoding. Null where MIME has to be undone. Says the same as postal-mime does (a test compares
 * them), without its detour over a Blob for each message: most mails of a list are of this kind.
 */
import type { Header } from 'postal-mime';
import type { Message } from './message.ts';

/** `text/plain; charset=utf-8; format=flowed`, with quotes or without. */
const plainType =
  /^text\/plain\s*(?:;\s*[\w-]{1,40}=(?:"[\w.:+-]{0,60}"|[\w.:+-]{0,60})\s*){0,6};?$/i;
const parameter = /;\s*(?<name>[\w-]{1,40})=(?:"(?<quoted>[^"]*)"|(?<bare>[^;\s"]*))/g;
const noEncoding = /^(?:7bit|8bit|binary)$/i;
/** Beyond this the parser of MIME decides. */
const longestHeader = 65_536;

export function plainMessage(bytes: Uint8Array): Message | null {
  const end = headerEnd(bytes);
  if (end === null) return null;
  const headers = headersOf(bytes.subarray(0, end));
  const first = (key: string) => headers.find((header) => header.key === key)?.value;
  const type = first('content-type') ?? 'text/plain';
  const encoding = first('content-transfer-encoding') ?? '7bit';
  if (!plainType.test(type) || !noEncoding.test(encoding)) return null;
  if (first('content-disposition') !== undefined) return null;
  const params = new Map<string, string>();
  for (const { groups } of type.matchAll(parameter)) {
    const name = (groups?.name ?? '').toLowerCase();
    if (!params.has(name)) params.set(name, groups?.quoted ?? groups?.bare ?? '');
  }
  const part = {
    mimeType: 'text/plain',
    bytes: withPlainEnds(bytes.subarray(end)),
    charset: params.get('charset') ?? null,
    isFlowed: params.get('format')?.toLowerCase() === 'flowed',
    delSp: params.get('delsp')?.toLowerCase() === 'yes',
    fileName: params.get('name') ?? null,
    isAttachment: false,
    alternative: null,
    within: [],
  };
  return part.fileName === null ? { headers, parts: [part] } : null;
}

const feed = 10;
const carriage = 13;

/** Where the first line after the blank one begins; null where no blank line comes soon. */
function headerEnd(bytes: Uint8Array): number | null {
  const most = Math.min(bytes.length, longestHeader);
  for (let at = 0; at < most; ) {
    let next = bytes.indexOf(feed, at);
    if (next < 0) return null;
    let last = next;
    while (last > at && bytes[last - 1] === carriage) last -= 1;
    next += 1;
    if (last === at) return next;
    at = next;
  }
  return null;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function headersOf(bytes: Uint8Array): Header[] {
  const lines = decoder.decode(bytes).split(/\r*\n/);
  const whole: string[] = [];
  for (const line of lines) {
    const isFold = whole.length > 0 && /^[ \t]/.test(line);
    if (isFold) whole[whole.length - 1] += line;
    else if (line !== '') whole.push(line);
  }
  return whole.map((line) => {
    const colon = line.indexOf(':');
    const key = trimBlanks(colon < 0 ? line : line.slice(0, colon));
    const value = colon < 0 ? '' : trimBlanks(line.slice(colon + 1).replace(/[\r\n]+/g, ' '));
    return { key: key.toLowerCase(), originalKey: key, value };
  });
}

/** Blanks and tabs alone: no other space may make one header out of another. */
function trimBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text[from])) from += 1;
  while (to > from && isBlank(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

const isBlank = (letter: string | undefined): boolean => letter === ' ' || letter === '\t';

/** Every line ends with one line feed, the last one too. */
function withPlainEnds(body: Uint8Array): Uint8Array {
  const isEnded = body.length === 0 || body[body.length - 1] === feed;
  if (isEnded && !body.includes(carriage)) return body;
  const plain = new Uint8Array(body.length + 1);
  let length = 0;
  for (let at = 0; at < body.length; ) {
    const found = body.indexOf(feed, at);
    const next = found < 0 ? body.length : found;
    let last = next;
    while (last > at && body[last - 1] === carriage) last -= 1;
    plain.set(body.subarray(at, last), length);
    length += last - at;
    plain[length] = feed;
    length += 1;
    at = next + 1;
  }
  return plain.subarray(0, length);
}
