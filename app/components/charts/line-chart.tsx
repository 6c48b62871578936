/** Numbers over meetings in; one line for each, drawn on the server, out. The table stands beside it. */
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';

export type Drawn = { name: string; values: (number | null)[] };

const width = 420;
const height = 190;
const edge = { top: 14, right: 24, bottom: 30, left: 44 };

/** `at` names the places on the way, oldest first; a null leaves a gap. */
export function LineChart(props: { title: string; at: string[]; drawn: Drawn[] }) {
  const values = props.drawn
    .flatMap((each) => each.values)
    .filter((value): value is number => value !== null);
  const across = scalePoint(props.at, [edge.left, width - edge.right]).padding(0.2);
  const up = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(4)
    .range([height - edge.bottom, edge.top]);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => across(props.at[index] ?? '') ?? 0)
    .y((value) => up(value ?? 0));
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${props.title} over ${props.at.length} meetings; the numbers stand in the table.`}
    >
      {up.ticks(4).map((tick) => (
        <g key={tick} transform={`translate(0,${up(tick)})`}>
          <line className="rule" x1={edge.left} x2={width - edge.right} />
          <text x={edge.left - 8} dy="0.35em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {thinned(props.at).map((name) => (
        <text key={name} x={across(name)} y={height - 8} textAnchor="middle">
          {name}
        </text>
      ))}
      {props.drawn.map(({ name, values: drawn }, index) => (
        <g key={name}>
          <path className={`line s${index % 6}`} d={path(drawn) ?? ''} />
          {drawn.map((value, place) =>
            value === null ? null : (
              <circle
                // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place
                key={place}
                className={`s${index % 6}`}
                cx={across(props.at[place] ?? '')}
                cy={up(value)}
                r="3.5"
              />
            ),
          )}
        </g>
      ))}
    </svg>
  );
}

/** As many names as fit beside each other. */
function thinned(names: string[]): string[] {
  const every = Math.max(1, Math.ceil(names.length / 5));
  return names.filter((_, index) => (names.length - 1 - index) % every === 0);
}
