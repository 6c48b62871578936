/** The lines of one voice in; its greeting, closing, signature and footers labelled. */
import { isBoldLine, isStructure } from '../shapes.ts';
import { closings, leadIns, leadOuts, salutations } from '../vocabulary.ts';
import { labelFooters } from './label-footers.ts';
import { innerText, type MarkedLine } from './mark-lines.ts';

/** `Hey,`, `Hi all,`, `Dear list:`, `Hello everybody, please find …` */
const salutation = new RegExp(`^(?:${salutations})(?:[\\s,!.:]|$)`, 'i');
const shortSalutation = /^(?:all|everyone|everybody|folks|list|team|friends|@all)\s?[,!:]?$/i;
/** `Best,`, `Cheers!`, `Thanks again`, `Best, Ann` */
const closing = new RegExp(
  `^(?:${closings})(?:\\s?[,!.;:–-]{0,3}$|\\s?[,!] {0,3}[\\p{L}.'-]{1,30}(?: [\\p{L}.'-]{1,30})?$)`,
  'iu',
);
const leadIn = new RegExp(leadIns.join('|'), 'i');
const leadOut = new RegExp(leadOuts.join('|'), 'i');
/** `The next meeting is on Monday`, `our next call will be` */
const announcement =
  /\bnext (?:[\w-]{1,20} )?(?:meeting|call|one|hangout|session)\b|\b(?:meeting|call) (?:is|will be)\b/i;
