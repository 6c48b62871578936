/** One item's repaired text and its surroundings in; speaker, kind, TODOs, questions, decisions out. */
import type { Diagnostic, Passage } from '#app/mail/mail.ts';
import type { Decision, ItemKind, Question, TodoMention } from '../minutes.ts';
import type { Names } from '../people/names.ts';

export type ItemContext = {
  /** The item's own text, bullet cut off, inline Markdown kept. */
  passage: Passage;
  names: Names;
  topicTitle: string;
  topicOwner: string | null;
  /** The item stands below a heading or bold line that says `TODO`, `Actions`, `Action items`. */
  underActions: boolean;
  /** Speaker already split off (see `splitSpeakers`), or the parent item's speaker. */
  speaker: string | null;
  /** The one person that the item before (same parent) ended on, for `Will send a patch`. */
  subject: string | null;
};

export type ItemFacts = {
  kind: ItemKind;
  todos: TodoMention[];
  questions: Question[];
  decisions: Decision[];
  /** The one person that the last sentence was about. */
  subject: string | null;
  diagnostics: Diagnostic[];
};

/** One bullet with two speakers is two items; no speaker: one part with null. */
export function splitSpeakers(
  passage: Passage,
  _names: Names,
): { speaker: string | null; passage: Passage }[] {
  return [{ speaker: null, passage }];
}

export function extractItem(context: ItemContext): ItemFacts {
  return {
    kind: 'note',
    todos: [],
    questions: [],
    decisions: [],
    subject: context.subject,
    diagnostics: [],
  };
}
