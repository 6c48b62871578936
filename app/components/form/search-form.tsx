/** The words typed so far in; the search field out. With the script it answers while one types. */
export function SearchForm(props: { q: string }) {
  return (
    <search>
      <form className="filters row-form search-form" action="/search">
        <label className="visually-hidden" htmlFor="q">
          Search
        </label>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={props.q}
          placeholder="sendfile, owner:Hannes is:open, ocaml-solo5#134 …"
          autoComplete="off"
          data-search
          data-search-live="results"
        />
        <button type="submit" className="button">
          Search
        </button>
      </form>
    </search>
  );
}
