/** A decoded body in; fragments that are the whole of it, and its content line by line, out. */
import type { Fragment, FragmentKind, MailSource, Mend } from '../mail.ts';
import { mendsOf } from '../mend/mends-of.ts';
import { shapeOf } from '../shapes.ts';
import { closeGaps } from './close-gaps.ts';
import { dropMargin } from './drop-margin.ts';
import { findHeaders } from './find-headers.ts';
import { findVoices, type Voice } from './find-voices.ts';
import { labelArchiveHead } from './label-archive-head.ts';
import { labelArmour } from './label-armour.ts';
import { labelLetter } from './label-letter.ts';
import { innerText, keepBlocks, type MarkedLine, markLines } from './mark-lines.ts';
import { quoteWrapped } from './wrapped-quotes.ts';

/**
 * Content lines carry `from`, where their own text starts behind quote marks; `null` stands
 * for a fragment of another kind between them.
 */
export type ContentLine = MarkedLine;
/** `sent` is what a web archive's head says. */
export type Labelled = {
  fragments: Fragment[];
  content: (ContentLine | null)[];
  sent: string | null;
  gap: number;
  mends: Mend[];
};

export function labelBody(body: string, source: MailSource): Labelled {
  const mends = mendsOf(body);
  const marked = markLines(body, mends);
  quoteWrapped(marked);
  const { lines, gap } = closeGaps(marked, body);
  const escaped = labelArmour(lines);
  for (const at of escaped) unescapeDash(lines[at]);
  keepBlocks(lines);
  if (dropMargin(lines)) keepBlocks(lines);
  const sent = labelArchiveHead(lines);
  const headers = findHeaders(lines);
  const { chosen, others } = findVoices(lines, headers, isReply(source));
  const sender = `${source.from?.name ?? ''} ${source.from?.address ?? ''}`;
  labelLetter(lines, chosen.lines, sender);
  for (const voice of others) labelOther(lines, voice, sender);
  for (const at of chosen.lines) setKind(lines[at], 'content');
  spreadOverBlanks(lines);
  return {
    fragments: fragmentsOf(lines, body.length),
    content: contentOf(lines, chosen),
    sent,
    gap,
    mends,
  };
}

const isReply = (source: MailSource): boolean =>
  source.inReplyTo !== null || /^(?:re|aw|sv|antw)\s?(?:\[\d+\])?:/i.test(source.subject ?? '');

/** `- - item` inside a signed message is `- item`. */
function unescapeDash(line: MarkedLine | undefined): void {
  if (line === undefined) return;
  line.from += 2;
  line.shape = shapeOf(line.text, line.from);
}

/** Own words around somebody else's notes are a greeting; somebody else's words are a quote. */
function labelOther(lines: MarkedLine[], voice: Voice, sender: string): void {
  if (voice.kind === 'own') labelLetter(lines, voice.lines, sender);
  for (const at of voice.lines) {
    const line = lines[at];
    const isLead = line !== undefined && voice.kind === 'own';
    setKind(line, isLead ? ownKind(lines, voice) : 'quote');
  }
}

/** Hardly more than a nod is no content; a sentence that says something is. */
function ownKind(lines: MarkedLine[], voice: Voice): FragmentKind {
  const words = voice.lines
    .filter((at) => lines[at]?.kind === null)
    .map((at) => innerText(lines[at] as MarkedLine))
    .join(' ')
    .split(/\s+/);
  return words.length <= 14 ? 'greeting' : 'content';
}

function setKind(line: MarkedLine | undefined, kind: FragmentKind): void {
  if (line !== undefined && line.kind === null) line.kind = kind;
}

/** A blank line takes the kind of the line before it, so that fragments are few. */
function spreadOverBlanks(lines: MarkedLine[]): void {
  let kind: FragmentKind = lines.find((line) => line.text !== '')?.kind ?? 'content';
  for (const line of lines) {
    if (line.text === '') line.kind = kind;
    else kind = line.kind ?? 'content';
  }
}

function fragmentsOf(lines: MarkedLine[], length: number): Fragment[] {
  const fragments: Fragment[] = [];
  for (const line of lines) {
    const last = fragments.at(-1);
    const kind = line.kind ?? 'content';
    if (last?.kind === kind) last.span.end = line.next;
    else fragments.push({ kind, span: { start: line.start, end: line.next } });
  }
  return length > 0 && fragments.length === 0
    ? [{ kind: 'content', span: { start: 0, end: length } }]
    : fragments;
}

function contentOf(lines: MarkedLine[], chosen: Voice): (ContentLine | null)[] {
  const content: (ContentLine | null)[] = [];
  for (const line of lines) {
    if (line.kind === 'content') content.push(atDepth(line, chosen.depth));
    else if (content.length > 0 && content.at(-1) !== null) content.push(null);
  }
  if (content.at(-1) === null) content.pop();
  return content;
}

/** Marks of a block quote inside the notes stay in the text; those of the mail around do not. */
function atDepth(line: MarkedLine, depth: number): MarkedLine {
  if (line.depth === 0) return line;
  line.quoteDepth = Math.min(depth, line.depth);
  if (line.depth === depth) return line;
  let from = line.edge;
  for (let passed = 0; passed < depth; passed += 1) {
    const mark = line.text.indexOf('>', from);
    if (mark < 0 || mark >= line.from) break;
    from = mark + 1;
  }
  if (from > line.edge && line.text.charAt(from) === ' ') from += 1;
  line.from = from;
  line.shape = shapeOf(line.text, from);
  return line;
}
