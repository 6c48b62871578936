/** A short plain-text message in; an RFC 5322 file that any mail program opens, out. */
import type { Address } from '#app/mail/mail.ts';
import type { AgendaLine } from './render-agenda.ts';
import { wrapLine } from './wrap-line.ts';

export type Message = {
  from: Address;
  to: Address[];
  cc: Address[];
  subject: string;
  /** RFC 3339 instant. */
  date: string;
  /** With or without angle brackets, unique to this text: the same input gives the same file. */
  messageId: string;
  inReplyTo: string | null;
  references: string[];
  lines: AgendaLine[];
};

/**
 * CRLF line ends, `text/plain; format=flowed` (RFC 3676) in UTF-8, quoted-printable where 7 bit
 * do not suffice, encoded words (RFC 2047) in headers. No line end in a value can add a header.
 */
export function renderEml(message: Message): string {
  const body = flowedBody(message.lines);
  const plain = isPlain(body);
  const headers: [string, string][] = [
    ['Date', mailDate(message.date)],
    ['From', address(message.from)],
    ['To', message.to.map(address).join(', ')],
    ['Cc', message.cc.map(address).join(', ')],
    ['Subject', encodeWords(message.subject)],
    ['Message-ID', bracketed(message.messageId)],
    ['In-Reply-To', message.inReplyTo ? bracketed(message.inReplyTo) : ''],
    ['References', threadOf(message).map(bracketed).join(' ')],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=utf-8; format=flowed'],
    ['Content-Transfer-Encoding', plain ? '7bit' : 'quoted-printable'],
  ];
  const head = headers
    .filter(([, value]) => value !== '')
    .map(([name, value]) => fold(name, value));
  return `${head.join('\r\n')}\r\n\r\n${plain ? body : quotedPrintable(body)}`;
}

/** Lines that go on end in a space; a line that opens like a quote is stuffed with one. */
export function flowedBody(lines: AgendaLine[]): string {
  const physical = lines.flatMap(({ lead, text }) => {
    const wrapped = lead.startsWith('#') ? [`${lead}${text}`] : wrapLine(text, lead, '');
    return wrapped.map((line, index) => {
      const stuffed = /^(?: |>|From )/.test(line) ? ` ${line}` : line;
      return index < wrapped.length - 1 ? `${stuffed} ` : stuffed;
    });
  });
  return physical.map((line) => `${line}\r\n`).join('');
}

/** RFC 5322 3.6.4: the ancestors, the direct one last, none twice. */
function threadOf({ references, inReplyTo }: Message): string[] {
  return [...new Set([...references, ...(inReplyTo ? [inReplyTo] : [])].map(bare))];
}

function bare(id: string): string {
  return id.replace(/[<>\s]/g, '');
}

function bracketed(id: string): string {
  return `<${bare(id)}>`;
}

/** `Mon, 09 Dec 2024 08:00:00 +0000` */
function mailDate(instant: string): string {
  return new Date(instant).toUTCString().replace('GMT', '+0000');
}

function address({ name, address: mailbox }: Address): string {
  const spec = mailbox.replace(/[\s<>]/g, '');
  if (!name?.trim()) return spec;
  const label = name.replace(/\s+/g, ' ').trim();
  if (!isAscii(label)) return `${encodeWords(label)} <${spec}>`;
  return atoms.test(label)
    ? `${label} <${spec}>`
    : `"${label.replace(/["\\]/g, '\\$&')}" <${spec}>`;
}
/** `Ann Lee`; whatever else a name holds is quoted */
const atoms = /^[\w!#$%&'*+/=?^`{|}~ -]+$/;

/** ASCII as it is; anything else as base64 words of at most 75 characters, cut between letters. */
export function encodeWords(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (isAscii(line) && !line.includes('=?')) return line;
  const words: string[] = [];
  let chunk = '';
  for (const letter of line) {
    if (utf8(chunk + letter).length > bytesPerWord) {
      words.push(chunk);
      chunk = '';
    }
    chunk += letter;
  }
  return [...words, chunk].map((word) => `=?utf-8?B?${base64(utf8(word))}?=`).join(' ');
}
/** 75 characters less `=?utf-8?B??=`, three bytes for every four letters. */
const bytesPerWord = 45;

/** At spaces, to at most 76 columns where the words allow it. */
function fold(name: string, value: string): string {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of value.split(' ')) {
    if (line.length + 1 + word.length > 76 && line !== `${name}:`) {
      lines.push(line);
      line = ` ${word}`;
    } else line += ` ${word}`;
  }
  return [...lines, line].join('\r\n');
}

/** RFC 2045 6.7: bytes outside 33..126 and `=` as `=XX`, lines of at most 76, spaces kept at line ends. */
function quotedPrintable(body: string): string {
  return body
    .split('\r\n')
    .map((line) => {
      const letters = [...utf8(line)].map((byte) =>
        (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      );
      if (letters.at(-1) === ' ') letters[letters.length - 1] = '=20';
      return softBroken(letters);
    })
    .join('\r\n');
}

function softBroken(letters: string[]): string {
  let done = '';
  let line = '';
  for (const letter of letters) {
    if (line.length + letter.length > 75) {
      done += `${line}=\r\n`;
      line = '';
    }
    line += letter;
  }
  return done + line;
}

/** RFC 5322 2.1.1: no line beyond 998 octets. */
function isPlain(body: string): boolean {
  return isAscii(body) && body.split('\r\n').every((line) => line.length <= 998);
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e\r\n\t]*$/.test(text);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
