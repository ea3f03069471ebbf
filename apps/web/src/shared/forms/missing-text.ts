import type { InputReason } from "@nuanlin/domain/problem";
import type { Language } from "../messages.ts";
import { formMessages } from "./messages.ts";

/** A complaint of a zod shape, as far as we read it. */
export interface ShapeIssue {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly input?: unknown;
}

const reasons: ReadonlySet<string> = new Set<InputReason>([
  "required",
  "too_short",
  "too_long",
  "too_small",
  "too_big",
  "bad_format",
  "bad_characters",
  "unknown_key",
  "unknown_value",
  "end_before_start",
]);

function isReason(text: string | undefined): text is InputReason {
  return text !== undefined && reasons.has(text);
}

function lengthOf(input: unknown): number {
  if (typeof input === "string") return [...input].length;
  return Array.isArray(input) ? input.length : 0;
}

function isBlank(input: unknown): boolean {
  return input === undefined || input === null || input === "" || (typeof input === "number" && Number.isNaN(input));
}

function reasonOf(issue: ShapeIssue): InputReason | "other" {
  if (isBlank(issue.input)) return "required";
  if (isReason(issue.message)) return issue.message;
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" ? "too_short" : "too_small";
    case "too_big":
      return issue.origin === "string" ? "too_long" : "too_big";
    case "invalid_format":
      return "bad_format";
    case "invalid_value":
      return "unknown_value";
    case "unrecognized_keys":
      return "unknown_key";
    default:
      return "other";
  }
}

/** What is missing in a field, in the reader's words and with the number where there is one: "还差 5 个字". */
export function missingText(issue: ShapeIssue, language: Language): string {
  const text = formMessages[language];
  const reason = reasonOf(issue);
  const least = typeof issue.minimum === "number" ? issue.minimum : undefined;
  const most = typeof issue.maximum === "number" ? issue.maximum : undefined;
  const length = lengthOf(issue.input);
  const list = Array.isArray(issue.input);
  if (list && least !== undefined && length < least) return text.too_few({ missing: least - length });
  if (list && most !== undefined && length > most) return text.too_many({ most: String(most) });
  switch (reason) {
    case "too_short":
      return text.too_short({ missing: least === undefined ? 0 : least - length });
    case "too_long":
      return text.too_long({ over: most === undefined ? 0 : length - most });
    case "too_small":
      return text.too_small({ least: least === undefined ? "" : String(least) });
    case "too_big":
      return text.too_big({ most: most === undefined ? "" : String(most) });
    default:
      return text[reason];
  }
}
