/** What a page is about in; its address out. */
import type { Evidence } from '#app/todos/todo.ts';

/** Names are found by any of their spellings. */
export const personHref = (name: string): string => `/people/${encodeURIComponent(name)}`;

export const meetingHref = (date: string): string => `/meetings/${date}`;

export const topicHref = (slug: string): string => `/topics/${encodeURIComponent(slug)}`;

export const pullHref = (pull: { repo: string; number: number }): string =>
  `/pulls/${pull.repo}/${pull.number}`;

export const benchmarkHref = (slug: string): string => `/benchmarks/${encodeURIComponent(slug)}`;

/** The words themselves, on the page of their meeting. */
export const wordsHref = (of: Pick<Evidence, 'meeting' | 'message' | 'start'>): string =>
  `/meetings/${of.meeting}#${wordsAnchor(of.message)}${of.start}`;

/** Before an offset: two mails of one day stand on one page. */
export const wordsAnchor = (message: string): string => `s-${message.slice(0, 8)}-`;

/** The same page with some of its filters changed; null takes one away. */
export function withQuery(path: string, query: Record<string, string | number | null>): string {
  const kept = Object.entries(query).filter(([, value]) => value !== null && value !== '');
  const search = new URLSearchParams(kept.map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? path : `${path}?${search}`;
}
