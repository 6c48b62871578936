/** A table of the notes in; the table with its unit, and its bars where it holds numbers, out. */

import { Sheet } from '#app/components/page/sheet.tsx';
import { MarkdownText } from '#app/components/words/markdown-text.tsx';
import type { Table } from '#app/minutes/minutes.ts';
import { BarChart } from './bar-chart.tsx';
import { ChartLegend } from './chart-legend.tsx';

export function BenchmarkTable(props: { table: Table; title: string; bare?: boolean }) {
  const { table } = props;
  const title = table.caption ?? props.title;
  const isNumber = table.header.map((_, column) => table.rows.some((row) => hasValue(row, column)));
  const series = table.header.slice(1);
  const isDrawn = series.length > 0 && isNumber.slice(1).every(Boolean) && table.rows.length <= 40;
  const parts = (
    <>
      {isDrawn ? (
        <figure>
          <ChartLegend names={series} />
          <BarChart table={table} title={title} />
        </figure>
      ) : null}
      <table>
        <caption>
          {title}
          {table.unit ? `, in ${table.unit}` : ''}
          {table.repaired ? ' · repaired' : ''}
        </caption>
        <thead>
          <tr>
            {table.header.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may share a name
              <th key={column} scope="col" className={isNumber[column] ? 'n' : undefined}>
                <MarkdownText text={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may share a name
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  <th key={column} scope="row">
                    <MarkdownText text={cell.text} />
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                  <td key={column} className={isNumber[column] ? 'n' : undefined}>
                    <MarkdownText text={cell.text} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
  return (
    <div className="benchmark">
      {props.bare ? (
        <div className="scrolls">{parts}</div>
      ) : (
        <Sheet scrolls={{ label: title }}>{parts}</Sheet>
      )}
    </div>
  );
}

const hasValue = (row: Table['rows'][number], column: number): boolean => {
  const cell = row[column];
  return cell?.value !== null && cell?.value !== undefined && column > 0;
};
