/** A skeleton without a topic heading in; one whose bullets with bullets below are topics out. */
import { cutPassage, trimPassage } from '#app/mail/passage.ts';
import type { ItemSeed, Outline, Section } from './skeleton.ts';
import { isActionsTitle, markedBullet } from './vocabulary.ts';

export function raiseFlatTopics(outline: Outline): Outline {
  if (outline.sections.some((section) => section.heading !== null)) return outline;
  const sections: Section[] = [];
  for (const each of outline.sections) {
    const section = partTitles(each);
    const parents = new Set(section.items.map((item) => item.parent));
    if (!section.items.some((item, index) => isTopic(item, parents.has(index)))) {
      sections.push(section);
      continue;
    }
    raise(section, parents, sections);
  }
  return { ...outline, sections };
}

/** `1. Storage` and below it what was said, as one bullet of two paragraphs: `Storage` and its child. */
const titled = /^(?<title>[^\n]{2,49}?[^\n.!?:…,])\n\n(?=\S)/u;

function partTitles(section: Section): Section {
  const isTitled = (item: ItemSeed): boolean =>
    item.kind === 'bullet' && item.parent === null && titled.test(item.passage.text);
  if (section.items.filter(isTitled).length < 2) return section;
  const items: ItemSeed[] = [];
  const places: number[] = [];
  for (const item of section.items) {
    places.push(items.length);
    const parent = item.parent === null ? null : (places[item.parent] ?? null);
    const title = isTitled(item) ? titled.exec(item.passage.text)?.groups?.title : undefined;
    if (title === undefined) {
      items.push({ ...item, parent });
      continue;
    }
    const body = trimPassage(cutPassage(item.passage, title.length));
    items.push({ ...item, passage: cutPassage(item.passage, 0, title.length), code: [] });
    items.push({ ...item, kind: 'paragraph', passage: body, depth: 1, parent: items.length - 1 });
  }
  return { ...section, items };
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
  let hasStray = false;
  const keepStray = () => {
    if (!hasStray) sections.push(stray);
    hasStray = true;
  };
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
    if (target === stray) keepStray();
    const parent = above?.index ?? null;
    const depth = parent === null ? 0 : (target.items[parent]?.depth ?? 0) + 1;
    target.items.push({ ...item, parent, depth });
    places.set(index, { section: target, index: target.items.length - 1 });
  });
  if (section.tables.length > 0) keepStray();
}

/** `**OCaml 5**:` reads `OCaml 5`. */
function bareHeading({ passage }: ItemSeed) {
  let title = trimPassage(passage);
  const marked = /^(?<mark>\*\*|__)(?<title>[^*_]+)\k<mark>:?$/.exec(title.text);
  if (marked?.groups) title = cutPassage(title, 2, 2 + (marked.groups.title?.length ?? 0));
  return /[^:]:$/.test(title.text) ? cutPassage(title, 0, title.text.length - 1) : title;
}
