import type { Problem } from "@nuanlin/domain/problem";
import pg from "pg";

// What a violated constraint means in the words of the domain; a constraint that is not listed is a fault of ours.
const meanings: Readonly<Record<string, Problem>> = {
  account_phone_unique: { code: "PHONE_TAKEN" },
  account_email_unique: { code: "EMAIL_TAKEN" },
  organisation_name_unique: { code: "ORGANISATION_EXISTS" },
  organisation_credit_code_unique: { code: "ORGANISATION_EXISTS" },
  credential_once: { code: "CREDENTIAL_EXISTS" },
  credential_number_one_person: { code: "CREDENTIAL_OF_SOMEBODY" },
  signup_once: { code: "ALREADY_SIGNED_UP" },
  seat_capacity: { code: "SEAT_FULL" },
  recognition_once: { code: "RECOGNITION_EXISTS" },
  skill_local_pkey: { code: "ENTRY_EXISTS" },
  skill_local_zh_unique: { code: "ENTRY_EXISTS" },
  credential_type_local_pkey: { code: "ENTRY_EXISTS" },
  credential_type_local_zh_unique: { code: "ENTRY_EXISTS" },
};

// The other of two transactions won: running again shows what it did, and the rule explains it.
const retryable = new Set(["40001", "40P01", "23P01"]);
const busy = new Set(["55P03", "57014", "25P03"]);
const unavailable = /^(08|57P0|53|58)/u;
const socketCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EAI_AGAIN",
]);

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** Whether the same transaction may succeed when it is run again: deadlock, serialization failure, a lost race for one person's time. */
export function mayRunAgain(error: unknown): boolean {
  return retryable.has(codeOf(error));
}

/** The problem behind an error of the database, or null when the error is none that a person can act on. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof pg.DatabaseError) {
    const meaning = error.constraint === undefined ? undefined : meanings[error.constraint];
    if (meaning) return meaning;
    if (retryable.has(codeOf(error)) || busy.has(codeOf(error))) return { code: "CONFLICT_TRY_AGAIN" };
    return unavailable.test(codeOf(error)) ? { code: "DATABASE_UNAVAILABLE" } : null;
  }
  if (socketCodes.has(codeOf(error))) return { code: "DATABASE_UNAVAILABLE" };
  const words = error instanceof Error ? error.message : "";
  const lost =
    /^(Query read timeout|Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error)/u;
  return lost.test(words) ? { code: "DATABASE_UNAVAILABLE" } : null;
}
