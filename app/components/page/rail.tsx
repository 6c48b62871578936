/** The places of the app in, each with how much waits there; the rail (a strip on the phone) out. */
export type RailEntry = { href: string; label: string; count: number | null };

export function Rail(props: { entries: RailEntry[]; path: string }) {
  const current = whereIs(props.path, props.entries);
  return (
    <header className="rail">
      <a className="brand" href="/">
        Mirage <i>Minutes</i>
      </a>
      <nav aria-label="Main">
        {props.entries.map((entry) => (
          <a
            key={entry.href}
            href={entry.href}
            aria-current={
              entry.href === props.path ? 'page' : entry.href === current ? 'true' : undefined
            }
          >
            <span>{entry.label}</span>
            {entry.count === null ? null : <span>{entry.count}</span>}
          </a>
        ))}
      </nav>
      <p className="hint">
        <span>
          <a href="/inbox/new">Paste notes</a>
        </span>
        <span>
          <kbd>/</kbd> <a href="/search">search</a>
        </span>
        <span>
          <kbd>?</kbd> <a href="/keys">keys</a>
        </span>
      </p>
    </header>
  );
}

/** The entry that a page below it belongs to. */
function whereIs(path: string, entries: RailEntry[]): string | null {
  const above = entries
    .map((entry) => entry.href)
    .filter((href) => href === path || (href !== '/' && path.startsWith(`${href}/`)));
  return above.sort((a, b) => b.length - a.length)[0] ?? null;
}