/** `Ann`, `- Ann`, `Ann Ash`, `ann (for the group)` */
const nameLine =
  /^(?:[-–—~/*]{0,3} ?)[\p{L}][\p{L}.'’-]{0,24}(?: [\p{L}(][\p{L}.'’)-]{0,24}){0,3}$/u;

/** `sender` is the From name, so that `Ann` alone below a letter is known for a signature. */
export function labelLetter(lines: MarkedLine[], voice: number[], sender: string): void {
  const own = voice.filter((at) => lines[at]?.kind === null);
  labelFooters(lines, own);
  labelSignatureBlock(lines, own);
  labelOpening(lines, open(lines, own), sender.toLowerCase());
  labelEnding(lines, open(lines, own), sender.toLowerCase());
}

const open = (lines: MarkedLine[], voice: number[]): number[] =>
  voice.filter((at) => lines[at]?.kind === null);

const shortTitle = /^\p{Lu}[\p{L}\d]\s*$/u;

/** `-- ` and what follows, if that is short and no notes: a rule inside notes is content. */
function labelSignatureBlock(lines: MarkedLine[], voice: number[]): void {
  const own = open(lines, voice);
  for (let place = own.length - 1; place >= 0 && place > own.length - 25; place -= 1) {
    const line = lines[own[place] ?? -1];
    if (line === undefined) return;
    if (isNotes(line)) return;
    if (!/^--[ \u00a0]?$/.test(innerText(line).slice(0, 10))) continue;
    // `CI` and below it `--`: a title.
    const above = lines[own[place - 1] ?? -1];
    if (above && shortTitle.test(innerText(above).slice(0, 10))) continue;
    for (const at of own.slice(place)) label(lines[at], 'signature');
    return;
  }
}

type Paragraph = { lines: number[]; text: string };

/** Salutation, what leads in to the notes, and a closing that stands before them. */
function labelOpening(lines: MarkedLine[], voice: number[], sender: string): void {
  const { paragraphs, isFollowed } = preamble(lines, voice);
  let last = -1;
  const isLetter = paragraphs.slice(0, 2).some(isSalutation);
  for (let at = 0; at < paragraphs.length && at < 10; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) continue;
    const isBrief = isLetter && paragraph.text.length < 200 && at < paragraphs.length - 1;
    const isLead = (isFollowed || isBrief) && (isLetter || at < 2) && leadIn.test(paragraph.text);
    const isNear = at === last + 1 && (last >= 0 || isLetter);
    if ((at < 2 && isSalutation(paragraph)) || isLead) last = at;
    else if (isNear && isFollowed && announcement.test(paragraph.text)) last = at;
    else if (isFollowed && isClosing(lines, paragraph)) last = at;
  }
  for (let at = 0; at <= last; at += 1) labelParagraph(lines, paragraphs[at], at === last);
  const after = paragraphs[last + 1];
  if (last < 0 || after === undefined || !isName(lines, after)) return;
  const isSender = after.lines.length === 1 && sender.includes(after.text.toLowerCase());
  if (isClosingOnly(lines, paragraphs[last]) || isSender) {
    for (const at of after.lines) label(lines[at], 'signature');
  }
}

/** Paragraphs up to the first line of structure. */
function preamble(
  lines: MarkedLine[],
  voice: number[],
): { paragraphs: Paragraph[]; isFollowed: boolean } {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | null = null;
  for (let place = 0; place < voice.length && paragraphs.length < 30; place += 1) {
    const at = voice[place] ?? -1;
    const line = lines[at];
    if (line === undefined) continue;
    if (isNotes(line)) return { paragraphs, isFollowed: true };
    const next = lines[voice[place + 1] ?? -1];
    if (
      next?.shape.kind === 'rule' &&
      /^[=-]{3,}\s*$/.test(innerText(next).slice(0, 200)) &&
      line.text !== '' &&
      current === null
    ) {
      return { paragraphs, isFollowed: true };
    }
    if (line.text === '' || line.shape.kind === 'blank') {
      current = null;
      continue;
    }
    if (current === null) {
      current = { lines: [], text: '' };
      paragraphs.push(current);
    }
    current.lines.push(at);
    const words = current.text.length < 2000 ? innerText(line).slice(0, 2000).trim() : '';
    if (words !== '') current.text = current.text === '' ? words : `${current.text} ${words}`;
    // A salutation without a blank line after it is a paragraph of its own.
    if (current.lines.length === 1 && isSalutation(current) && current.text.length < 40)
      current = null;
  }
  return { paragraphs, isFollowed: false };
}

const isNotes = (line: MarkedLine): boolean =>
  line.kept !== null || isStructure(line.shape) || isBoldLine(innerText(line));

const isSalutation = (paragraph: Paragraph): boolean =>
  salutation.test(paragraph.text) || shortSalutation.test(paragraph.text);

/** A closing may end a paragraph: `… CET` / `Best,` / `Ann` without blank lines. */
const isClosing = (lines: MarkedLine[], paragraph: Paragraph): boolean =>
  paragraph.lines.slice(-3).some((at) => isClosingLine(lines[at]));
const isClosingOnly = (lines: MarkedLine[], paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && isClosingLine(lines[paragraph.lines.at(-1) ?? -1]);
const isClosingLine = (line: MarkedLine | undefined): boolean =>
  line !== undefined && line.text.length < 80 && closing.test(innerText(line).trim());

const isName = (lines: MarkedLine[], paragraph: Paragraph): boolean =>
  paragraph.lines.length <= 3 && paragraph.lines.every((at) => isNameLine(lines[at]));
const isNameLine = (line: MarkedLine | undefined): boolean =>
  line !== undefined && line.text.length < 80 && nameLine.test(innerText(line).trim());

function labelParagraph(
  lines: MarkedLine[],
  paragraph: Paragraph | undefined,
  isLast: boolean,
): void {
  let isSigned = false;
  for (const at of paragraph?.lines ?? []) {
    label(lines[at], isSigned ? 'signature' : 'greeting');
    if (isLast && isClosingLine(lines[at])) isSigned = true;
  }
}

/** `Cheers,` and the names below it at the end; what leads out before it. */
function labelEnding(lines: MarkedLine[], voice: number[], sender: string): void {
  const tail = voice.filter((at) => lines[at]?.text !== '').slice(-10);
  const from = tail.findLastIndex((at) => isClosingLine(lines[at]));
  const isLetter = lines.some((line) => line.kind === 'greeting');
  let end = tail.length;
  if (from >= 0 && tail.slice(from + 1).every((at) => isSignatureLine(lines[at]))) {
    label(lines[tail[from] ?? -1], 'greeting');
    for (const at of tail.slice(from + 1)) label(lines[at], 'signature');
    end = from;
  } else if (isAloneName(lines, tail.at(-1) ?? -1, isLetter, sender)) {
    label(lines[tail.at(-1) ?? -1], 'signature');
    end -= 1;
  }
  const announced = announcingTail(lines, tail.slice(0, end));
  for (const at of announced) label(lines[at], 'greeting');
  end -= announced.length;
  if (end === tail.length && !isLetter) return;
  for (let place = end - 1; place >= 0; place -= 1) {
    const line = lines[tail[place] ?? -1];
    if (line === undefined || isNotes(line) || !startsParagraph(lines, tail[place] ?? -1)) return;
    if (!leadOut.test(innerText(line).slice(0, 200))) return;
    for (const at of tail.slice(place, end)) label(lines[at], 'greeting');
    end = place;
  }
}

/** Behind a list, a paragraph that says nothing but when the next meeting is. */
function announcingTail(lines: MarkedLine[], ending: number[]): number[] {
  // A blank line within a quote still has its mark.
  const tail = ending.filter((at) => lines[at]?.shape.kind !== 'blank');
  let first = tail.length - 1;
  while (first > 0 && lines[(tail[first] ?? 0) - 1]?.shape.kind !== 'blank') first -= 1;
  const paragraph = tail.slice(first);
  const above = lines[tail[first - 1] ?? -1];
  const isBelowList = above?.shape.kind === 'bullet' || (above?.shape.indent ?? 0) > 0;
  const isPlain = paragraph.every((at) => {
    const line = lines[at];
    return line !== undefined && !isNotes(line) && line.shape.indent === 0;
  });
  const text = paragraph.map((at) => innerText(lines[at] as MarkedLine)).join(' ');
  if (!isBelowList || !isPlain || text.length >= 400 || !announcement.test(text)) return [];
  const parts = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const isOnly = parts.every((part) => announcement.test(part) || beside.test(part));
  return isOnly ? paragraph : [];
}

/** `Please add your topics`, `Pad: https://…`, `See you there` */
const beside =
  /^(?:please (?:add|join|see)|everyone is|everybody is|see you|the (?:pad|agenda|link|room|call)\b|(?:pad|agenda|call|link|room|notes|jitsi)\b ?:|https?:|same (?:time|place)|<?https?:)/i;

/** `Nothing.`, `None`, `done.`: the last words of the notes rather than a name. */
const saysNothing =
  /[.!?]$|^(?:nothing|none|no|nope|done|ok|okay|yes|todo|tbd|tba|aob|n\/?a|skipped|postponed)\b/i;

/** A name as last paragraph: the sender's, or any where the mail opened as a letter. */
function isAloneName(lines: MarkedLine[], at: number, isLetter: boolean, sender: string): boolean {
  const line = lines[at];
  if (line === undefined || isNotes(line) || !startsParagraph(lines, at)) return false;
  const words = innerText(line).slice(0, 80).trim();
  if (!isNameLine(line) || words.split(' ').length > 2 || saysNothing.test(words)) return false;
  return isLetter || sender.includes(words.toLowerCase());
}

const startsParagraph = (lines: MarkedLine[], at: number): boolean =>
  at === 0 || lines[at - 1]?.text === '';

/** Names, a role, an address: short lines without structure. */
const isSignatureLine = (line: MarkedLine | undefined): boolean =>
  line !== undefined && !isNotes(line) && line.text.length < 70 && line.shape.kind === 'text';

function label(line: MarkedLine | undefined, kind: MarkedLine['kind']): void {
  if (line !== undefined && line.kind === null && line.text !== '') line.kind = kind;
}
