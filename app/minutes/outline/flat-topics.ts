/** A skeleton without a topic heading in; one whose bullets with bullets below are topics out. */
import { cutPassage, trimPassage } from '#app/mail/passage.ts';
import type { ItemSeed, Outline, Section } from './outline.ts';
import { isActionsTitle, markedBullet } from './vocabulary.ts';

export function raiseFlatTopics(outline: Outline): Outline {
  if (outline.sections.some((section) => section.heading !== null)) return outline;
  const sections: Section[] = [];
  for (const section of outline.sections) {
    const parents = new Set(section.items.map((item) => item.parent));
    if (!section.items.some((item, index) => isTopic(item, parents.has(index)))) {
      sections.push(section);
      continue;
    }
    raise(section, parents, sections);
  }
  return { ...outline, sections };
}

function isTopic(item: ItemSeed, hasChildren: boolean): boolean {
  return (
    item.kind === 'bullet' &&
    item.parent === null &&
    hasChildren &&
    (!markedBullet.test(item.passage.text) || isActionsLabel(item))
  );
}

function isActionsLabel(item: ItemSeed): boolean {
  return isActionsTitle(item.passage.text);
}

function raise(section: Section, parents: Set<number | null>, sections: Section[]): void {
  /** Where each item went, and the section that was raised from it. */
  const places = new Map<number, { section: Section; index: number }>();
  const raised = new Map<number, Section>();
  let current: Section = { ...section, items: [] };
  const stray = current;
  section.items.forEach((item, index) => {
    if (isTopic(item, parents.has(index))) {
      current = {
        heading: bareHeading(item),
        level: 7,
        depth: 1,
        parent: null,
        isActions: isActionsLabel(item),
        items: [],
        tables: [],
      };
      raised.set(index, current);
      sections.push(current);
      return;
    }
    const above = item.parent === null ? undefined : places.get(item.parent);
    const target = above?.section ?? raised.get(item.parent ?? -1) ?? stray;
    if (target === stray && !sections.includes(stray)) sections.push(stray);
    const parent = above?.index ?? null;
    const depth = parent === null ? 0 : (target.items[parent]?.depth ?? 0) + 1;
    target.items.push({ ...item, parent, depth });
    places.set(index, { section: target, index: target.items.length - 1 });
  });
  if (section.tables.length > 0 && !sections.includes(stray)) sections.push(stray);
}

/** `**OCaml 5**:` reads `OCaml 5`. */
function bareHeading({ passage }: ItemSeed) {
  let title = trimPassage(passage);
  const marked = /^(?<mark>\*\*|__)(?<title>[^*_]+)\k<mark>:?$/.exec(title.text);
  if (marked?.groups) title = cutPassage(title, 2, 2 + (marked.groups.title?.length ?? 0));
  return /[^:]:$/.test(title.text) ? cutPassage(title, 0, title.text.length - 1) : title;
}
