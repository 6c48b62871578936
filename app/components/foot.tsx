/** Who is looking and the scheme in; the foot of every page: signing in or out, light or dark, out. */
const schemes = ['light', 'dark', 'system'] as const;

export type Looker = {
  /** Null: only reads. */
  editor: string | null;
  /** By a session, not by being on the machine itself. */
  isSignedIn: boolean;
  scheme: (typeof schemes)[number];
};

export function Foot(props: { looker: Looker; back: string }) {
  const { editor, isSignedIn, scheme } = props.looker;
  return (
    <footer className="foot">
      {isSignedIn ? (
        <form method="post" action="/sign-in">
          You write as {editor}{' '}
          <button type="submit" name="intent" value="out">
            Sign out
          </button>
        </form>
      ) : editor === null ? (
        <span>
          You read here. <a href="/sign-in">Sign in</a> to write.
        </span>
      ) : null}
      <form method="post" action="/look" className="schemes">
        <input type="hidden" name="back" value={props.back} />
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
