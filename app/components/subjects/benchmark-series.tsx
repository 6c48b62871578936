/** A table that recurs in; its newest numbers with the change against the time before, and their way over time, out. */

import { BenchmarkTable } from '#app/components/charts/benchmark-table.tsx';
import { ChartLegend } from '#app/components/charts/chart-legend.tsx';
import { LineChart } from '#app/components/charts/line-chart.tsx';
import { Sheet } from '#app/components/page/sheet.tsx';
import { WordsDay } from '#app/components/todo/todo-story.tsx';
import { shortDay } from '#app/components/words/dates.ts';
import { wordsHref } from '#app/components/words/places.ts';
import type { BenchmarkView } from '#app/models/subjects/subjects.ts';
import type { JoinedTable } from '#app/todos/benchmarks.ts';

export function BenchmarkSeries(props: { benchmark: BenchmarkView; now: string }) {
  const { benchmark, now } = props;
  const { tables, rows, columns } = benchmark;
  const at = tables.map((table) => shortDay(table.meeting, now));
  const [only] = tables;
  if (only && tables.length === 1) return <BenchmarkOnce {...{ benchmark, only, now }} />;
  return (
    <>
      <div className="small-multiples">
        {rows.map((row, index) => {
          const drawn = columns.map((name, column) => ({
            name,
            values: tables.map((table) => table.cells[index]?.[column]?.value ?? null),
          }));
          return (
            <figure key={row} className="sheet padded">
              <figcaption>{row}</figcaption>
              <ChartLegend names={columns} />
              <LineChart title={row} at={at} drawn={drawn} />
            </figure>
          );
        })}
      </div>
      <Sheet scrolls={{ label: `${benchmark.title}, all numbers` }}>
        <table>
          <caption>
            {benchmark.title}
            {benchmark.unit ? `, in ${benchmark.unit}` : ''}
          </caption>
          <thead>
            <tr>
              <th scope="col">{tables.at(-1)?.header[0] ?? ''}</th>
              <th scope="col">Meeting</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="n">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.flatMap((row, index) =>
              tables.toReversed().map((table, place) => (
                <tr key={`${row} ${table.message}${table.span.start}`}>
                  {place === 0 ? (
                    <th scope="rowgroup" rowSpan={tables.length}>
                      {row}
                    </th>
                  ) : null}
                  <td>
                    <a href={wordsHref({ ...table, start: table.span.start })}>
                      {shortDay(table.meeting, now)}
                      <span className="visually-hidden">: the words</span>
                    </a>
                  </td>
                  {columns.map((column, across) => (
                    <td key={column} className="n">
                      {table.cells[index]?.[across]?.text ?? '–'}{' '}
                      {place === 0 ? (
                        <Change benchmark={benchmark} row={row} column={column} />
                      ) : null}
                    </td>
                  ))}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </Sheet>
    </>
  );
}

/** A table that has not come again: its numbers beside each other. */
function BenchmarkOnce(props: { benchmark: BenchmarkView; only: JoinedTable; now: string }) {
  const { benchmark, only } = props;
  const { title: caption, unit, rows, columns } = benchmark;
  const table = {
    ...{ caption, unit, repaired: only.repaired, span: only.span },
    header: [only.header[0] ?? '', ...columns],
    rows: rows.map((text, row) => [
      { text, value: null, unit: null },
      ...columns.map(
        (_, column) => only.cells[row]?.[column] ?? { text: '–', value: null, unit: null },
      ),
    ]),
  };
  return (
    <>
      <BenchmarkTable table={table} title={caption} />
      <p className="why">
        Measured for the meeting on{' '}
        <WordsDay of={{ ...only, start: only.span.start }} now={props.now} />.
      </p>
    </>
  );
}

function Change(props: { benchmark: BenchmarkView; row: string; column: string }) {
  const found = props.benchmark.changes.find(
    (change) => change.row === props.row && change.column === props.column,
  );
  if (!found || found.change === 0) return null;
  const { change } = found;
  const percent =
    change === null
      ? `was ${found.before}`
      : `${change > 0 ? '+' : '−'}${percentOf(Math.abs(change))} %`;
  if (found.isWorse === null) return <small>{percent}</small>;
  return (
    <small className={found.isWorse ? 'down' : 'up'}>
      {percent} {found.isWorse ? 'worse' : 'better'}
    </small>
  );
}

/** Less than one per cent is not nothing. */
const percentOf = (share: number): string => (share * 100).toFixed(share < 0.01 ? 1 : 0);
