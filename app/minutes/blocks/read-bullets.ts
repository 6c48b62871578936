/** One line in; the bullet it opens with out, and how deep a bullet stands among those before it. */
import type { Line } from '#app/mail/mail.ts';
import { cutPassage } from '#app/mail/passage.ts';
import type { Bullet } from './block.ts';

/** `- text`, `  * text`, `1. text`, `2) text`, `(3) text`, `•text`. */
const bulletLine =
  /^(?<indent> *)(?<mark>[-*+–—](?= |$)|[•◦▪‣·●○](?! *$)|\d{1,3}[.)](?= )|\(\d{1,2}\)(?= ))(?<space> *)/;

export function readBullet(line: Line): Bullet | null {
  const found = bulletLine.exec(line.text);
  if (!found?.groups) return null;
  const { indent = '', mark = '' } = found.groups;
  const rest = cutPassage(line, found[0].length);
  if (rest.text.trim() === '') return null;
  const marker = /\d/.test(mark) ? '1' : mark;
  return { kind: 'bullet', marker, indent: indent.length, depth: 0, passage: rest };
}

/** A bullet's place among the bullets that are still open above it, outermost first. */
export type Rung = { indent: number; marker: string };

/**
 * Takes the bullet into `ladder` (which is changed) and answers its depth. Deeper by two columns
 * is a child, by one only under another marker. `glued` bullets (no blank line between) that
 * change the marker at the same column are children too: their indentation was lost.
 */
export function climb(ladder: Rung[], bullet: Rung, glued: boolean): number {
  while ((ladder.at(-1)?.indent ?? 0) > bullet.indent) ladder.pop();
  const top = ladder.at(-1);
  if (top) {
    const step = bullet.indent - top.indent;
    const sibling = ladder.findIndex(
      (rung) => rung.indent === bullet.indent && rung.marker === bullet.marker,
    );
    const isChild = step > 1 || (bullet.marker !== top.marker && (step === 1 || glued));
    if (sibling >= 0) ladder.splice(sibling);
    else if (!isChild) ladder.pop();
  }
  ladder.push({ indent: bullet.indent, marker: bullet.marker });
  return ladder.length - 1;
}
