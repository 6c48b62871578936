/** The repaired lines of a mail in; headings, bullets, paragraphs, tables and the rest out, in order. */
import { isEmpty, kindAt, UPPER } from '#app/mail/letters.ts';
import type { Line, Passage } from '#app/mail/mail.ts';
import { outlineNumbers } from '#app/mail/outline-numbers.ts';
import { cutPassage, joinPassages, trimPassage } from '#app/mail/passage.ts';
import { loudWords } from '#app/mail/vocabulary.ts';
import type { Block, Bullet, Definition, Paragraph } from './block.ts';
import { picturesBefore } from './pictographs.ts';
import { climb, type Rung, readBullet, restoreDepths } from './read-bullets.ts';
import { readHeading } from './read-headings.ts';
import { readTableBlock } from './read-table-block.ts';
import {
  asPassage,
  readComment,
  readFence,
  readFrontMatter,
  readQuote,
  type Unclosed,
} from './read-verbatim.ts';

/** `---`, `* * *`, `___`, `--`, a lone `-`; `:::info`, `:::`, between which a pad draws a box. */
const rule = /^ *(?:-+|(?:[-*_=] *){3,}|:{3,} *[a-z]*) *$/;
/** A line of millions of marks is no rule, and more than the pattern can take. */
const longestRule = 1000;
/** `[name]: https://example.org "Title"`, `[1] https://example.org`. */
const definition =
  /^ *(?:- +)?\[(?<name>[^\]^][^\]]{0,98})\](?::| (?=<?https?:)) *<?(?<url>[^\s<>]+)>?(?: +["'(].*["')])? *$/;
const markers = `${loudWords}|QUESTION`;
/** `ACTION: Ann to ask them`: no sentence is wrapped before it. */
const markerLine = new RegExp(`^(?:[*_]{0,3}(?:${markers})[*_]{0,3}:|\\[[ xX]\\] )`);
/** A line that says by its first words that it continues nothing: `Sam: …`, `*Guests:* …`, `TODO …`. */
const freshStart = new RegExp(
  `^[*_]{0,3}(?:(?:\\p{Lu}[\\p{L}\\d.'’-]*(?:(?:[ /]|, | and | & )\\p{Lu}[\\p{L}\\d.'’-]*){0,2}|participants|attendees|present|agenda) ?[*_]{0,3}:|(?:${markers})\\b)`,
  'u',
);
/** `Apologies: Ann`: no sentence is wrapped before such a label. */
const labelStart =
  /^[*_]{0,3}(?:participants|attendees|present|apologies|regrets|absent|guests|agenda|next (?:\w+ )?(?:meeting|call|sync|hangout|time))(?: \([^()]{0,40}\))? ?[*_]{0,3}:/i;

/**
 * Where the reader stands: what came, and what a next line may continue. The lines of the last
 * text wait in `draft`, by paragraph, and are joined once: joining line by line would be quadratic.
 */
type Text = Bullet | Paragraph;
type Desk = {
  blocks: Block[];
  ladder: Rung[];
  open: Text | null;
  draft: { text: Text; paragraphs: Passage[][] } | null;
  gap: boolean;
  /** Points are numbered so: `1.1`, `1.2`. */
  numbers: Set<string>;
  isStarred: boolean;
};

export function readBlocks(lines: Line[]): Block[] {
  const desk: Desk = {
    blocks: [],
    ladder: [],
    open: null,
    draft: null,
    gap: true,
    numbers: outlineNumbers(lines.map(({ text }) => text)),
    isStarred: !lines.some(({ text }) => text.startsWith('##')),
  };
  const base = usualQuoteDepth(lines);
  const unclosed: Unclosed = new Set();
  const frontMatter = readFrontMatter(lines);
  let at = 0;
  if (frontMatter) {
    desk.blocks.push(frontMatter.block);
    at = frontMatter.next;
    readLabels(desk, lines.slice(0, at), lines.slice(at));
  }
  for (let line = lines[at]; line; line = lines[at]) {
    if (isEmpty(line.text)) {
      desk.gap = true;
      at++;
      continue;
    }
    const comment = readComment(lines, at);
    if (comment) {
      desk.blocks.push(comment.block);
      at = comment.next;
      continue;
    }
    const found =
      readQuote(lines, at, base) ??
      readFence(lines, at, unclosed) ??
      readTableBlock(lines, at) ??
      readHeading(lines, at, desk.gap || desk.open?.kind !== 'paragraph', desk.isStarred);
    if (found) {
      if (found.block.kind === 'heading') desk.ladder = [];
      desk.blocks.push(found.block);
      desk.open = null;
      at = found.next;
    } else {
      readLine(desk, line);
      at++;
    }
    desk.gap = false;
  }
  settle(desk);
  restoreDepths(desk.blocks);
  return desk.blocks;
}

/** `- `, `* **` */
const mark = /^[-*+# ]{0,8}/;

/**
 * What front matter says of the meeting and not of the document: `participants: Ann, Sam`. Where the
 * notes say it themselves, they say it better.
 */
function readLabels(desk: Desk, lines: Line[], notes: Line[]): void {
  if (notes.some(({ text }) => text.includes(':') && labelStart.test(text.replace(mark, ''))))
    return;
  let isLabelled = false;
  for (const line of lines) {
    if (/^[^\s-]/.test(line.text))
      isLabelled = labelStart.test(line.text) || /^next *:/i.test(line.text);
    const list = isLabelled ? /\[[^[\]]*(?=\] *$)/.exec(line.text) : null;
    if (list) {
      const label = cutPassage(line, 0, list.index);
      const names = cutPassage(line, list.index + 1, list.index + list[0].length);
      openText(desk, { kind: 'paragraph', indent: 0, passage: joinPassages([label, names], '') });
    } else if (isLabelled) readLine(desk, line);
  }
  desk.open = null;
  desk.gap = true;
}

/** Joins the last text, which no line can continue any more. */
function settle({ draft }: Desk): void {
  if (draft === null) return;
  const joined = draft.paragraphs.map((lines) => {
    const [only, ...others] = lines;
    return only && others.length === 0 ? only : joinPassages(lines);
  });
  draft.text.passage = joined.length === 1 && joined[0] ? joined[0] : joinPassages(joined, '\n\n');
}

/** How deep most lines are quoted. */
function usualQuoteDepth(lines: Line[]): number {
  const counts: number[] = [];
  for (const line of lines) {
    if (line.text !== '') counts[line.quoteDepth] = (counts[line.quoteDepth] ?? 0) + 1;
  }
  let usual = 0;
  counts.forEach((count, depth) => {
    if (count > (counts[usual] ?? 0)) usual = depth;
  });
  return usual;
}

function readLine(desk: Desk, line: Line): void {
  if (line.text.length < longestRule && rule.test(line.text)) {
    desk.open = null;
    desk.blocks.push({ kind: 'rule' });
    return;
  }
  const found = line.text.includes(']') ? readDefinition(line) : null;
  if (found) {
    desk.open = null;
    desk.blocks.push(found);
    return;
  }
  const bullet = endsRange(desk, line.text) ? null : readBullet(line, desk.numbers, desk.gap);
  if (bullet) {
    bullet.depth = climb(desk.ladder, bullet);
    openText(desk, bullet);
  } else readPlain(desk, line);
}

/** `… on December 9th, 10:00` / `- 12:00 CET`: a line that was full, cut before the dash. */
function endsRange({ gap, draft }: Desk, text: string): boolean {
  if (gap || draft === null || !rangeEnd.test(text)) return false;
  const above = draft.paragraphs.at(-1)?.at(-1)?.text ?? '';
  return above.length >= fullLine && clockEnd.test(above.slice(-8));
}
const rangeEnd = /^ *[-–—] \d{1,2}(?:[:.h]\d\d|h| ?[ap]m)/i;
const clockEnd = /\b\d{1,2}[:.h]\d\d$/;
/** A line as long as this went on for want of room. */
const fullLine = 52;

function readDefinition(line: Line): Definition | null {
  const found = definition.exec(line.text);
  if (!found?.groups) return null;
  const { name = '', url = '' } = found.groups;
  return { kind: 'definition', name, url, passage: asPassage(line) };
}

function openText(desk: Desk, text: Text): void {
  settle(desk);
  desk.blocks.push(text);
  desk.open = text;
  desk.draft = { text, paragraphs: [[trimPassage(text.passage)]] };
}

/** A plain line goes on with what is open, or opens a paragraph. */
function readPlain(desk: Desk, line: Line): void {
  const passage = trimPassage(asPassage(line));
  const indent = line.text.length - line.text.trimStart().length;
  const owner = desk.gap ? bulletAbove(desk, indent) : desk.open;
  const draft = owner && desk.draft?.text === owner ? desk.draft.paragraphs : undefined;
  // Paragraphs can stand a blank in, all of them.
  const isBeside = indent === 0 || (owner?.kind === 'paragraph' && indent === owner.indent);
  if (draft && !(isBeside && isFresh(passage.text, draft.at(-1)?.at(-1)?.text ?? ''))) {
    if (desk.gap || isBelowTitle(owner, draft, passage)) draft.push([passage]);
    else draft.at(-1)?.push(passage);
    desk.open = owner;
    return;
  }
  if (indent === 0) desk.ladder = [];
  openText(desk, { kind: 'paragraph', indent, passage });
}

/** `1. Storage` / `   Ann measured it.`: what the repair kept apart is a paragraph of its own. */
const isBelowTitle = (owner: Text | null, draft: Passage[][], { text }: Passage): boolean => {
  const title = draft.length === 1 && draft[0]?.length === 1 ? (draft[0][0]?.text ?? '') : '';
  return (
    owner?.kind === 'bullet' &&
    owner.marker === '1' &&
    title !== '' &&
    title.length < 50 &&
    !/[.!?:…,]$/.test(title) &&
    /^\p{Lu}/u.test(text)
  );
};

/** A name with a colon is no new start in the middle of a sentence: "… a demo at / OSCON: Ann and …". */
function isFresh(written: string, before: string): boolean {
  const pictures = picturesBefore(written);
  if (pictures > 0 && picturesBefore(before) > 0) return true;
  const text = written.slice(pictures);
  if (labelStart.test(text) || markerLine.test(text)) return true;
  return freshStart.test(text) && (before.length < 60 || /[.!?:;)"'”…*_]$/.test(before));
}

/** The bullet that a line after a blank one belongs to by its indentation. */
function bulletAbove(desk: Desk, indent: number): Bullet | null {
  const last = desk.blocks.at(-1);
  return last?.kind === 'bullet' && indent > last.indent ? last : null;
}

/** Whether a line may open a paragraph without a blank line before it; where none does, none is opened. */
export const mayOpenParagraph = (text: string): boolean =>
  picturesBefore(text) > 0 ||
  ((text.includes(':') || (kindAt(text, 0) & UPPER) !== 0 || /^[*_[]/.test(text)) &&
    (labelStart.test(text) || freshStart.test(text) || markerLine.test(text)));
