/** A page of ours to return to, as a form names it, in; its address out. */
import { z } from 'zod';

/** Never another site, however it is written. */
export const backSchema = z.string().regex(/^\/(?![/\\])[^\s\\]*$/);

/** Where a form wants to go back to, else `otherwise`, with what was said there (a correction's number). */
export function backWith(form: FormData, otherwise: string, said: number | null): string {
  const asked = backSchema.safeParse(form.get('back'));
  const back = asked.success ? asked.data : otherwise;
  if (said === null) return back;
  return `${back}${back.includes('?') ? '&' : '?'}said=${said}`;
}
