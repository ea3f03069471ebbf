import type { MiddlewareHandler } from "hono";
import { refusal } from "./refusal.ts";

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Lets a request that may change something through only if it carries JSON and comes from our own pages. tRPC would
 * run a mutation without input from a foreign form as well. A program that is no browser names no origin and passes.
 * `origin` is the address people type; without one, the address the request was sent to counts as ours.
 */
export function ownPagesOnly(origin: string | undefined): MiddlewareHandler {
  return async (context, next) => {
    if (harmless.has(context.req.method)) return next();
    const { headers } = context.req.raw;
    if (!isFromOwnPage(headers, origin)) return foreign();
    if (!isJson(headers.get("content-type"))) {
      return refusal("UNSUPPORTED_MEDIA_TYPE", { code: "UNSUPPORTED_CONTENT" });
    }
    return next();
  };
}

/** The same for a body that is no JSON, such as a file. */
export function fromOwnPagesOnly(origin: string | undefined): MiddlewareHandler {
  return async (context, next) => (isFromOwnPage(context.req.raw.headers, origin) ? next() : foreign());
}

const foreign = () => refusal("FORBIDDEN", { code: "FOREIGN_ORIGIN" });

function isFromOwnPage(headers: Headers, own: string | undefined): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null) return true;
  if (own !== undefined) return origin === own;
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}

function isJson(contentType: string | null): boolean {
  return contentType?.split(";")[0]?.trim().toLowerCase() === "application/json";
}
