/** What the search hands to pages, as values (types only). */
import type { Span } from '#app/mail/mail.ts';
import type { Link } from '#app/minutes/minutes.ts';
import type { Page } from '#app/models/views.ts';
import type { Todo } from '#app/todos/todo.ts';

export type HitKind =
  | 'item'
  | 'todo'
  | 'question'
  | 'decision'
  | 'topic'
  | 'meeting'
  | 'link'
  | 'mail';
export type Hit = {
  kind: HitKind;
  title: string;
  /** Words around the match; `marks` are half-open stretches of `excerpt` to highlight. */
  excerpt: string;
  marks: Span[];
  meeting: string | null;
  topic: string | null;
  /** Set for TODOs. */
  todo: number | null;
  /** How the TODO stands, and whose it is. */
  standing: Standing | null;
  message: string | null;
  span: Span | null;
  link: Pick<Link, 'url' | 'kind' | 'repo' | 'number'> | null;
};
export type Standing = Pick<Todo, 'status' | 'owners' | 'needsOwner'>;
export type SearchResult = Page<Hit> & {
  /** As understood, for showing: words and filters. */
  words: string[];
  filters: { name: string; value: string }[];
  /** What was typed as a filter and could not be read as one, and why. */
  hints: string[];
};
