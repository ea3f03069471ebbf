import { type Problem, type ProblemCode, ProblemError } from "@nuanlin/domain/problem";
import { TRPCError } from "@trpc/server";
import type { TRPC_ERROR_CODE_KEY } from "@trpc/server/rpc";
import { refusal } from "./refusal.ts";

/** How problems are answered beside tRPC; what is not in it was sent wrongly. */
export type ErrorKinds = Partial<Record<ProblemCode, TRPC_ERROR_CODE_KEY>>;

const commonKinds: ErrorKinds = {
  NOT_SIGNED_IN: "UNAUTHORIZED",
  NOT_ALLOWED: "FORBIDDEN",
  NOT_FOUND: "NOT_FOUND",
  TOO_MANY_ATTEMPTS: "TOO_MANY_REQUESTS",
  DATABASE_UNAVAILABLE: "SERVICE_UNAVAILABLE",
  CONFLICT_TRY_AGAIN: "CONFLICT",
};

/** The answer of a plain route, or the refusal with its codes; faults of ours go on. */
export async function coded(kinds: ErrorKinds, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    // Whoever cannot be recognised because the database is away comes wrapped.
    const problems = error instanceof TRPCError ? problemsIn(error.cause) : problemsIn(error);
    if (!problems) throw error;
    const { code } = problems[0];
    return refusal(kinds[code] ?? commonKinds[code] ?? "UNPROCESSABLE_CONTENT", ...problems);
  }
}

function problemsIn(error: unknown): [Problem, ...Problem[]] | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  const [first, ...rest] = error.problems;
  return first && [first, ...rest];
}
