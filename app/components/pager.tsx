/** A page's number in; the ways to the ones before and after it out. */
export function Pager(props: { page: number; hasNext: boolean; href: (page: number) => string }) {
  if (props.page === 1 && !props.hasNext) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {props.page > 1 ? (
        <a href={props.href(props.page - 1)} rel="prev">
          ← Newer
        </a>
      ) : (
        <span />
      )}
      <span>Page {props.page}</span>
      {props.hasNext ? (
        <a href={props.href(props.page + 1)} rel="next">
          Older →
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
