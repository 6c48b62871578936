/** Bytes of a message, a pasted text or a notes file in; the decoded, labelled, repaired Mail out. */
import { type Decoded, decodeMail } from './decode/decode-mail.ts';
import { instantOf } from './decode/mail-source.ts';
import { labelBody } from './label/label-body.ts';
import type { Mail } from './mail.ts';
import { repairFlow } from './repair/repair-flow.ts';

/**
 * Never throws on bad input: what could not be read is a diagnostic.
 * `source` bytes or text as they came; `file` their name, which may hold the meeting's date.
 */
export async function readMail(source: Uint8Array | string, file: string | null): Promise<Mail> {
  return layOut(await decodeMail(source, file));
}

/** The part that needs no MIME: labels the body, repairs its lines. */
export function layOut(decoded: Decoded): Mail {
  const { fragments, content, sent, isDoubleSpaced } = labelBody(decoded.body, decoded.source);
  const { lines, diagnostics } = repairFlow(content, decoded.flowed);
  return {
    source: { ...decoded.source, date: decoded.source.date ?? instantOf(sent) },
    body: decoded.body,
    fragments,
    lines,
    isDoubleSpaced,
    diagnostics: [...decoded.diagnostics, ...diagnostics],
  };
}
