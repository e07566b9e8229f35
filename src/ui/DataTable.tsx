import type { ReactNode } from 'react';

export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
}

export interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

const cellClass = (column: Column | undefined) =>
  column?.numeric === true ? 'data-table__number' : undefined;

/** A table with caption and scopes; it scrolls by itself when the screen is narrow. */
export function DataTable({ caption, columns, rows }: DataTableProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={caption} className="data-table" tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th className={cellClass(column)} key={column.title} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [heading, ...cells] }) => (
            <tr key={key}>
              <th className={cellClass(columns[0])} scope="row">
                {heading}
              </th>
              {cells.map((cell, index) => (
                <td className={cellClass(columns[index + 1])} key={columns[index + 1]?.title}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
