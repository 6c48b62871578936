/**
 * What comes next, as values.
 *
 *     Series                 the recurring meeting: rhythm, time, zone, call and pad
 *     Draft                  what a person changed on the composed agenda
 *     Agenda
 *       meeting
 *       sections[]           Needs an owner, the topics in their last order, …
 *         entries[]          each with its reason
 */
import type { TodoEvent } from '#app/todos/todo.ts';

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
};

export type EntryKind = 'todo' | 'question' | 'pull' | 'benchmark' | 'proposal' | 'needs-owner';
export type Entry = {
  /** Stable between two buildings of the same agenda: `todo:12`, `question:<place>`, `pull:owner/repo#12`. */
  key: string;
  todo: number | null;
  kind: EntryKind;
  text: string;
  owners: string[];
  because: string;
  /** Set where the agenda asks something: confirm done, stale, waiting until today. */
  ask: 'confirm' | 'stale' | 'waiting' | 'repeat' | null;
  evidence: TodoEvent['evidence'];
};
export type Section = { title: string; minutes: number | null; entries: Entry[] };

/** Edits kept between two buildings, by entry key or section title. */
export type Draft = {
  order: string[];
  sectionOrder: string[];
  rewordings: Record<string, string>;
  /** Left out this time, or until a date. */
  hidden: Record<string, { until: string | null }>;
  budgets: Record<string, number>;
  added: { key: string; section: string; text: string; by: string }[];
};

export type Agenda = {
  title: string;
  meeting: AgendaMeeting;
  sections: Section[];
  markdown: string;
};
