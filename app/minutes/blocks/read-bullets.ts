/** One line in; the bullet it opens with out, and how deep a bullet stands among those before it. */
import type { Line } from '#app/mail/mail.ts';
import { outlineNumber } from '#app/mail/outline-numbers.ts';
import { cutPassage, trimPassage } from '#app/mail/passage.ts';
import { months } from '#app/minutes/dates/vocabulary.ts';
import type { Block, Bullet } from './block.ts';

/** `- text`, `  * text`, `1. text`, `2) text`, `(3) text`, `•text`. */
const bulletLine =
  /^(?<indent> *)(?<mark>[-*+–—](?= |$)|[•◦▪‣·●○](?! *$)|\d{1,3}[.)](?= )|\(\d{1,2}\)(?= ))(?<space> *)/;

/** `9. December, at 14:00`: a day. */
const monthAlone = new RegExp(
  `^(?:${Object.keys(months).join('|')})\\b\\.?(?:,? 20\\d\\d)?(?: *$|[,;:@(]| is (?:the|our) next\\b| (?:at|@|from|[-–—]) ?(?:\\d|noon\\b|the (?:same|usual)\\b)| \\d{1,2}[:.h]\\d\\d| \\()`,
  'i',
);

/** `numbers`: the notes count `1.1`, `1.2` so, each a step below `1.` `isApart`: a blank line stands before. */
export function readBullet(line: Line, numbers: Set<string>, isApart: boolean): Bullet | null {
  const outlined = numbers.size > 0 ? outlineNumber.exec(line.text) : null;
  if (outlined && numbers.has(outlined.groups?.number ?? '')) {
    const level = (outlined.groups?.number ?? '').split('.').length;
    const indent = line.text.length - line.text.trimStart().length + 3 * (level - 1);
    const passage = trimPassage(cutPassage(line, outlined[0].length));
    return { kind: 'bullet', marker: '1', indent, depth: 0, isApart, passage };
  }
  const found = bulletLine.exec(line.text);
  if (!found?.groups) return null;
  const { indent = '', mark = '' } = found.groups;
  const rest = cutPassage(line, found[0].length);
  if (rest.text.trim() === '' || (/^\d/.test(mark) && monthAlone.test(rest.text))) return null;
  const marker = /\d/.test(mark) ? '1' : mark;
  return { kind: 'bullet', marker, indent: indent.length, depth: 0, isApart, passage: rest };
}

/** A bullet's place among the bullets that are still open above it, outermost first. */
export type Rung = { indent: number; marker: string };

/**
 * Takes the bullet into `ladder` (which is changed) and answers its depth. Deeper by two columns
 * is a child, by one only under another marker.
 */
export function climb(ladder: Rung[], bullet: Rung): number {
  while ((ladder.at(-1)?.indent ?? 0) > bullet.indent) ladder.pop();
  const top = ladder.at(-1);
  if (top) {
    const step = bullet.indent - top.indent;
    if (step === 0 || (step === 1 && bullet.marker === top.marker)) ladder.pop();
  }
  ladder.push({ indent: bullet.indent, marker: bullet.marker });
  return ladder.length - 1;
}

/**
 * Lists whose indentation was lost but whose two markers still tell the levels: where the first
 * marker comes back after the second, the bullets of the second are children, and what stands below
 * them a step deeper. Changes `depth`.
 */
export function restoreDepths(blocks: Block[]): void {
  for (let at = 0; at < blocks.length; ) {
    const run: Bullet[] = [];
    for (let block = blocks[at]; block?.kind === 'bullet'; block = blocks[++at]) run.push(block);
    if (run.length > 2) restoreRun(run);
    at++;
  }
}

function restoreRun(run: Bullet[]): void {
  const [first] = run;
  const outer = run.filter(({ indent }) => indent === first?.indent);
  const inner = outer.find(({ marker }) => marker !== first?.marker);
  if (!first || !inner || run.some(({ indent }) => indent < first.indent)) return;
  const back = outer.findIndex(
    ({ marker }, index) => marker === first.marker && index > outer.indexOf(inner),
  );
  if (back < 0 || outer.some(({ marker }) => marker !== first.marker && marker !== inner.marker))
    return;
  let isBelow = false;
  for (const bullet of run) {
    if (bullet.indent === first.indent) isBelow = bullet.marker === inner.marker;
    if (isBelow) bullet.depth++;
  }
}
