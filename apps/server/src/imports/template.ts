import { importColumns, importHeadings } from "@nuanlin/domain/pool/import-sheet";
import writeXlsxFile from "write-excel-file/node";

/** Rows that show how one looks; whoever leaves them in hears that these phones are none. */
const examples = [
  ["张例", "199****0001", "社会工作师", "20240000001", "2024-09-20", "", "人力资源和社会保障部", "", "", "周末"],
  [
    "李例",
    "199****0002",
    "红十字救护员",
    "R20240001",
    "2024-05-01",
    "2027-04-30",
    "湖州市红十字会",
    "",
    "",
    "周六上午，周日上午",
  ],
] as const;

const headings = importColumns.map((column) => importHeadings[column].zh);

export async function templateWorkbook(): Promise<Buffer> {
  const rows = [
    headings.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    // Text, so that spreadsheets keep every digit of a number.
    ...examples.map((row) => row.map((value) => ({ value, type: String, format: "@" }))),
  ];
  return writeXlsxFile(rows, { columns: importColumns.map(() => ({ width: 18 })), stickyRowsCount: 1 }).toBuffer();
}

/** With a byte order mark, so that spreadsheets read Chinese; no cell begins a formula. */
export function templateText(): string {
  const lines = [headings, ...examples].map((row) => row.map(cell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
