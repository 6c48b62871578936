/** A bullet or paragraph in; as an item below its parent it stands in the section. */
import type { Bullet, Paragraph } from '../blocks/block.ts';
import type { Section } from './skeleton.ts';

/**
 * Of each section's items the bullets that a deeper one would stand below, outermost first. To look
 * for the parent among all items would take the square of their number.
 */
export type OpenBullets = Map<Section, number[]>;

/** Changes the section and `bullets`. */
export function addItem(section: Section, block: Bullet | Paragraph, bullets: OpenBullets): void {
  const { items } = section;
  const { kind, passage } = block;
  const above = openIn(bullets, section);
  const depth = block.kind === 'bullet' ? block.depth : 0;
  const parent = above.findLast((index) => (items[index]?.depth ?? 0) < depth) ?? null;
  const actual = parent === null ? 0 : (items[parent]?.depth ?? 0) + 1;
  if (kind === 'bullet') {
    while ((items[above.at(-1) ?? -1]?.depth ?? -1) >= actual) above.pop();
    above.push(items.length);
  }
  items.push({ kind, passage, code: [], depth: actual, parent });
}

function openIn(bullets: OpenBullets, section: Section): number[] {
  const known = bullets.get(section);
  if (known) return known;
  const none: number[] = [];
  bullets.set(section, none);
  return none;
}
