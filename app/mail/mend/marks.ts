/** A text with bullets that no Markdown knows (`⁃ text`, `➢ text`, what office programs write) in; plain ones out. */
import type { Mend } from '../mail.ts';
import { mendAll } from './mend.ts';

/** What a text must hold to be looked at. */
export const oddMarks = /[−‐‑⁃▸►▶➤➢❖◆\uf0b7\uf0a7\uf0d8—·•●]/;
/** Minus, hyphens, arrows, boxes; U+F0B7 and its like are bullets of a font of pictures. */
const mark = /[−‐‑⁃▸►▶➤➢❖◆\uf0b7\uf0a7\uf0d8](?<=^[ \t\u00a0>]{0,40}.)(?=[ \t\u00a0]+\S)/gm;
/** `o text` below `· text`, as office programs nest. */
const small = /o(?<=^[ \t\u00a0>]{0,40}.)(?=(?:\t|[ \u00a0]{2})[ \t\u00a0]{0,10}\S)/gm;
const above = /^[ \t\u00a0>]{0,40}[·•●\uf0b7](?:[ \t\u00a0]|$)/m;
/** `— text`: a bullet where no other is. */
const dash = /—(?<=^[ \t\u00a0>]{0,40}.)(?=[ \t\u00a0]\S)/gm;
const other = /^[ \t\u00a0>]{0,40}[-*+•·–](?:[ \t\u00a0])/m;

/** One alone may be a sum, or the end of a sentence. */
export function marks(body: string): Mend[] {
  const found = [
    mendAll(body, mark, () => '-'),
    above.test(body) ? mendAll(body, small, () => '◦') : [],
    body.includes('—') && !other.test(body) ? mendAll(body, dash, () => '-') : [],
  ];
  return found.flatMap((mends) => (mends.length > 1 ? mends : []));
}
