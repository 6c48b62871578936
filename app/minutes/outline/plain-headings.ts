/** Blocks without a topic heading in; the same with short lines above lists as headings out. */
import { cutPassage } from '#app/mail/passage.ts';
import type { Block, Heading, Paragraph } from '../blocks/block.ts';
import { takeFrame } from './frame.ts';
import { type HeadingRole, headingRoles } from './heading-roles.ts';
import { agendaLabel, meetingWords, whenLabel } from './vocabulary.ts';

/** `OCaml 5:` or `3.0 release` above bullets; a full stop or a question ends a sentence, not a title. */
const titleLine = /^(?=.{2,60}$)[\p{L}\d`"*_](?:[^.!?;]|\.(?=[\p{L}\d]))*?[^.!?;,\s]:?$/u;
/** `unikraft:`; in small letters a title is short, ends in a colon and is not the only one. */
const smallTitle = /^\p{Ll}(?=.{1,30}:$)\S*(?: \S+){0,3}$/u;

/** `Ann measured it with:`, `The results are:` lead in to what is listed. */
const leadIn =
  /\b(?:are|is|were|was|be|with|by|for|of|to|in|on|that|and|or|include[sd]?|including|following|follows|do|did|has|have|had|need|needs|said|e\.g\.) ?:$/i;

export function raisePlainHeadings(blocks: Block[]): Block[] {
  const roles = headingRoles(blocks);
  if ([...roles.values()].includes('topic')) return blocks;
  const begin = blocks.findIndex(
    (_, at) => (takeFrame(blocks, at, roles, true)?.names.length ?? 0) > 0,
  );
  const titles = new Set(
    blocks.filter(
      (block, at): block is Paragraph =>
        block.kind === 'paragraph' && at > begin && isTitle(blocks, at, block, roles),
    ),
  );
  const isLone = titles.size < 2;
  return blocks.map((block) =>
    block.kind === 'paragraph' &&
    titles.has(block) &&
    !(isLone && /^\p{Ll}/u.test(block.passage.text))
      ? headingOf(block)
      : block,
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

function headingOf({ passage }: Paragraph): Heading {
  const to = passage.text.length - (passage.text.endsWith(':') ? 1 : 0);
  return { kind: 'heading', form: 'label', level: 8, passage: cutPassage(passage, 0, to) };
}
