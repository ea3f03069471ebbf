import { type InputReason, type Problem, type ProblemCode, ProblemError } from "@nuanlin/domain/problem";
import { initTRPC, TRPCError, type TRPC_ERROR_CODE_KEY } from "@trpc/server";
import { $ZodError } from "zod/v4/core";
import type { ApiContext } from "./api-context.ts";

const statusOfCode: Partial<Record<ProblemCode, TRPC_ERROR_CODE_KEY>> = {
  NOT_SIGNED_IN: "UNAUTHORIZED",
  WRONG_CREDENTIALS: "UNAUTHORIZED",
  ACCOUNT_DISABLED: "FORBIDDEN",
  NOT_ALLOWED: "FORBIDDEN",
  NOT_FOUND: "NOT_FOUND",
  INVALID_INPUT: "BAD_REQUEST",
  TOO_MANY_ATTEMPTS: "TOO_MANY_REQUESTS",
  DATABASE_UNAVAILABLE: "SERVICE_UNAVAILABLE",
  CONFLICT_TRY_AGAIN: "CONFLICT",
  INTERNAL: "INTERNAL_SERVER_ERROR",
};

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

function toInputReason(issue: $ZodError["issues"][number]): InputReason {
  if (reasons.has(issue.message)) return issue.message as InputReason;
  if (issue.code === "unrecognized_keys") return "unknown_key";
  if (issue.code === "invalid_value" || issue.code === "invalid_union") return "unknown_value";
  if (issue.code === "too_small") return "too_small";
  if (issue.code === "too_big") return "too_big";
  return issue.input === undefined ? "required" : "bad_format";
}

/** What went wrong in codes a page can turn into sentences; null when it is a fault of ours. */
function problemsOf(error: TRPCError): readonly Problem[] {
  const { cause } = error;
  if (cause instanceof ProblemError) return cause.problems;
  if (cause instanceof $ZodError) {
    const fields = cause.issues
      .slice(0, 20)
      .map((issue) => ({ path: issue.path.join("."), reason: toInputReason(issue) }));
    return [{ code: "INVALID_INPUT", fields }];
  }
  if (error.code === "NOT_FOUND") return [{ code: "NOT_FOUND", what: "page" }];
  if (error.code === "UNSUPPORTED_MEDIA_TYPE" || error.code === "METHOD_NOT_SUPPORTED")
    return [{ code: "UNSUPPORTED_CONTENT" }];
  if (error.code === "PAYLOAD_TOO_LARGE") return [{ code: "BODY_TOO_LARGE", maxBytes: 256 * 1024 }];
  if (error.code === "BAD_REQUEST" || error.code === "PARSE_ERROR") return [{ code: "INVALID_INPUT", fields: [] }];
  return [{ code: "INTERNAL" }];
}

const t = initTRPC.context<ApiContext>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => {
    const problems = problemsOf(error);
    return {
      ...shape,
      message: problems.map(({ code }) => code).join(", "),
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, problems },
    };
  },
});

/** Lets a refusal travel as what it is, with the HTTP status of its first code; everything else stays a fault. */
const refusals = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof ProblemError)) return result;
  const [first] = result.error.cause.problems;
  throw new TRPCError({
    code: (first && statusOfCode[first.code]) ?? "UNPROCESSABLE_CONTENT",
    cause: result.error.cause,
  });
});

export const router = t.router;
/** A procedure anybody may call; who may do what is decided by the use case behind it, never here. */
export const procedure = t.procedure.use(refusals);
