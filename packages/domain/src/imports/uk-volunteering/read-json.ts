import { findJsonFault, type JsonFault } from "./json-fault.ts";

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      /** Counted from 1; a line ends at LF, CR or CRLF. */
      readonly line: number;
      /** Counted from 1, in characters. */
      readonly column: number;
      readonly reason: JsonFault;
      /** The character that did not fit, or "" at the end of the text. */
      readonly found: string;
    };

/** Parses JSON and, where it is broken, says at which line and column and why. A byte order mark in front is no fault. */
export function parseJsonWithPosition(text: string): ParsedJson {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    const value: unknown = JSON.parse(body);
    return { ok: true, value };
  } catch {
    // A text that is JSON by the grammar and still does not parse has exhausted the parser's stack.
    const { index, reason } = findJsonFault(body) ?? { index: 0, reason: "TOO_DEEP" as const };
    return { ok: false, ...positionOf(body, index), reason, found: String.fromCodePoint(...codePointAt(body, index)) };
  }
}

function codePointAt(text: string, index: number): number[] {
  const code = text.codePointAt(index);
  return code === undefined ? [] : [code];
}

function positionOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  let line = 1;
  let lineStart = 0;
  for (const newline of before.matchAll(/\r\n|\r|\n/gu)) {
    line += 1;
    lineStart = newline.index + newline[0].length;
  }
  return { line, column: Array.from(before.slice(lineStart)).length + 1 };
}
