import type { Problem } from "@nuanlin/domain/problem";
import { TRPC_ERROR_CODES_BY_KEY, type TRPC_ERROR_CODE_KEY } from "@trpc/server/rpc";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPCError } from "@trpc/server";

/**
 * A refusal of the HTTP shell itself, before any procedure runs. It has the shape of tRPC's own errors, so that the page
 * reads `data.problems` whoever refused.
 */
export function refusal(kind: TRPC_ERROR_CODE_KEY, ...problems: [Problem, ...Problem[]]): Response {
  const httpStatus = getHTTPStatusCodeFromError(new TRPCError({ code: kind }));
  return Response.json(
    {
      error: {
        code: TRPC_ERROR_CODES_BY_KEY[kind],
        message: problems.map((problem) => problem.code).join(", "),
        data: { code: kind, httpStatus, problems },
        problems,
      },
    },
    { status: httpStatus, headers: { "Cache-Control": "no-store" } },
  );
}
