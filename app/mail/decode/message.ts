/**
 * A raw message taken apart, as values.
 *
 *     Message              headers as they stand
 *       parts[]            its texts, still undecoded bytes
 */
import type { Header } from 'postal-mime';

/** `bytes` have the transfer encoding undone; charset and flow are as the part declares them. */
export type TextPart = {
  mimeType: string;
  bytes: Uint8Array;
  charset: string | null;
  isFlowed: boolean;
  delSp: boolean;
  fileName: string | null;
  isAttachment: boolean;
  /** Ancestors of the part that are multipart/alternative: only one of their children is read. */
  alternative: number | null;
  /** Headers of the forwarded message this part came in, outermost first. */
  within: Header[][];
};

export type Message = { headers: Header[]; parts: TextPart[] };
