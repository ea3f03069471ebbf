import type { ImportCell } from "@nuanlin/domain/pool/import-sheet";
import { ProblemError } from "@nuanlin/domain/problem";
import { CsvError, parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { refuseBomb } from "./refuse-bomb.ts";

interface TableLine {
  /** As spreadsheets count: the first line of the file is 1. */
  readonly line: number;
  readonly cells: readonly ImportCell[];
}

/**
 * The lines of a table that somebody sent: XLSX by its first bytes, else text, UTF-8 with or without a byte order mark, else
 * GB18030 as Chinese spreadsheets write it. Of a workbook the first sheet counts; formulas are what they last came to, and
 * nothing in it is run. FILE_UNREADABLE for everything else. Lines without a word are left out.
 */
export async function readTable(bytes: Uint8Array): Promise<readonly TableLine[]> {
  const lines = isZip(bytes) ? await readWorkbook(bytes) : readText(decode(bytes));
  return lines.filter(({ cells }) => cells.some((cell) => cell !== null && String(cell).trim() !== ""));
}

const unreadable = () => new ProblemError({ code: "FILE_UNREADABLE" });

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function decode(bytes: Uint8Array): string {
  // Text has no NUL; what has one is an old workbook, a picture or UTF-16.
  if (bytes.includes(0)) throw unreadable();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    try {
      return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    } catch {
      throw unreadable();
    }
  }
}

/** Comma, semicolon or tab: whichever the line of headings has most of. */
function delimiterOf(text: string): string {
  const headings = text.split(/\r?\n|\r/u, 1)[0] ?? "";
  const count = (mark: string) => headings.split(mark).length;
  return [",", ";", "\t"].toSorted((a, b) => count(b) - count(a))[0] ?? ",";
}

function readText(text: string): TableLine[] {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      max_record_size: 64 * 1024,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record.map(unescaped) }));
  } catch (error) {
    if (error instanceof CsvError) throw unreadable();
    throw error;
  }
}

/** An apostrophe keeps spreadsheets from taking a text for a formula; it is none of the text. */
function unescaped(cell: string): string {
  return /^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}

async function readWorkbook(bytes: Uint8Array): Promise<TableLine[]> {
  await refuseBomb(bytes);
  try {
    const rows = await readSheet(Buffer.from(bytes));
    return rows.map((cells, index) => ({ line: index + 1, cells: cells.map(toCell) }));
  } catch {
    throw unreadable();
  }
}

function toCell(cell: unknown): ImportCell {
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" || cell instanceof Date)
    return cell;
  return null;
}
