/** Bytes of a message, a pasted text or a notes file in; the decoded, labelled, repaired Mail out. */
import type { Mail } from './mail.ts';

/**
 * Never throws on bad input: what could not be read is a diagnostic.
 * `source` bytes or text as they came; `file` their name, which may hold the meeting's date.
 */
export async function readMail(source: Uint8Array | string, file: string | null): Promise<Mail> {
  const body = typeof source === 'string' ? source : new TextDecoder().decode(source);
  return {
    source: {
      file,
      messageId: null,
      inReplyTo: null,
      references: [],
      from: null,
      addresses: [],
      date: null,
      subject: null,
      listId: null,
    },
    body,
    fragments: [{ kind: 'content', span: { start: 0, end: body.length } }],
    lines: [],
    diagnostics: [],
  };
}
