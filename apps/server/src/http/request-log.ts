import type { MiddlewareHandler } from "hono";
import type { Logger } from "./logger.ts";

// Whatever is this long in a path is a secret that somebody was given, such as that of a calendar; ids and file names are shorter.
const secret = /[\w-]{40,}/gu;

/** One line for each request: method, path without query, status, time. Nothing a person typed, no secret, and no address of theirs. */
export function requestLog(log: Logger): MiddlewareHandler<{ Variables: { requestId: string } }> {
  return async (context, next) => {
    const startedAt = performance.now();
    await next();
    // Set again afterwards: a handler that answers with a plain Response drops headers set before.
    context.header("X-Request-Id", context.get("requestId"));
    const { status } = context.res;
    log[status >= 500 ? "error" : "info"](
      {
        requestId: context.get("requestId"),
        method: context.req.method,
        path: context.req.path.replaceAll(secret, "…").slice(0, 200),
        status,
        ms: Math.round(performance.now() - startedAt),
      },
      "request",
    );
  };
}
