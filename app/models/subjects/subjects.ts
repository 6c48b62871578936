/**
 * What runs through many meetings, as values (types only).
 *
 *     PersonView, TopicView, PullView, BenchmarkView, DecisionRow, QuestionRow
 *       ItemRow              one bullet or paragraph in a list
 */
import type { Span } from '#app/mail/mail.ts';
import type { LinkKind } from '#app/minutes/minutes.ts';
import type { TodoRow } from '#app/models/views.ts';
import type { Direction, Joined } from '#app/todos/benchmarks.ts';
import type { Status } from '#app/todos/todo.ts';

export type PersonRow = {
  slug: string;
  name: string;
  aliases: string[];
  handles: string[];
  addresses: string[];
  open: number;
  suggested: number;
  meetings: number;
  lastMeeting: string | null;
  /** A person has decided name or aliases; such are never learned over. */
  isDecided: boolean;
};
export type PersonView = PersonRow & {
  openTodos: TodoRow[];
  waitingTodos: TodoRow[];
  suggestedTodos: TodoRow[];
  /** Closed within the last meetings, newest first. */
  doneTodos: TodoRow[];
  /** Raised by what they said, for others or for nobody yet, newest first. */
  raisedTodos: TodoRow[];
  attended: { date: string; title: string | null; role: string | null }[];
  topics: { slug: string; title: string; items: number }[];
  said: ItemRow[];
};

export type ItemRow = {
  meeting: string;
  message: string;
  topic: string;
  topicSlug: string;
  kind: 'note' | 'todo' | 'question' | 'decision';
  speaker: string | null;
  text: string;
  span: Span;
};
/** The same with the tracked TODOs that it names, and how they stand today. */
export type SaidRow = ItemRow & { named: NamedTodo[] };
export type NamedTodo = {
  id: number;
  status: Status;
  /** As the item has it, without marker and owner. */
  text: string;
  owners: string[];
};
export type TopicRow = {
  slug: string;
  title: string;
  meetings: number;
  firstMeeting: string;
  lastMeeting: string;
  open: number;
};
export type TopicView = TopicRow & {
  /** Other titles that are the same topic, and whether a person said so. */
  aliases: { title: string; isDecided: boolean }[];
  /** Newest meeting first. */
  meetingItems: { date: string; title: string; items: SaidRow[] }[];
  /** The latest; the list of TODOs has them all. */
  todos: TodoRow[];
  hasMoreTodos: boolean;
};

export type PullRow = {
  kind: LinkKind;
  repo: string;
  number: number;
  url: string;
  firstMeeting: string;
  lastMeeting: string;
  meetings: number;
  topics: string[];
};
export type PullView = PullRow & { items: SaidRow[]; todos: TodoRow[] };

export type BenchmarkRow = {
  slug: string;
  title: string;
  topic: string;
  unit: string | null;
  meetings: number;
  firstMeeting: string;
  lastMeeting: string;
  /** Which way is better; null while nobody has said and the unit does not tell. */
  better: Direction | null;
  isDecided: boolean;
};
export type BenchmarkView = BenchmarkRow & Joined;

export type DecisionRow = {
  meeting: string;
  message: string;
  topic: string;
  topicSlug: string;
  text: string;
  span: Span;
};
export type QuestionRow = DecisionRow & {
  id: number;
  answered: boolean;
  /** Where later notes answer it, or perhaps do. */
  answer: { meeting: string; message: string; start: number; isLikely: boolean } | null;
  /** Who settled it, when a person did. */
  answeredBy: string | null;
  speaker: string | null;
};
