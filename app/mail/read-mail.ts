/** Bytes of a message, a pasted text or a notes file in; the decoded, labelled, repaired Mail out. */
import { type Decoded, decodeMail } from './decode/decode-mail.ts';
import { instantOf } from './decode/mail-source.ts';
import { type Labelled, labelBody } from './label/label-body.ts';
import type { Mail } from './mail.ts';
import { repairFlow } from './repair/repair-flow.ts';

/**
 * Never throws on bad input: what could not be read is a diagnostic.
 * `source` bytes or text as they came; `file` their name, which may hold the meeting's date.
 */
export async function readMail(source: Uint8Array | string, file: string | null): Promise<Mail> {
  return layOut(await decodeMail(source, file));
}

/** The part that needs no MIME: labels the body, repairs its lines. `labelled` is used up. */
export function layOut(
  decoded: Decoded,
  labelled: Labelled = labelBody(decoded.body, decoded.source),
): Mail {
  const { lines, diagnostics } = repairFlow(labelled.content, decoded.flowed);
  const mail = layOutHead(decoded, labelled);
  return { ...mail, lines, diagnostics: [...mail.diagnostics, ...diagnostics] };
}

/** The same without the lines, which take the longest. */
export function layOutHead(
  { source, body, diagnostics }: Decoded,
  { fragments, sent, gap, mends }: Labelled,
): Mail {
  const date = source.date ?? instantOf(sent);
  return { source: { ...source, date }, body, fragments, lines: [], gap, mends, diagnostics };
}
