/** The query of a list in; its page and filters, whatever else was typed left aside, out. */
import { z } from 'zod';

const filter = z.string().trim().max(300).catch('').default('');
const pageSchema = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
  topic: filter,
  repo: filter,
  q: filter,
  show: filter,
});

export type PageQuery = z.infer<typeof pageSchema>;

export function pageQuery(request: Request): PageQuery {
  return pageSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
}
