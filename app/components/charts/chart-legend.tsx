/** Names in; the legend of a chart that draws them in this order out. */
export function ChartLegend(props: { names: string[] }) {
  return (
    <p className="legend">
      {props.names.map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns may share a name
        <span key={place}>
          <svg className="chart" viewBox="0 0 12 12" aria-hidden="true">
            <rect className={`s${place % 6}`} width="12" height="12" rx="2" />
          </svg>
          {name}
        </span>
      ))}
    </p>
  );
}
