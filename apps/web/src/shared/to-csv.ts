/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180) with a byte order mark, so that spreadsheets read Chinese; texts never start a formula. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) =>
    row.map((value) => (typeof value === "number" ? String(value) : cell(value))).join(","),
  );
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
