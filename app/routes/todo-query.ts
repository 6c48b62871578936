/** The query of the TODO list in; which TODOs are asked for, out. */
import { z } from 'zod';
import type { TodoFilter } from '#app/models/views.ts';

export const todoViews = [
  ...(['open', 'waiting', 'suggested', 'done', 'dropped'] as const),
  ...(['stale', 'unowned', 'reported'] as const),
] as const;
export type TodoView = (typeof todoViews)[number];

const querySchema = z.object({
  status: z.enum(todoViews).catch('open').default('open'),
  owner: z.string().trim().max(200).catch('').default(''),
  topic: z.string().trim().max(300).catch('').default(''),
  page: z.coerce.number().int().min(1).catch(1).default(1),
});
export type TodoQuery = z.infer<typeof querySchema>;

export function todoQuery(request: Request): TodoQuery {
  return querySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
}

export function aboutOf({ owner, topic, page }: TodoQuery): TodoFilter {
  return { ...(owner ? { owner } : {}), ...(topic ? { topic } : {}), page };
}

export function filterOf(view: TodoView): TodoFilter {
  if (view === 'stale') return { stale: true };
  if (view === 'unowned') return { needsOwner: true };
  if (view === 'reported') return { proposed: true };
  return { status: [view] };
}
