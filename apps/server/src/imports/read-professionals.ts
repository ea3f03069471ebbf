import type { ImportCell, ImportColumn } from "@nuanlin/domain/pool/import-sheet";
import { maxImportRows, neededColumns, readHeadings } from "@nuanlin/domain/pool/import-sheet";
import { ProblemError } from "@nuanlin/domain/problem";
import { readTable } from "./read-table.ts";

/** A line below the headings: where it stands, and what it says in each column. */
interface SaidLine {
  readonly line: number;
  readonly cellOf: (column: ImportColumn) => ImportCell;
}

/** The lines of a file of professionals. FILE_COLUMNS names the columns that are missing, FILE_TOO_MANY_ROWS how many it may have. */
export async function readProfessionals(bytes: Uint8Array): Promise<readonly SaidLine[]> {
  const [headings, ...lines] = await readTable(bytes);
  if (headings === undefined) throw new ProblemError({ code: "FILE_UNREADABLE" });
  const places = readHeadings(headings.cells);
  const missing = neededColumns.filter((column) => !places.has(column));
  if (missing.length > 0) throw new ProblemError({ code: "FILE_COLUMNS", missing });
  if (lines.length > maxImportRows) throw new ProblemError({ code: "FILE_TOO_MANY_ROWS", max: maxImportRows });
  return lines.map(({ line, cells }) => ({ line, cellOf: (column) => cells[places.get(column) ?? -1] ?? null }));
}
