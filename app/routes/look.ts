/** Light, dark or as the system has it in; the choice kept in a cookie, and the page shown again, out. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepScheme } from '#app/http/scheme-cookie.ts';

const formSchema = z.object({
  scheme: z.enum(['light', 'dark', 'system']).catch('system'),
  /** A page of ours: never another site, however it is written. */
  back: z
    .string()
    .regex(/^\/(?![/\\])[^\s\\]*$/)
    .catch('/'),
});

export function loader() {
  return redirect('/');
}

export async function action({ request }: ActionFunctionArgs) {
  const { scheme, back } = formSchema.parse(Object.fromEntries(await request.formData()));
  return redirect(back, { headers: { 'Set-Cookie': keepScheme(scheme) } });
}
