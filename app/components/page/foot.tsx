/** Who is looking and the scheme in; the foot of every page: signing in or out, light or dark, out. */
import { withQuery } from '#app/components/words/places.ts';

const signInPath = '/sign-in';
const schemes = ['light', 'dark', 'system'] as const;

export type Looker = {
  /** Null: only reads. */
  editor: string | null;
  /** By a session, not by being on the machine itself. */
  isSignedIn: boolean;
  scheme: (typeof schemes)[number];
};

export function Foot(props: { looker: Looker; back: string }) {
  const { back } = props;
  const { editor, isSignedIn, scheme } = props.looker;
  return (
    <footer className="foot">
      {isSignedIn ? (
        <form method="post" action={signInPath}>
          <input type="hidden" name="back" value={back} />
          You write as {editor}{' '}
          <button type="submit" name="intent" value="out">
            Sign out
          </button>
        </form>
      ) : editor === null && !back.startsWith(signInPath) ? (
        <span>
          You read here. <a href={withQuery(signInPath, { back })}>Sign in</a> to write.
        </span>
      ) : null}
      <nav aria-label="Also" className="also">
        <a href="/settings">Settings</a>
        <a href="/imports">Imports</a>
        <a href="/export">Export</a>
      </nav>
      <form method="post" action="/look" className="schemes">
        <input type="hidden" name="back" value={back} />
        {schemes.map((each) => (
          <button
            key={each}
            type="submit"
            name="scheme"
            value={each}
            aria-pressed={each === scheme}
            aria-label={each === 'system' ? 'Light or dark as the system has it' : `Always ${each}`}
          >
            {each}
          </button>
        ))}
      </form>
    </footer>
  );
}
