/** The number of a TODO in a list in; where a form about it goes, and what leads back to the list, out. */
import { useLocation } from '@remix-run/react';

export function useListForm(todo: number): { action: string; hidden: { back: string } } {
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  // What was said before is told no more.
  query.delete('said');
  const back = query.size === 0 ? pathname : `${pathname}?${query}`;
  return { action: `/todos/${todo}`, hidden: { back } };
}
