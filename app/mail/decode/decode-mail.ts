/** Bytes or text as they came in; headers, the decoded body and how its lines were broken out. */
import { decodeWords, type Header } from 'postal-mime';
import type { Diagnostic, MailSource } from '../mail.ts';
import { isStructure, shapeOf } from '../shapes.ts';
import { decodeBytes } from './charset.ts';
import { headerBlock } from './header-block.ts';
import { htmlText } from './html-text.ts';
import { mailSource, noSource } from './mail-source.ts';
import type { TextPart } from './message.ts';
import { mimeParts } from './mime-parts.ts';

/** A stretch of the body sent as `format=flowed` (RFC 3676). */
export type FlowedStretch = { start: number; end: number; delSp: boolean };

/** `isMessage`: MIME was undone and the body is the mail's; else the body is the file itself. */
export type Decoded = {
  source: MailSource;
  body: string;
  isMessage: boolean;
  flowed: FlowedStretch[];
  diagnostics: Diagnostic[];
};

/** Never throws: what MIME cannot make sense of is read as text, with a diagnostic. */
export async function decodeMail(
  source: Uint8Array | string,
  file: string | null,
): Promise<Decoded> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const block = headerBlock(bytes, file);
  if (block.kind === 'message') {
    try {
      return await decodeMessage(bytes.subarray(block.start), file);
    } catch (error) {
      const message = `The MIME structure could not be read: ${error instanceof Error ? error.message : String(error)}`;
      const plain = decodeText(source, bytes, file, block.headers);
      plain.diagnostics.push({ code: 'mime-unreadable', message, span: null });
      return plain;
    }
  }
  return decodeText(source, bytes, file, block.headers);
}

function decodeText(
  source: Uint8Array | string,
  bytes: Uint8Array,
  file: string | null,
  headers: Header[],
): Decoded {
  const { text, diagnostics } =
    typeof source === 'string' ? { text: source, diagnostics: [] } : decodeBytes(bytes, null);
  const isHtml = /^\s{0,50}(?:<!doctype html|<html)\b/i.test(text.slice(0, 200));
  return {
    source: headers.length > 0 ? mailSource(headers.map(decoded), file) : noSource(file),
    body: isHtml ? safeHtml(text, diagnostics) : text,
    isMessage: isHtml,
    flowed: [],
    diagnostics,
  };
}

const decoded = (header: Header): Header => ({ ...header, value: decodeWords(header.value) });

async function decodeMessage(bytes: Uint8Array, file: string | null): Promise<Decoded> {
  const { headers, parts } = await mimeParts(bytes);
  const diagnostics: Diagnostic[] = [];
  const flowed: FlowedStretch[] = [];
  let body = '';
  let lastWithin: Header[][] = [];
  for (const part of chosen(parts, diagnostics)) {
    if (body !== '') body += body.endsWith('\n') ? '\n' : '\n\n';
    if (part.within.length > 0 && part.within[0] !== lastWithin[0]) body += forwardHeader(part);
    lastWithin = part.within;
    const start = body.length;
    body += part.text;
    if (part.isFlowed) flowed.push({ start, end: body.length, delSp: part.delSp });
  }
  if (body === '' && parts.length === 0) {
    diagnostics.push({ code: 'no-text', message: 'The mail has no text part.', span: null });
  }
  return { source: mailSource(headers, file), body, isMessage: true, flowed, diagnostics };
}

type ReadPart = TextPart & { text: string };

/** Plain text before HTML of the same words; attached notes only where the mail itself has none. */
function chosen(parts: TextPart[], diagnostics: Diagnostic[]): ReadPart[] {
  const inline: ReadPart[] = [];
  const attached: ReadPart[] = [];
  const taken = new Map<number, ReadPart>();
  for (const part of parts) {
    const { text, diagnostics: doubts } = decodeBytes(part.bytes, part.charset);
    const isHtml = part.mimeType === 'text/html' || part.mimeType === 'text/enriched';
    const rival = part.alternative === null ? undefined : taken.get(part.alternative);
    if (rival !== undefined && !part.isAttachment) {
      // Some programs send a plain part that only says that it is one.
      if (!isHtml || !isStub(rival.text)) continue;
      inline.splice(inline.indexOf(rival), 1);
    }
    diagnostics.push(...doubts);
    const read = { ...part, text: isHtml ? safeHtml(text, diagnostics) : text };
    if (part.isAttachment) attached.push(read);
    else inline.push(read);
    if (part.alternative !== null && !part.isAttachment) taken.set(part.alternative, read);
  }
  if (attached.length === 0 || inline.some((part) => hasNotes(part.text))) return inline;
  const notes = attached.filter((part) => hasNotes(part.text) || attached.length === 1);
  for (const { fileName } of notes) {
    const message = `The notes were read from the attachment ${fileName ?? 'without a name'}.`;
    diagnostics.push({ code: 'notes-attached', message, span: null });
  }
  return [...inline, ...notes];
}

const isStub = (text: string): boolean =>
  text.trim() === '' ||
  (text.length < 400 &&
    /\bhtml\b/i.test(text) &&
    /\b(?:view|client|support|display|version)/i.test(text));

/** Two marks of structure in the first stretch of the text. */
const hasNotes = (text: string): boolean =>
  text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => isStructure(shapeOf(line))).length > 1;

function safeHtml(html: string, diagnostics: Diagnostic[]): string {
  try {
    return htmlText(html);
  } catch {
    const message = 'The HTML could not be read; its bare text is shown.';
    diagnostics.push({ code: 'html-unreadable', message, span: null });
    return html.replace(/<[^<>]*>/g, ' ');
  }
}

/** An attached message is shown like one forwarded inline. */
function forwardHeader(part: TextPart): string {
  const shown = ['from', 'date', 'subject', 'to'].flatMap((key) =>
    (part.within.at(-1) ?? [])
      .filter((header) => header.key === key)
      .slice(0, 1)
      .map((header) => `${header.originalKey}: ${header.value.replace(/\s+/g, ' ')}\n`),
  );
  return `\n---------- Forwarded message ----------\n${shown.join('')}\n`;
}
