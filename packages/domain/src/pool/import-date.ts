import type { ImportCell } from "./import-sheet.ts";

const dayMillis = 86_400_000;
// Spreadsheets count days from here; a number between these two is a day between 1954 and 2119.
const firstDay = Date.UTC(1899, 11, 30);
const earliestSerial = 20_000;
const latestSerial = 80_000;
const endless: ReadonlySet<string> = new Set([
  "长期",
  "长期有效",
  "永久",
  "永久有效",
  "无",
  "-",
  "—",
  "permanent",
  "none",
]);

/**
 * The day that a cell tells, as ISO text: a date or day number of a spreadsheet, 2024-05-01, 2024/5/1, 2024.5.1, 20240501 or
 * 2024年5月1日. null where nothing is said or it does not end; text that is no such day comes back as it is.
 */
export function readImportDate(cell: ImportCell): string | null {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "?" : cell.toISOString().slice(0, 10);
  if (typeof cell === "number" && Number.isInteger(cell) && cell > earliestSerial && cell < latestSerial)
    return new Date(firstDay + cell * dayMillis).toISOString().slice(0, 10);
  const text = String(cell ?? "")
    .normalize("NFKC")
    .trim();
  if (text === "" || endless.has(text.toLowerCase())) return null;
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/u.exec(text);
  if (parts === null) return text;
  const [, year = "", month = "", day = ""] = parts;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
