/** A table of numbers in; grouped bars out, drawn on the server. The table stands beside it. */
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Table } from '#app/minutes/minutes.ts';

// Drawn about as wide as the column that it stands in, so that its words keep their size.
const width = 420;
const barHeight = 16;
const labelWidth = 120;
const valueWidth = 48;
const axisHeight = 22;

export function BarChart(props: { table: Table; title: string }) {
  const { header, rows } = props.table;
  const series = header.slice(1);
  const names = series.map((name, column) => `${column}:${name}`);
  const labels = rows.map((row, index) => `${index}:${row[0]?.text ?? ''}`);
  const values = rows.flatMap((row) => row.slice(1).map((cell) => cell.value ?? 0));
  const groupHeight = series.length * barHeight + 14;
  const height = rows.length * groupHeight + axisHeight;
  const across = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(5)
    .range([labelWidth, width - valueWidth]);
  const down = scaleBand(labels, [0, rows.length * groupHeight]).paddingInner(0.12);
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Bar chart of ${props.title}; its numbers stand in the table.`}
    >
      {across.ticks(4).map((tick) => (
        <g key={tick} transform={`translate(${across(tick)},0)`}>
          <line className="rule" y2={height - axisHeight} />
          <text y={height - 6} textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {rows.map((row, index) => (
        <g key={labels[index]} transform={`translate(0,${down(labels[index] ?? '') ?? 0})`}>
          <text x={labelWidth - 8} y={down.bandwidth() / 2} dy="0.35em" textAnchor="end">
            {shorten(row[0]?.text ?? '')}
          </text>
          {row.slice(1).map((cell, column) =>
            cell.value === null ? null : (
              <g key={names[column]} transform={`translate(0,${column * barHeight})`}>
                <rect
                  className={`s${column % 6}`}
                  x={Math.min(across(0), across(cell.value))}
                  y={2}
                  width={Math.abs(across(cell.value) - across(0))}
                  height={barHeight - 3}
                  rx={2}
                />
                <text
                  className="value"
                  x={Math.max(across(0), across(cell.value)) + 6}
                  y={barHeight / 2}
                  dy="0.35em"
                >
                  {cell.text}
                </text>
              </g>
            ),
          )}
        </g>
      ))}
    </svg>
  );
}

/** The label stands whole in the table. */
const shorten = (label: string): string => (label.length > 18 ? `${label.slice(0, 17)}…` : label);
