/**
 * The skeleton of notes.
 *
 *     Outline       what frames the notes, what was planned
 *       Section     a topic, where it hangs
 *         ItemSeed  a bullet or paragraph, with its code
 *         TableSeed a table, with what may be its caption
 */
import type { Passage } from '#app/mail/mail.ts';
import type { NameList } from '#app/minutes/participants/name-list.ts';
import type { Definition, FrontMatter, TableBlock } from '../blocks/block.ts';

export type ItemSeed = {
  /** `row`: of a table that says who does what. */
  kind: 'bullet' | 'paragraph' | 'quote' | 'code' | 'row';
  passage: Passage;
  /** Code that stands below the item and belongs to it. */
  code: Passage[];
  depth: number;
  parent: number | null;
};
export type TableSeed = {
  block: TableBlock;
  /** Texts next to the table, either of which may be its caption. */
  before: Passage | null;
  after: Passage | null;
};
export type Section = {
  /** Null for items before the first heading. */
  heading: Passage | null;
  level: number;
  depth: number;
  parent: number | null;
  isActions: boolean;
  items: ItemSeed[];
  tables: TableSeed[];
};
export type Outline = {
  frontMatter: FrontMatter | null;
  /** Headings and lines that may say when the meeting was, the best first. */
  meeting: Passage[];
  names: NameList[];
  planned: Passage[];
  /** Other lines of the frame, such as where to join. */
  framed: Passage[];
  /** Prose before the notes begin. */
  preamble: Passage[];
  sections: Section[];
  definitions: Definition[];
  /** What nobody sees of the notes; its links are theirs all the same. */
  comments: Passage[];
};
