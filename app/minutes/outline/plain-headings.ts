/** Blocks without a topic heading in; the same with short lines above lists as headings out. */
import { cutPassage } from '#app/mail/passage.ts';
import type { Block, Bullet, Heading, Paragraph } from '../blocks/block.ts';
import { takeFrame } from './frame.ts';
import { type HeadingRole, headingRoles } from './heading-roles.ts';
import { restoreLevels } from './lost-levels.ts';
import { agendaLabel, markedBullet, meetingWords, whenLabel } from './vocabulary.ts';

/** `OCaml 5:` or `3.0 release` above bullets; a full stop or a question ends a sentence, not a title. */
const titleLine = /^(?=.{2,60}$)[\p{L}\d`"*_](?:[^.!?;]|\.(?=[\p{L}\d]))*?[^.!?;,\s]:?$/u;
/** `unikraft:`, `mirage 4.4`; in small letters a title is short, and not the only one. */
const smallTitle =
  /^\p{Ll}(?:(?=.{1,30}:$)\S*(?: \S+){0,3}|(?=.{1,24}$)[^\s:,()]*(?: [^\s:,()]+){0,2})$/u;

/** `Ann measured it with:`, `The results are:` lead in to what is listed. */
const leadIn =
  /\b(?:are|is|were|was|be|with|by|for|of|to|in|on|that|and|or|include[sd]?|including|following|follows|do|did|has|have|had|need|needs|said|e\.g\.) ?:$/i;

export function raisePlainHeadings(written: Block[]): Block[] {
  if ([...headingRoles(written).values()].includes('topic')) return written;
  const raised = raiseBulletTitles(written);
  if (raised !== written) return raised;
  const blocks = restoreLevels(written, isGroupTitle);
  const roles = headingRoles(blocks);
  const begin = blocks.findIndex(
    (_, at) => (takeFrame(blocks, at, roles, true)?.names.length ?? 0) > 0,
  );
  const titles = new Set(
    blocks.filter(
      (block, at): block is Paragraph =>
        block.kind === 'paragraph' && at > begin && isTitle(blocks, at, block, roles),
    ),
  );
  if (begin >= 0) for (const title of titlesOfProse(blocks, begin, roles)) titles.add(title);
  const isLone = titles.size < 2;
  return blocks.map((block) =>
    block.kind === 'paragraph' &&
    titles.has(block) &&
    !(isLone && /^\p{Ll}/u.test(block.passage.text))
      ? headingOf(block)
      : block,
  );
}

/** `1. Storage`, a blank line, paragraphs, `2. Network`, paragraphs: what would be a list heads prose. */
function raiseBulletTitles(blocks: Block[]): Block[] {
  const heads = blocks.filter(
    (block, at): block is Bullet =>
      block.kind === 'bullet' && block.depth === 0 && isAboveProse(blocks, at, block),
  );
  const marker = heads.at(-1)?.marker;
  const own = heads.filter((head) => head.marker === marker);
  if (own.length < 2) return blocks;
  const alike = blocks.filter(
    (block): block is Bullet =>
      block.kind === 'bullet' && block.depth === 0 && block.marker === marker,
  );
  // A title has something below it; of a list between paragraphs only the last point has.
  if (own.length * 2 <= alike.length || !alike.every(({ passage }) => isShortTitle(passage.text)))
    return blocks;
  const titles = new Set<Block>(alike);
  return blocks.map((block) =>
    block.kind === 'bullet' && titles.has(block) ? headingOf(block) : block,
  );
}

const isShortTitle = (text: string): boolean =>
  titleLine.test(text) && !/:(?:\s|$)/.test(text) && !leadIn.test(`${text}:`);

/** Four words at most that say nothing. */
const isGroupTitle = (text: string): boolean =>
  isShortTitle(text) && text.split(' ').length <= 4 && !markedBullet.test(text);

function isAboveProse(blocks: Block[], at: number, { marker, passage }: Bullet): boolean {
  const below = blocks[at + 1];
  return (
    below?.kind === 'paragraph' &&
    below.indent === 0 &&
    (marker === '1' || blocks[at - 1]?.kind !== 'bullet') &&
    isShortTitle(passage.text) &&
    !markedBullet.test(passage.text)
  );
}

function isTitle(
  blocks: Block[],
  at: number,
  { indent, passage }: Paragraph,
  roles: Map<Heading, HeadingRole>,
): boolean {
  const { text } = passage;
  if (indent > 0 || blocks[at + 1]?.kind !== 'bullet' || !titleLine.test(text)) return false;
  if ((/^\p{Ll}/u.test(text) && !smallTitle.test(text)) || leadIn.test(text)) return false;
  if (agendaLabel.test(text) || whenLabel.test(text) || takeFrame(blocks, at, roles, true))
    return false;
  return text.endsWith(':') || (!meetingWords.test(text) && text.split(' ').length <= 7);
}

/** `Rumprun`, a blank line, and a paragraph, more than once below the participants. */
function titlesOfProse(
  blocks: Block[],
  begin: number,
  roles: Map<Heading, HeadingRole>,
): Paragraph[] {
  const found = blocks.filter((block, at): block is Paragraph => {
    const below = blocks[at + 1];
    if (block.kind !== 'paragraph' || at <= begin || below?.kind !== 'paragraph') return false;
    const { text } = block.passage;
    return (
      block.indent === 0 &&
      shortTitle.test(text) &&
      below.passage.text.length > 2 * text.length &&
      saying.test(below.passage.text) &&
      !agendaLabel.test(text) &&
      !whenLabel.test(text) &&
      !meetingWords.test(text) &&
      takeFrame(blocks, at, roles, true) === null
    );
  });
  return found.length < 2 ? [] : found;
}

/** Five words at most, none of which says anything. */
const shortTitle =
  /^(?=.{2,40}$)[\p{Lu}\d](?!\S* (?:is|was|will|has|said|asked|to)\b)[^.!?;:,()\s]*(?: [^.!?;:,()\s]+){0,4}$/u;
/** A paragraph of whole sentences. */
const saying = /^.{50,}[.!?)](?:\s|$)/s;

function headingOf({ passage }: Paragraph | Bullet): Heading {
  const to = passage.text.length - (passage.text.endsWith(':') ? 1 : 0);
  return { kind: 'heading', form: 'label', level: 8, passage: cutPassage(passage, 0, to) };
}
