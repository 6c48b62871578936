/**
 * What comes next, as values.
 *
 *     Series                 the recurring meeting: rhythm, time, zone, call and pad
 *     Draft                  what a person changed on the composed agenda
 *     AgendaInput            everything an agenda is composed from
 *     Agenda
 *       meeting
 *       sections[]           Needs an owner, the topics in their last order, AoB, Next meeting
 *         entries[]          each with its reason
 *       hidden[]             entries that a person left out, and until when
 *       lost[]               edits whose entry is gone; shown, never dropped in silence
 */
import type { Evidence, MeetingNotes, Todo } from '#app/todos/todo.ts';
import type { CalledOff } from './called-off.ts';

export type Series = {
  name: string;
  /** Weekday 1..7, Monday is 1. */
  weekday: number;
  everyWeeks: number;
  start: string;
  end: string;
  timeZone: string;
  callUrl: string | null;
  padUrl: string | null;
  /** Zones that the group also wants to see, IANA. */
  otherZones: string[];
};

/** Dates `YYYY-MM-DD` and times `HH:MM` on the wall clock of `timeZone`, instants RFC 3339 in UTC. */
export type AgendaMeeting = {
  date: string;
  start: string;
  end: string;
  timeZone: string;
  startsAt: string;
  endsAt: string;
  callUrl: string | null;
  padUrl: string | null;
  /** `announced` in the last mail, `rhythm` of the series, or `set` by a person. */
  basis: 'announced' | 'rhythm' | 'set';
  /** Date of the meeting that it follows; its place in the calendar, also when it is moved. */
  after: string | null;
};

export type EntryKind = 'todo' | 'question' | 'pull' | 'benchmark' | 'proposal' | 'needs-owner';
export type Entry = {
  /** Stable between two buildings of the same agenda: `todo:12`, `question:<key>`, `pull:owner/repo#12`. */
  key: string;
  /** Set for tracked TODOs that are owed; each of them stands on exactly one entry. */
  todo: number | null;
  /** A commitment that nobody has accepted yet: the number of the suggested TODO. */
  suggestion: number | null;
  kind: EntryKind;
  /** One line of Markdown. */
  text: string;
  owners: string[];
  /** Who asked, for a question. */
  speaker: string | null;
  tentative: boolean;
  because: string;
  /** What the agenda asks about it, and the date that the question is about. */
  ask: Ask | null;
  evidence: Evidence | null;
};
/**
 * `confirm` reported done (or taken over) on `date`, `stale` not mentioned since `date`, `waiting`
 * until `date`, `accept` promised on `date`, `repeat` measured on `date`.
 */
export type Ask = { kind: 'confirm' | 'stale' | 'waiting' | 'accept' | 'repeat'; date: string };

/** `minutes` is the time budget, null where nobody gave one. */
export type Section = { title: string; minutes: number | null; entries: Entry[] };

/**
 * Edits kept between two buildings, by entry key or section title.
 * `after` is the date of the last notes known when the edit was made: "not this time" and
 * proposals hold until notes of a later meeting have come in.
 */
export type Draft = {
  order: string[];
  sectionOrder: string[];
  /** Entries moved to another section: title by entry key. */
  moves: Record<string, string>;
  rewordings: Record<string, string>;
  /** Left out this time (`until` null), or until a date. */
  hidden: Record<string, { until: string | null; after: string | null }>;
  /** Minutes by section title. */
  budgets: Record<string, number>;
  added: { key: string; section: string; text: string; by: string; after: string | null }[];
};
export const emptyDraft: Draft = {
  order: [],
  sectionOrder: [],
  moves: {},
  rewordings: {},
  hidden: {},
  budgets: {},
  added: [],
};

/** A question that no notes have answered, however long ago it was asked. `asked` are the meetings it was asked in, first to last. */
export type OpenQuestion = {
  key: string;
  text: string;
  topic: string;
  /** Who asked first; null where the notes do not say. */
  by: string | null;
  asked: string[];
  /** Meetings since it was asked last. */
  meetingsSilent: number;
  /** The meeting whose notes may hold the answer: the agenda asks whether they do. */
  perhapsAnswered: string | null;
  evidence: Evidence | null;
};

/** A pull request that was talked about in the last notes and is not known to be merged or closed. */
export type DiscussedPull = {
  repo: string;
  number: number;
  url: string;
  topic: string;
  meeting: string;
  evidence: Evidence | null;
};

/** A measurement to come back to: worse than the time before, or asked to be repeated. */
export type BenchmarkFinding = {
  key: string;
  topic: string;
  /** What was measured, with its numbers: `Cstruct as BA, OCaml 5.2: 1.12 Gbits/sec, was 1.16`. */
  text: string;
  why: 'worse' | 'repeat';
  meeting: string;
  evidence: Evidence | null;
};

/** When a person has set another date or time than announced; parts left out follow the rest. */
export type SetMeeting = { date: string; start?: string; end?: string; timeZone?: string };

export type AgendaInput = {
  todos: Todo[];
  /** Most recent first; the last three or four are enough. */
  lastMinutes: MeetingNotes[];
  series: Series;
  draft: Draft;
  openQuestions: OpenQuestion[];
  pulls: DiscussedPull[];
  benchmarks: BenchmarkFinding[];
  set: SetMeeting | null;
  /** What mails call off, as far as it still counts; absent: nothing. */
  calledOff?: CalledOff[];
  /** `YYYY-MM-DD` */
  today: string;
  /** Meetings without a mention after which the agenda asks. */
  staleAfter: number;
  /** Write `[#12]` behind each TODO in `markdown`. */
  ids: boolean;
};

export type Agenda = {
  title: string;
  meeting: AgendaMeeting;
  otherZones: string[];
  sections: Section[];
  hidden: { section: string; entry: Entry; until: string | null }[];
  lost: { key: string; edit: string }[];
  markdown: string;
};
