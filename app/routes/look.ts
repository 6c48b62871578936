/** Light, dark or as the system has it in; the choice kept in a cookie, and the page shown again, out. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { keepScheme } from '#app/http/scheme-cookie.ts';
import { backSchema } from './back.ts';

const formSchema = z.object({
  scheme: z.enum(['light', 'dark', 'system']).catch('system'),
  back: backSchema.catch('/'),
});

export function loader() {
  return redirect('/');
}

export async function action({ request }: ActionFunctionArgs) {
  const { scheme, back } = formSchema.parse(Object.fromEntries(await request.formData()));
  return redirect(back, { headers: { 'Set-Cookie': keepScheme(scheme) } });
}
