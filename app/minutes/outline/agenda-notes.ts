/** The blocks of a mail without notes and what its agenda lists in; whether notes stand below the points of that agenda, out. */
import type { Passage } from '#app/mail/mail.ts';
import type { Block } from '../blocks/block.ts';

// What somebody did, will do or said, unlike `status of the port`: a verb, or a name before a colon.
const tells =
  /\b(?:is|are|was|were|has|have|had|will|did|does|do|can|could|should|would|needs?|wants?|agreed|asked|\p{L}{3,}ed)\b|['’](?:s|ll|re|ve) |n['’]t\b|^\p{Lu}[\p{L}-]+(?: \p{Lu})?: \p{L}/u;
const asks = /\?\s*$/;

// `Next meeting: Dec 9th`, `See you in two weeks`, `Ann`
const beside = /^\W*(?:(?:the )?next\b|see you\b|until\b|thanks?\b|\p{Lu}[\p{L}-]+\W*$)/iu;

/** What may stand below an agenda that holds all that was said. */
export const isBesideNotes = ({ text }: Passage): boolean =>
  text.length < longestAside && beside.test(text);
const longestAside = 120;

/** Half of what stands below its points, and two lines of it, tell of something. */
export function agendaHoldsNotes(blocks: Block[], planned: Passage[]): boolean {
  const listed = new Set(planned);
  const bullets = blocks.filter((block) => block.kind === 'bullet' && listed.has(block.passage));
  const depths = bullets.map((block) => (block.kind === 'bullet' ? block.depth : 0));
  const top = depths.reduce((least, depth) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const below = bullets.filter((block) => block.kind === 'bullet' && block.depth > top);
  const telling = below.filter(
    (block) =>
      block.kind === 'bullet' && tells.test(block.passage.text) && !asks.test(block.passage.text),
  );
  return telling.length > 1 && telling.length * 2 >= below.length;
}
