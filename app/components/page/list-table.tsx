/** Column titles and rows in; the table of a list, scrolling within its sheet, out. */
import type { ReactNode } from 'react';
import { Sheet } from './sheet.tsx';

/** Columns from `numbersFrom` on hold numbers and days: they stand at the right. On a phone those named go. */
export function ListTable(props: {
  label: string;
  columns: string[];
  numbersFrom: number;
  notOnPhones?: string[];
  className?: string;
  children: ReactNode;
}) {
  const hidden = (props.notOnPhones ?? []).map(
    (title) => `phone-hides-${props.columns.indexOf(title) + 1}`,
  );
  const names = [props.className, ...hidden].filter(Boolean).join(' ');
  return (
    <Sheet scrolls={{ label: props.label }}>
      <table className={names || undefined}>
        <thead>
          <tr>
            {props.columns.map((title, at) => (
              <th key={title} scope="col" className={at < props.numbersFrom ? undefined : 'n'}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </Sheet>
  );
}

/** A row of it: what it is about, then its numbers and days. `beside` stands left of these. */
export function ListRow(props: { head: ReactNode; beside?: string; numbers: ReactNode[] }) {
  return (
    <tr>
      <th scope="row">{props.head}</th>
      {props.beside === undefined ? null : <td>{props.beside}</td>}
      {props.numbers.map((number, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
        <td key={at} className={number === 0 ? 'n none' : 'n'}>
          {number}
        </td>
      ))}
    </tr>
  );
}
