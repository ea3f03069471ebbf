import { readFile, stat } from "node:fs/promises";
import {
  defaultZone,
  type FileRefusal,
  type ReadOptions,
  type ReadResult,
} from "@nuanlin/domain/imports/uk-volunteering/imported-activity";
import type { JsonFault } from "@nuanlin/domain/imports/uk-volunteering/json-fault";
import { parseJsonWithPosition } from "@nuanlin/domain/imports/uk-volunteering/read-json";
import { decode } from "html-entities";
import { StartRefusal } from "../settings.ts";

/** Why a file was not taken; `line` and `column` count from 1 and are null where the whole file is meant. */
export interface FileFault {
  readonly reason: JsonFault | FileRefusal["reason"] | "NOT_UTF8" | "FILE_TOO_LARGE" | "FILE_MISSING";
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** A file that cannot be imported: one sentence for people, and the same as data for programs. */
export class BrokenFile extends StartRefusal {
  readonly fault: FileFault;
  constructor(fault: FileFault, why: string) {
    const where = fault.line === null ? "" : `line ${fault.line}, column ${fault.column}: `;
    super(`${fault.file} cannot be imported: ${where}${why} (${fault.reason}). Nothing was imported.`);
    this.fault = fault;
  }
}

const faults: Readonly<Record<JsonFault, string>> = {
  EMPTY: "there is no text in it",
  UNEXPECTED_END: "the file ends before its JSON does; get it again from its source",
  UNEXPECTED_CHARACTER: "a character stands where JSON allows none",
  CONTROL_CHARACTER: "a control character stands inside a text",
  BAD_ESCAPE: "a backslash is followed by what JSON does not know",
  BAD_NUMBER: "a number is not written as JSON writes numbers",
  TRAILING_CONTENT: "something follows after the end of the JSON",
  TOO_DEEP: "its parts are nested too deeply",
};

const refusals: Readonly<Record<FileRefusal["reason"], string>> = {
  NOT_VOLUNTEERING_DATA: "it holds nothing of the volunteering data standard",
  NO_ACTIVITIES: "it holds no activities; were the two files swapped?",
  NO_ORGANISATIONS: "it holds no organisations; were the two files swapped?",
};

// A text of this size still fits into one string; the published files have a few megabytes.
const mostBytes = 256 * 1024 * 1024;

/** Reads a file as a whole into one verdict for each record; no file means no records. Throws BrokenFile. */
export async function readImportFile<T>(
  file: string | undefined,
  read: (value: unknown, options: ReadOptions) => ReadResult<T>,
): Promise<ReadResult<T>["items"]> {
  if (file === undefined) return [];
  const whole = { file, line: null, column: null };
  if ((await stat(file)).size > mostBytes)
    throw new BrokenFile({ ...whole, reason: "FILE_TOO_LARGE" }, "it is larger than 256 MiB; cut it into several");
  const parsed = parseJsonWithPosition(decodeUtf8(await readFile(file), file));
  if (!parsed.ok) {
    const { line, column, reason, found } = parsed;
    throw new BrokenFile(
      { file, line, column, reason },
      `${faults[reason]}${found === "" ? "" : `, found ${JSON.stringify(found)}`}`,
    );
  }
  const { items, refusal } = read(parsed.value, { decodeEntities: (encoded) => decode(encoded), zone: defaultZone });
  if (refusal) {
    const kinds = refusal.found.map(({ type, count }) => `${count} × ${type}`).join(", ");
    throw new BrokenFile(
      { ...whole, reason: refusal.reason },
      `${refusals[refusal.reason]}${kinds === "" ? "" : `, found ${kinds}`}`,
    );
  }
  return items;
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const why = utf16
      ? "it is UTF-16 text; save it as UTF-8"
      : "it is not UTF-8 text from there on; save it as UTF-8, or get it again from its source";
    throw new BrokenFile({ file, reason: "NOT_UTF8", ...firstBadByte(bytes) }, why);
  }
}

/** Where the bytes stop being UTF-8. A line feed is never part of a longer character, so each line stands for itself. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  for (let line = 1, start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end));
    // The replacement character may stand in the file itself; a line that changes when written again is the bad one.
    if (!Buffer.from(text, "utf-8").equals(bytes.subarray(start, end))) {
      return { line, column: Array.from(text.slice(0, text.indexOf("\uFFFD"))).length + 1 };
    }
    start = end;
  }
  return { line: 1, column: 1 };
}
