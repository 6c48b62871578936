/** A page's number in; the ways to the ones before and after it out. Lists are by day, newest first, or by `rank`. */
export function Pager(props: {
  page: number;
  hasNext: boolean;
  href: (page: number) => string;
  by?: 'day' | 'rank';
}) {
  const isByDay = props.by !== 'rank';
  if (props.page === 1 && !props.hasNext) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {props.page > 1 ? (
        <a href={props.href(props.page - 1)} rel="prev">
          ← {isByDay ? 'Newer' : 'Before'}
        </a>
      ) : (
        <span />
      )}
      <span>Page {props.page}</span>
      {props.hasNext ? (
        <a href={props.href(props.page + 1)} rel="next">
          {isByDay ? 'Older' : 'More'} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
