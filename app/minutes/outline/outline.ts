/** Blocks in; the skeleton of the notes out: what frames them, what was planned, topics with their items. */
import type { Passage } from '#app/mail/mail.ts';
import type { Block, Heading } from '../blocks/block.ts';
import { actionRows } from './action-table.ts';
import { addItem, type OpenBullets } from './add-item.ts';
import { agendaHoldsNotes, isBesideNotes } from './agenda-notes.ts';
import { takeFrame } from './frame.ts';
import { type HeadingRole, headingRoles } from './heading-roles.ts';
import { isPlanned, type Planning, raised } from './planned-agenda.ts';
import type { Outline, Section } from './skeleton.ts';
import { isActionsTitle } from './vocabulary.ts';

/** `open`: indexes of the sections that a deeper heading would stand below, outermost first. */
type State = Planning & {
  open: number[];
  bullets: OpenBullets;
};

export function outlineOf(blocks: Block[]): Outline {
  const outline = outlineWith(blocks, false);
  const { sections } = outline;
  const isEmpty = sections.every(
    ({ items, tables }) =>
      tables.length === 0 && items.every(({ passage }) => isBesideNotes(passage)),
  );
  return isEmpty && outline.planned.length > 0 && agendaHoldsNotes(blocks, outline.planned)
    ? outlineWith(blocks, true)
    : outline;
}

/** `isAgendaNotes`: what stands below the agenda is what was said. */
function outlineWith(blocks: Block[], isAgendaNotes: boolean): Outline {
  const roles = headingRoles(blocks);
  const outline: Outline = {
    frontMatter: null,
    meeting: [],
    names: [],
    planned: [],
    framed: [],
    preamble: [],
    sections: [],
    definitions: [],
    comments: [],
  };
  const state: State = {
    outline,
    open: [],
    bullets: new Map(),
    planning: null,
    isAgendaNotes,
    floor: 0,
  };
  const begin = beginningOf(blocks, roles);
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) break;
    const frame = takeFrame(blocks, at, roles, outline.sections.length === 0);
    if (frame) {
      outline.names.push(...frame.names);
      outline.framed.push(...frame.passages);
      outline.meeting.push(...frame.meeting);
      if (outline.planned.length > 0) state.planning = null;
      at = frame.next - 1;
    } else if (at < begin && block.kind === 'paragraph') outline.preamble.push(block.passage);
    else readBlock(state, block, roles, blocks, at);
  }
  return outline;
}

/** Where the notes begin: at their own heading, the participants, the agenda; 0 when nothing says so. */
function beginningOf(blocks: Block[], roles: Map<Heading, HeadingRole>): number {
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === 'heading') return roles.get(block) === 'topic' ? 0 : at;
    if ((takeFrame(blocks, at, roles, true)?.names.length ?? 0) > 0) return at;
    if (block?.kind === 'table') return 0;
  }
  return 0;
}

function readBlock(
  state: State,
  block: Block,
  roles: Map<Heading, HeadingRole>,
  blocks: Block[],
  at: number,
): void {
  const { outline } = state;
  switch (block.kind) {
    case 'heading':
      readHeading(state, block, roles.get(block) ?? 'topic');
      return;
    case 'front-matter':
      outline.frontMatter = block;
      return;
    case 'definition':
      outline.definitions.push(block);
      return;
    case 'comment':
      outline.comments.push(block.passage);
      return;
    case 'rule':
      return;
    case 'table': {
      const section = sectionOf(state);
      section.tables.push({
        block,
        before: textOf(blocks[at - 1]),
        after: textOf(blocks[at + 1]),
      });
      for (const passage of actionRows(block, section.isActions))
        section.items.push({ kind: 'row', passage, code: [], depth: 0, parent: null });
      return;
    }
    case 'code':
    case 'quote': {
      const section = sectionOf(state);
      const last = section.items.at(-1);
      if (block.kind === 'code' && last) last.code.push(block.passage);
      else section.items.push({ ...block, code: [], depth: 0, parent: null });
      return;
    }
    default:
      if (isPlanned(state, block)) return;
      addItem(sectionOf(state), raised(state, block), state.bullets);
  }
}

function readHeading(state: State, heading: Heading, role: HeadingRole): void {
  const { outline, open } = state;
  state.planning = role === 'agenda' && !state.isAgendaNotes ? heading : null;
  if (role === 'meeting') outline.meeting.push(heading.passage);
  if (role !== 'topic') {
    while (open.length > 0) open.pop();
    return;
  }
  const { sections } = outline;
  while ((sections[open.at(-1) ?? -1]?.level ?? 0) >= heading.level) open.pop();
  const section: Section = {
    heading: heading.passage,
    level: heading.level,
    depth: open.length + 1,
    parent: open.at(-1) ?? null,
    // `## Actions` and below it `**Ann**`: hers.
    isActions:
      isActionsTitle(heading.passage.text) ||
      (heading.level > 6 && sections[open.at(-1) ?? -1]?.isActions === true),
    items: [],
    tables: [],
  };
  open.push(sections.length);
  sections.push(section);
}

/** The section that is being filled; one without a heading where none is open. */
function sectionOf(state: State): Section {
  const { outline, open } = state;
  const current = outline.sections[open.at(-1) ?? -1];
  if (current) return current;
  const last = outline.sections.at(-1);
  if (last && last.heading === null) return last;
  const section: Section = {
    heading: null,
    level: 9,
    depth: 1,
    parent: null,
    isActions: false,
    items: [],
    tables: [],
  };
  outline.sections.push(section);
  return section;
}

function textOf(block: Block | undefined): Passage | null {
  return block?.kind === 'paragraph' || block?.kind === 'bullet' ? block.passage : null;
}
