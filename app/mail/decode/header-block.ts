/** The first bytes of a source in; whether a raw message begins there, or only header-like lines, out. */
import type { Header } from 'postal-mime';
import { shownHeaders, technicalHeaders } from '../vocabulary.ts';

/**
 * `message`: RFC 5322 headers from byte `start`, MIME is to be undone. `loose`: a copy from an
 * archive that shows `From:`, `Date:`, `Subject:` on top. `none`: the text starts right away.
 */
export type HeaderBlock =
  | { kind: 'message'; start: number; headers: Header[] }
  | { kind: 'loose'; headers: Header[] }
  | { kind: 'none'; headers: Header[] };

/** `Subject: …`; RFC 5322 allows more in a name, nobody uses it. */
const headerLine = /^(?<name>[A-Za-zÀ-ÿ][\w-]{1,60}): ?(?<value>.*)$/;
/** `From ann@example.org Mon Nov 25 …`, as an mbox starts a message. */
const mboxLine = /^From \S/;
const technical = new RegExp(`^(?:${technicalHeaders})$`);
const shown = new RegExp(`^(?:${shownHeaders})$`);
const mailFile = /\.(?:eml|mbox|msg|mail)$/i;
const notesFile = /\.(?:md|markdown|mdown)$/i;
const headLength = 64_000;
const decoder = new TextDecoder('utf-8');

export function headerBlock(bytes: Uint8Array, file: string | null): HeaderBlock {
  const head = decoder.decode(bytes.subarray(0, endOfHead(bytes)));
  const lines = head.split(/\r\n|\n|\r/);
  let first = 0;
  while (first < lines.length && (lines[first] ?? '').trim() === '') first += 1;
  if (mboxLine.test(lines[first] ?? '')) first += 1;
  const headers = headersFrom(lines.slice(first));
  const names = new Set(headers.map((header) => header.key));
  const isTechnical = headers.some((header) => technical.test(header.key));
  const shownCount = [...names].filter((name) => shown.test(name)).length;
  if (file !== null && notesFile.test(file)) return { kind: 'none', headers: [] };
  const isMailFile = file !== null && mailFile.test(file);
  if (headers.length > 0 && ((isTechnical && shownCount > 0) || (isMailFile && shownCount > 0))) {
    return { kind: 'message', start: byteStart(bytes, first), headers };
  }
  if (shownCount >= 2 && (names.has('from') || names.has('subject') || names.has('von'))) {
    return { kind: 'loose', headers };
  }
  return { kind: 'none', headers: [] };
}

/** The blank line behind the first lines: no header stands below it. */
function endOfHead(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && isWhite(bytes[at])) at += 1;
  for (at = bytes.indexOf(10, at); at >= 0 && at < headLength; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10 || (bytes[at + 1] === 13 && bytes[at + 2] === 10)) return at + 1;
  }
  return headLength;
}

const isWhite = (byte: number | undefined): boolean =>
  byte === 32 || byte === 9 || byte === 10 || byte === 13;

/** Header lines up to the first line that is none; folded ones are joined, encoded words stay so. */
function headersFrom(lines: string[]): Header[] {
  const headers: Header[] = [];
  for (const line of lines) {
    const last = headers.at(-1);
    if (last !== undefined && /^[ \t]+\S/.test(line)) {
      last.value += ` ${line.trim()}`;
      continue;
    }
    const { name, value } = headerLine.exec(line)?.groups ?? {};
    if (name === undefined) break;
    headers.push({ key: name.toLowerCase(), originalKey: name, value: value ?? '' });
  }
  return headers;
}

/** Where the line of that number starts in the bytes. */
function byteStart(bytes: Uint8Array, line: number): number {
  let at = 0;
  for (let passed = 0; passed < line; passed += 1) {
    const feed = bytes.indexOf(10, at);
    if (feed < 0) return at;
    at = feed + 1;
  }
  return at;
}
