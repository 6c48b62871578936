/** Bytes of a raw message in; its headers and its text parts, still undecoded bytes, out. */
import PostalMime from 'postal-mime';
import type { Message, TextPart } from './message.ts';
import { plainMessage } from './plain-message.ts';

/**
 * What is used of postal-mime's tree. Its public result has soft line breaks already joined and
 * charsets already guessed, and spans must point into a body that nobody edited.
 */
type Node = {
  contentType: {
    parsed: { value: string; params: Record<string, string | undefined> };
    multipart: string | false;
  };
  contentDisposition: { parsed: { value: string; params: Record<string, string | undefined> } };
  content: ArrayBuffer | null;
  childNodes: Node[];
};

const textTypes = /^text\/(?:plain|html|markdown|x-markdown|enriched)$/;
const notesFile = /\.(?:md|markdown|mdown|txt|text)$/i;
const deepestForward = 4;

/** Throws where postal-mime gives up (parts nested beyond 256, headers beyond 2 MiB). */
export async function mimeParts(bytes: Uint8Array, depth = 0): Promise<Message> {
  return plainMessage(bytes) ?? parsedMessage(bytes, depth);
}

/** Any message at all, by the MIME parser. */
export async function parsedMessage(bytes: Uint8Array, depth = 0): Promise<Message> {
  const parser = new PostalMime({ maxRfc822NestingDepth: 0 });
  const email = await parser.parse(bytes);
  const { root } = parser as unknown as { root: Node };
  const parts: TextPart[] = [];
  await collect(root, null, parts, { alternatives: 0, depth });
  return { headers: email.headers, parts };
}

async function collect(
  node: Node,
  alternative: number | null,
  parts: TextPart[],
  state: { alternatives: number; depth: number },
): Promise<void> {
  const { value, params } = node.contentType.parsed;
  if (node.contentType.multipart !== false) {
    if (node.contentType.multipart === 'alternative') state.alternatives += 1;
    const own =
      node.contentType.multipart === 'alternative'
        ? state.alternatives + state.depth * 1000
        : alternative;
    for (const child of node.childNodes) await collect(child, own, parts, state);
    return;
  }
  if (node.content === null) return;
  const bytes = new Uint8Array(node.content);
  if (value === 'message/rfc822' && state.depth < deepestForward) {
    const inner = await mimeParts(bytes, state.depth + 1);
    for (const part of inner.parts)
      parts.push({ ...part, within: [inner.headers, ...part.within] });
    return;
  }
  const fileName = node.contentDisposition.parsed.params.filename ?? params.name ?? null;
  const isNotesFile = fileName !== null && notesFile.test(fileName);
  if (!textTypes.test(value) && !isNotesFile) return;
  parts.push({
    mimeType: isNotesFile && value !== 'text/html' ? 'text/plain' : value,
    bytes,
    charset: params.charset ?? null,
    isFlowed: params.format?.toLowerCase() === 'flowed',
    delSp: params.delsp?.toLowerCase() === 'yes',
    fileName,
    isAttachment: node.contentDisposition.parsed.value === 'attachment',
    alternative,
    within: [],
  });
}
