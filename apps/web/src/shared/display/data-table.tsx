import type { ReactNode } from "react";
import { useMessages } from "../messages.ts";
import { displayMessages } from "./messages.ts";

export interface Column<R> {
  readonly id: string;
  readonly head: ReactNode;
  readonly cell: (row: R) => ReactNode;
  /** Amounts stand at the end, everything else at the start. */
  readonly align?: "start" | "end";
}

interface Selection<R> {
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  /** What a row is called when its box is read out. */
  readonly nameOf: (row: R) => string;
}

interface DataTableProps<R> {
  /** What the table holds, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  readonly selection?: Selection<R>;
  /** Stands in place of the rows when there are none. */
  readonly empty?: ReactNode;
}

/** A table for desks: hairlines only, chosen rows in lake tint. The first column names the row. */
export function DataTable<R>({ caption, columns, rows, keyOf, selection, empty }: DataTableProps<R>) {
  const text = useMessages(displayMessages);
  if (rows.length === 0 && empty) return empty;
  const keys = rows.map(keyOf);
  const chosenHere = keys.filter((key) => selection?.chosen.has(key)).length;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className="w-11">
                <input
                  type="checkbox"
                  className="check-box"
                  aria-label={text.chooseAll}
                  checked={chosenHere === keys.length}
                  ref={(box) => {
                    if (box) box.indeterminate = chosenHere > 0 && chosenHere < keys.length;
                  }}
                  onChange={(event) => selection.onChange(new Set(event.target.checked ? keys : []))}
                />
              </th>
            )}
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={keyOf(row)} row={row} rowKey={keyOf(row)} columns={columns} selection={selection} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TableRowProps<R> {
  readonly row: R;
  readonly rowKey: string;
  readonly columns: readonly Column<R>[];
  readonly selection: Selection<R> | undefined;
}

function TableRow<R>({ row, rowKey, columns, selection }: TableRowProps<R>) {
  const text = useMessages(displayMessages);
  const chosen = selection?.chosen.has(rowKey) ?? false;
  const toggle = (on: boolean) => {
    const next = new Set(selection?.chosen);
    if (on) next.add(rowKey);
    else next.delete(rowKey);
    selection?.onChange(next);
  };
  return (
    <tr data-selected={chosen || undefined}>
      {selection && (
        <td>
          <input
            type="checkbox"
            className="check-box"
            aria-label={text.chooseRow({ name: selection.nameOf(row) })}
            checked={chosen}
            onChange={(event) => toggle(event.target.checked)}
          />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} data-align={column.align}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
