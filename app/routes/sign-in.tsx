/** A name and a password in; a session for an editor out. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Button } from '#app/components/form/button.tsx';
import { Field } from '#app/components/form/field.tsx';
import { PageHead } from '#app/components/page/page-head.tsx';
import { Sheet } from '#app/components/page/sheet.tsx';
import { dropSession, keepSession, sessionOf } from '#app/http/session-cookie.ts';
import { signIn, signOut } from '#app/models/editors/editors.server.ts';
import { backSchema } from './back.ts';

const formSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('in'),
    name: z.string().trim().min(1).max(200),
    password: z.string().min(1).max(200),
    back: backSchema.catch('/'),
  }),
  z.object({ intent: z.literal('out'), back: backSchema.catch('/') }),
]);

/** `back`: the page from which somebody came to sign in. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const back = backSchema.catch('/').parse(new URL(request.url).searchParams.get('back'));
  return { ...context.viewer, back };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { db, now } = context;
  const form = await request.formData();
  const sent = formSchema.safeParse(Object.fromEntries(form));
  if (sent.data?.intent === 'out') {
    const session = sessionOf(request.headers.get('Cookie'));
    if (session !== null) signOut(db, session);
    return redirect(sent.data.back, { headers: { 'Set-Cookie': dropSession(request.url) } });
  }
  const signedIn = sent.success && (await signIn(db, sent.data.name, sent.data.password, now));
  if (!signedIn) {
    const name = String(form.get('name') ?? '').slice(0, 200);
    return data(
      { name, error: 'There is no editor with this name and password.' },
      { status: 400 },
    );
  }
  const cookie = keepSession(signedIn.session, signedIn.endsAt, request.url);
  return redirect(sent.data.back, { headers: { 'Set-Cookie': cookie } });
}

export const meta: MetaFunction = () => [{ title: 'Sign in · Mirage Minutes' }];

export default function SignIn() {
  const { editor, isSignedIn, back } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (editor !== null) return <MayWrite {...{ editor, isSignedIn }} />;
  return (
    <>
      <PageHead over="Editors" title="Sign in" />
      <Sheet padded className="narrow">
        <form method="post" className="stack">
          <input type="hidden" name="back" value={back} />
          <Field id="name" label="Name" error={refused?.error ?? null}>
            {(described) => (
              <input
                {...described}
                name="name"
                defaultValue={refused?.name}
                autoComplete="username"
                required
              />
            )}
          </Field>
          <Field
            id="password"
            label="Password"
            hint="Whoever looks after the server makes one: minutes editor add NAME"
          >
            {(described) => (
              <input
                {...described}
                name="password"
                type="password"
                autoComplete="current-password"
                required
              />
            )}
          </Field>
          <p className="actions">
            <Button primary name="intent" value="in">
              Sign in
            </Button>
          </p>
        </form>
      </Sheet>
    </>
  );
}

function MayWrite(props: { editor: string; isSignedIn: boolean }) {
  if (!props.isSignedIn) {
    return (
      <PageHead
        over="Editors"
        title="There is no need to sign in"
        lede={`Only this machine reaches these pages, so whoever opens them may write, as “${props.editor}”.`}
      />
    );
  }
  return (
    <>
      <PageHead over="Editors" title={`You write as ${props.editor}`} />
      <form method="post">
        <Button name="intent" value="out">
          Sign out
        </Button>
      </form>
    </>
  );
}
