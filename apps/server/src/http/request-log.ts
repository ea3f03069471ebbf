import type { MiddlewareHandler } from "hono";
import type { Logger } from "./logger.ts";

/** One line for each request: method, path without query, status, time. Nothing a person typed, and no address of theirs. */
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
        path: context.req.path.slice(0, 200),
        status,
        ms: Math.round(performance.now() - startedAt),
      },
      "request",
    );
  };
}
