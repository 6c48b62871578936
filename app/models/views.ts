/**
 * What the models hand to pages, feeds and scripts, as values (types only);
 * people, topics and the like are in `subjects.ts`, search results in `hits.ts`.
 *
 *     Review                 one mail beside what was read from it, and what importing it would change
 *     MeetingView            a meeting with its mails, facts and TODOs
 *     TodoRow, TodoView      a TODO in a list; alone, with its history
 *     Home                   the numbers of the start page
 */
import type { AgendaMeeting } from '#app/agenda/agenda.ts';
import type { Fragment, Line, MailSource } from '#app/mail/mail.ts';
import type { Minutes, NextMeeting } from '#app/minutes/minutes.ts';
import type { Comeback } from '#app/todos/comebacks.ts';
import type { Difference } from '#app/todos/differences.ts';
import type { Correction, Mention, Todo } from '#app/todos/todo.ts';

/** One page of a list; `page` counts from 1. */
export type Page<Row> = { rows: Row[]; page: number; hasNext: boolean };

/** Who does it, and the instant (RFC 3339) that the request was read at. */
export type Writer = { by: string; now: string };

export type DraftState = 'draft' | 'imported' | 'discarded';
export type MailRow = {
  id: number;
  /** SHA-256 of the raw bytes, as in `Place.message`. */
  message: string;
  state: DraftState;
  file: string | null;
  subject: string | null;
  /** How its text begins, where neither a subject nor a file names it. */
  opening: string | null;
  from: string | null;
  sentAt: string | null;
  receivedAt: string;
  receivedBy: string;
  importedAt: string | null;
  importedBy: string | null;
  isNotes: boolean;
  /** Why it is not notes; null when it is. */
  reason: string | null;
  /** No notes, but when the next meeting is, or is not. */
  announcesNext: boolean;
  /** Of the meeting it tells of, corrections applied. */
  meeting: string | null;
};

/** Where the reader cut glued text apart. */
export type Seam = { at: number; kind: NonNullable<Line['seam']> };

/** A correction, and whether it has been undone. */
export type CorrectionRow = Correction & {
  undoneAt: string | null;
  /** Why it found no place after the last reading; null when it did. */
  lost: string | null;
};

export type Review = {
  mail: MailRow;
  source: MailSource;
  body: string;
  fragments: Fragment[];
  seams: Seam[];
  /** Corrections applied. */
  minutes: Minutes;
  corrections: CorrectionRow[];
  differences: Difference[];
  /** Other mails already imported for the same day. */
  alsoToday: MailRow[];
};

export type MeetingRow = {
  date: string;
  title: string | null;
  start: string | null;
  end: string | null;
  timeZone: string | null;
  startsAt: string | null;
  endsAt: string | null;
  participants: string[];
  topics: string[];
  raised: number;
  closed: number;
};
export type MeetingMail = {
  mail: MailRow;
  body: string;
  fragments: Fragment[];
  seams: Seam[];
  minutes: Minutes;
};
export type AnnouncingMail = {
  id: number;
  from: string | null;
  subject: string | null;
  /** RFC 3339. */
  sentAt: string | null;
  /** Where in its text. */
  start: number | null;
};
export type SkippedMeeting = { date: string; words: string; mail: AnnouncingMail | null };
export type MeetingView = MeetingRow & {
  /** The mail that wins first. */
  mails: MeetingMail[];
  next: NextMeeting | null;
  /** The later mail that says when the next meeting is; null where the notes say it. */
  nextFrom: AnnouncingMail | null;
  /** The mail that has called it off since. */
  nextOff: AnnouncingMail | null;
  previousDate: string | null;
  nextDate: string | null;
  /** TODOs first raised here, mentioned again here, closed by these notes. */
  raisedHere: TodoRow[];
  mentionedHere: TodoRow[];
};

export type TodoRow = Omit<Todo, 'mentions' | 'history' | 'anchor'> & {
  isStale: boolean;
  /** The latest words about it. */
  lastMention: Mention | null;
};
export type TodoView = Todo & {
  isStale: boolean;
  corrections: CorrectionRow[];
  lastMention: Mention | null;
  /** It was closed and came back: a person may say that it is a new one. */
  comeback: Comeback | null;
};

/** A correction, and the number of the TODO that its words belong to now; null for none. */
export type ToldBy = { correction: CorrectionRow; about: number | null };

export type TodoFilter = {
  owner?: string;
  topic?: string;
  status?: Todo['status'][];
  /** `true` lists only those not mentioned for the series' number of meetings. */
  stale?: boolean;
  needsOwner?: boolean;
  /** Only those with a proposal to accept or reject. */
  proposed?: boolean;
  repo?: string;
  page?: number;
  perPage?: number;
};
/** TODOs by status, for the heads of lists. */
export type TodoCounts = Record<Todo['status'], number> & {
  stale: number;
  needsOwner: number;
  proposed: number;
};

export type Home = {
  isEmpty: boolean;
  next: AgendaMeeting | null;
  lastMeeting: MeetingRow | null;
  counts: TodoCounts & { drafts: number; meetings: number; questions: number };
  /** Open TODOs by number of meetings since raised. */
  openByAge: { from: number; to: number | null; count: number }[];
  /** Oldest first, at most the last twelve meetings. */
  perMeeting: { date: string; raised: number; closed: number }[];
  recent: MeetingRow[];
  drafts: MailRow[];
};

/** `mail`: number of the mail whose words it quotes, null when that is not there. */
export type LostCorrection = { correction: CorrectionRow; because: string; mail: number | null };
