/**
 * What is still owed, as values.
 *
 *     MeetingNotes           one mail's minutes, and which mail that was
 *     Correction             who said what against or beyond the reading (append-only)
 *       target               a place in a mail (words quoted), so that it survives re-reading
 *       change               what the person said
 *     Tracker                everything tracked so far; a fold over the two above
 *       todos[]
 *         mentions[]         each appearance, and why it was taken to be the same
 *         history[]          each change, with who, when, why and the words
 *         proposal           what later notes suggest, until a person decides
 *       lost[]               corrections that no longer find their place
 */
import type { Link, Minutes } from '#app/minutes/minutes.ts';

export type Status = 'suggested' | 'open' | 'waiting' | 'done' | 'dropped';

/** One mail's minutes. `message` is the mail's key (SHA-256, hex); `sentAt` orders mails of one day. */
export type MeetingNotes = {
  message: string;
  date: string;
  sentAt: string | null;
  minutes: Minutes;
};

/** Words in a mail. The quote finds the place again when a changed rule has moved it. */
export type Place = { message: string; start: number; end: number; quote: string };

/** Where an event was said. */
export type Evidence = Place & { meeting: string };

export type MatchedBy = 'same-text' | 'similar' | 'link' | 'id' | 'person' | 'human';
export type Mention = Evidence & {
  text: string;
  topic: string;
  owners: string[];
  /** Null for the first mention, which nothing had to match. */
  matchedBy: MatchedBy | null;
  /** 0..1 */
  score: number;
};

export type TodoEvent = {
  /** A meeting's date for what notes said, an RFC 3339 instant for what a person did. */
  at: string;
  /** `notes`, or the editor's name. */
  by: string;
  kind:
    | 'raised'
    | 'mentioned'
    | 'status'
    | 'owners'
    | 'title'
    | 'due'
    | 'merged'
    | 'split'
    | 'reopened'
    | 'proposed'
    | 'rejected';
  from: string | null;
  to: string | null;
  because: string;
  evidence: Evidence | null;
  /** The correction that caused it, for undo. */
  correction: number | null;
};

export type Proposal = {
  status: Status | null;
  owners: string[] | null;
  because: string;
  meeting: string;
  evidence: Evidence;
};

/** It may be the TODO with this number: the reviewer is asked (`same` or `separate`). */
export type Maybe = { todo: number; score: number; because: string };

export type TodoLink = Pick<Link, 'kind' | 'repo' | 'number' | 'url'>;

/** What is known of a TODO now, however it is kept. */
export type TodoFacts = {
  /** Small, stable, never used twice; `[#12]` in notes resolves to it. */
  id: number;
  title: string;
  status: Status;
  basis: 'explicit' | 'commitment';
  owners: string[];
  needsOwner: boolean;
  tentative: boolean;
  topic: string;
  firstSeen: string;
  lastSeen: string;
  closedOn: string | null;
  due: string | null;
  waiting: { on: string; until: string | null } | null;
  links: TodoLink[];
  proposal: Proposal | null;
  maybe: Maybe | null;
};

export type Todo = TodoFacts & {
  /** Key of the mention that raised it: `message:start` of a Place. */
  anchor: string;
  /** Meetings held since it was raised, the first included, until closed. */
  meetingsOpen: number;
  /** Meetings held since it was last mentioned. */
  meetingsSilent: number;
  mentions: Mention[];
  history: TodoEvent[];
};

/** A number given to a TODO once, a source: kept for ever, never given again. */
export type Numbered = { number: number; place: Place };

/** What a person says about the reading or the tracking. */
export type Change =
  // about the reading of one mail; `target` is the fact's place
  | {
      kind: 'meeting';
      date?: string;
      title?: string;
      start?: string | null;
      end?: string | null;
      timeZone?: string | null;
    }
  | { kind: 'not-a-todo' }
  | { kind: 'missed-todo'; text: string; owners: string[] }
  | { kind: 'item-kind'; to: 'note' | 'todo' | 'question' | 'decision' }
  | { kind: 'title'; text: string }
  | { kind: 'owners'; owners: string[] }
  // about what is the same: the mention at `target` belongs to the TODO of the mention at `as`,
  // or starts one of its own. To merge two TODOs, target the first mention of the younger.
  | { kind: 'same'; as: Place }
  | { kind: 'separate' }
  // about the state; `target` is any mention of the TODO (for `proposal`: or its evidence)
  | { kind: 'status'; to: Status; waitingOn?: string; until?: string | null }
  | { kind: 'due'; on: string | null }
  | { kind: 'proposal'; accept: boolean }
  | { kind: 'answered'; answered: boolean };

export type Correction = {
  id: number;
  /** RFC 3339 instant. */
  at: string;
  by: string;
  /**
   * Date of the newest meeting that was known when the person spoke: what they said weighs more
   * than all notes up to that date, and what later notes say against it is a proposal.
   * Null: up to the meeting of the target.
   */
  seen: string | null;
  target: Place;
  change: Change;
  reason: string | null;
};

/** A correction that no longer finds its place: shown to a person, never dropped. */
export type Lost = { correction: Correction; because: string };

export type Tracker = {
  /** In the order in which they were raised. */
  todos: Todo[];
  lost: Lost[];
  /** Every number ever given, the new ones included; hand it to the next reconciliation. */
  numbers: Numbered[];
  /** Dates of the meetings held, oldest first. */
  meetings: string[];
};
