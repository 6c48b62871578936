/** Column titles and rows in; the table of a list, scrolling within its sheet, out. */
import type { ReactNode } from 'react';
import { Sheet } from './sheet.tsx';

/** Columns from `numbersFrom` on hold numbers and days: they stand at the right. */
export function ListTable(props: {
  label: string;
  columns: string[];
  numbersFrom: number;
  children: ReactNode;
}) {
  return (
    <Sheet scrolls={{ label: props.label }}>
      <table>
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
