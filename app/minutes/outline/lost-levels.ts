/** Blocks without a topic heading in; bullets whose levels only the blank lines still tell, with their depths, out. */
import type { Block, Bullet } from '../blocks/block.ts';

/**
 * `* ssh` / `* Ann wrote a client`, a blank line, `* opam signing` / `* Bob rebased it`: where no bullet is indented,
 * two groups or more each open with a title, and none but the last does not, the rest of a group stands below its title.
 */
export function restoreLevels(blocks: Block[], isTitle: (text: string) => boolean): Block[] {
  if (blocks.some((block) => block.kind === 'bullet' && block.depth > 0)) return blocks;
  const groups = groupsOf(blocks);
  const isTitled = ([head, ...rest]: Bullet[]): boolean =>
    head !== undefined &&
    head.marker !== '1' &&
    isTitle(head.passage.text) &&
    rest.some(({ passage }) => passage.text.length > 1.5 * head.passage.text.length);
  const first = groups.findIndex(isTitled);
  if (first < 0) return blocks;
  const titled = groups.slice(first).filter(isTitled);
  if (titled.length < 2 || !groups.slice(first, -1).every(isTitled)) return blocks;
  const below = new Set<Block>(titled.flatMap(([, ...rest]) => rest));
  return blocks.map((block) =>
    block.kind === 'bullet' && below.has(block) ? { ...block, depth: 1 } : block,
  );
}

/** Bullets with no blank line and nothing else between them. */
function groupsOf(blocks: Block[]): Bullet[][] {
  const groups: Bullet[][] = [];
  let open: Bullet[] | null = null;
  for (const block of blocks) {
    if (block.kind !== 'bullet') {
      open = null;
      continue;
    }
    if (open === null || block.isApart) {
      open = [];
      groups.push(open);
    }
    open.push(block);
  }
  return groups;
}
