/**
 * What one step of the tracking may ask of the state before it, and what it answers with.
 *
 *     TodoIndex              lookups; in memory (memory-index.ts) or over database rows
 *       TodoState[]          what is known of a TODO without its mentions and history
 *     StepResult             all that one meeting or one correction changes
 *       changes[]            one per TODO touched, with the state before (the undo log)
 *       numbered[]           numbers newly given (a source: keep them for ever)
 *       lost[]               corrections that did not find their place
 *
 * Applying a StepResult to an index gives the next state. Cutting back to a position restores, for
 * each TODO, the `before` of its earliest change at or after it, and deletes the mentions, events,
 * meetings and lost corrections of those steps.
 */
import type { Lost, Mention, Numbered, Place, Status, TodoEvent, TodoFacts } from './todo.ts';

/** A TODO without its mentions and history: small however long it has been discussed. */
export type TodoState = TodoFacts & {
  /** `message:start` of the mention that raised it. */
  key: string;
  /** Proposals that a person rejected, so that the same words do not propose them again. */
  rejected: string[];
  /** Ordinals of meetings in date order, 1 is the oldest. */
  raisedAt: number;
  seenAt: number;
  closedAt: number | null;
  /** The words it was said in: the first ones and the latest, at most four. */
  wordings: string[];
  /** Owners as the notes last named them, whatever a person made of it. */
  readOwners: string[];
  /**
   * What a person has said: later notes may only propose against it. `identity`: that mentions are
   * the same which notes took apart, so that one meeting may name it twice.
   */
  held: { status: boolean; owners: boolean; title: boolean; identity: boolean };
};

/** By what a TODO can be found; the index holds one entry for each. See `entriesOf`. */
export type Entries = { texts: string[]; terms: string[]; links: string[]; topic: string };

/** Where a TODO was mentioned, enough to find the place of a correction again. */
export type MentionPlace = Place & { key: string };

/** All lists are ordered by `seenAt` descending, then `key` ascending. `limit` bounds each. */
export type TodoIndex = {
  /** How many meetings have been stepped through. */
  meetings(): number;
  /** How many TODOs there are. */
  size(): number;
  state(key: string): TodoState | null;
  /** The TODO that owns the number now (any number of any of its mentions). */
  byNumber(number: number): TodoState | null;
  /** TODOs, closed ones too, said in exactly these folded words (`Entries.texts`). */
  byText(folded: string, limit: number): TodoState[];
  /** TODOs, closed ones too, that link `owner/repo#number`. */
  byLink(link: string, limit: number): TodoState[];
  /** TODOs with this term that are not closed, or closed in meeting `closedSince` or later. */
  byTerm(term: string, closedSince: number, limit: number): TodoState[];
  /** TODOs of this topic (by `topicKey`), or of one that people say is the same, not closed. */
  byTopic(topic: string, limit: number): TodoState[];
  /** Source: the key that people say this key of a topic means; itself where nobody said so. */
  meant(topic: string): string;
  /** For each term, how many TODOs have it; counting may stop at FREQUENCY_CAP. */
  frequencies(terms: string[]): ReadonlyMap<string, number>;
  /** Mentions in the meeting of that day. */
  mentionsOn(date: string): MentionPlace[];
  /** TODOs whose pending proposal comes from the meeting of that day. */
  proposedOn(date: string): TodoState[];
  /** Source: day of the meeting that a mail belongs to; null for an unknown mail. */
  dateOf(message: string): string | null;
  /** Source: numbers given to places in that mail. */
  numbersOf(message: string): Numbered[];
  /** Source: a number larger than all that were ever given. */
  nextNumber(): number;
};

/** Beyond this many, a term says nothing about which TODO is meant. */
export const FREQUENCY_CAP = 1000;

export type TodoChange = {
  key: string;
  /** Null when this step raised it. */
  before: TodoState | null;
  after: TodoState;
  mentions: Mention[];
  events: TodoEvent[];
  /** Numbers that resolve to this TODO from now on. */
  numbers: number[];
};

export type StepResult = {
  /** Sortable as text; see `moments.ts`. */
  position: string;
  /** Set when the step was a meeting. `messages` are all its mails, replaced ones too. */
  meeting: { date: string; ordinal: number; messages: string[] } | null;
  changes: TodoChange[];
  numbered: Numbered[];
  lost: Lost[];
};

export const isClosed = (state: { status: Status }): boolean =>
  state.status === 'done' || state.status === 'dropped';
