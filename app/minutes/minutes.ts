/**
 * What one mail says about its meeting, as values (the words are those of docs/definitions.md).
 *
 *     Minutes
 *       meeting            when it took place, and from what we know
 *       next               when the following one is, with call and pad
 *       cancels[]          days on which there is none
 *       participants[]
 *       planned[]          the bullets of an `Agenda:` list; no topics
 *       topics[]           a heading and what stands below it
 *         items[]          one bullet or paragraph, perhaps with a speaker
 *           todos[]        explicit ones and commitments, with owners
 *           questions[]
 *           decisions[]
 *           links[]        indexes into Minutes.links
 *         tables[]
 *       links[]
 *       diagnostics[]
 */
import type { Diagnostic, Span } from '#app/mail/mail.ts';

/** Known people and the ways they are written. Earlier entries win where an alias is shared. */
export type Person = {
  name: string;
  /** Other spellings: full name, nickname, initials, `ThomasG`. */
  aliases: string[];
  /** Handles without `@`. */
  handles: string[];
  addresses: string[];
};
export type Roster = Person[];

/** `by what` a moment became known, strongest first. */
export type Basis =
  | 'heading'
  | 'front-matter'
  | 'subject'
  | 'file-name'
  | 'text'
  | 'mail-date'
  | 'person';

/** Wall-clock times are `HH:MM`, dates `YYYY-MM-DD`, zones IANA, instants RFC 3339 in UTC. */
export type Moment = {
  date: string;
  start: string | null;
  end: string | null;
  timeZone: string | null;
  startsAt: string | null;
  endsAt: string | null;
  /** Parts that were not stated but follow from others (`Certain<Value>` of the design). */
  implied: ('year' | 'date' | 'timeZone' | 'end')[];
  span: Span | null;
};
export type Meeting = Moment & { basis: Basis };
/**
 * Days on which the group does not meet, both included; where `to` is null, the `count` meetings that
 * come next from `from` on. `words` say so: in the body at `span`, else in the subject.
 */
export type Cancel = {
  from: string;
  to: string | null;
  count: number | null;
  words: string;
  span: Span | null;
};
export type NextMeeting = Moment & { callUrl: string | null; padUrl: string | null };

export type Participant = {
  name: string;
  role: string | null;
  uncertain: boolean;
  /** Nicknames, handles and other spellings that stand beside the name. */
  aliases?: string[];
  span: Span;
};

export type TodoMention = {
  /** The work alone, as Markdown: marker, owner and id cut off, `someone else` kept. */
  text: string;
  basis: 'explicit' | 'commitment';
  owners: string[];
  /** Nobody is named to do it. */
  needsOwner: boolean;
  tentative: boolean;
  done: boolean;
  /** 0..1; explicit markers are at or near 1. */
  confidence: number;
  /** Number of a TODO that our own agenda wrote as `[#12]`; null for everybody else's text. */
  id: number | null;
  span: Span;
};
export type Question = { text: string; answered: boolean; span: Span };
export type Decision = { text: string; span: Span };

export type ItemKind = 'note' | 'todo' | 'question' | 'decision';
export type Item = {
  /** Markdown of this item alone, repaired: one line per paragraph, no bullet, children left out. */
  text: string;
  depth: number;
  /** Index of the parent item in the topic's items. */
  parent: number | null;
  speaker: string | null;
  kind: ItemKind;
  todos: TodoMention[];
  questions: Question[];
  decisions: Decision[];
  /** Indexes into Minutes.links. */
  links: number[];
  span: Span;
};

export type LinkKind =
  | 'pull'
  | 'issue'
  | 'commit'
  | 'release'
  | 'branch'
  | 'file'
  | 'repo'
  | 'comment'
  | 'discussion'
  | 'call'
  | 'pad'
  | 'mail'
  | 'other';
export type Link = {
  url: string;
  kind: LinkKind;
  forge: 'github' | 'gitlab' | null;
  /** `owner/name`. */
  repo: string | null;
  number: number | null;
  /** Branch, tag or commit name. */
  ref: string | null;
  span: Span;
};

export type Cell = { text: string; value: number | null; unit: string | null };
export type Table = {
  caption: string | null;
  unit: string | null;
  header: string[];
  rows: Cell[][];
  repaired: boolean;
  span: Span;
};

/** `title` is '' for items that stand before the first heading. `parent` indexes Minutes.topics. */
export type Topic = {
  title: string;
  depth: number;
  parent: number | null;
  /** The person in `### Title (Owner)`. */
  owner: string | null;
  span: Span | null;
  items: Item[];
  tables: Table[];
};

export type Minutes = {
  isNotes: boolean;
  /** Why a mail is not notes; null when it is. */
  reason: string | null;
  title: string | null;
  /** Null when no date can be known. */
  meeting: Meeting | null;
  next: NextMeeting | null;
  /** Absent: none. */
  cancels?: Cancel[];
  participants: Participant[];
  planned: { text: string; span: Span }[];
  topics: Topic[];
  links: Link[];
  diagnostics: Diagnostic[];
};
