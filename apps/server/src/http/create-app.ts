import type { AnyTRPCRouter, inferRouterContext } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { requestId } from "hono/request-id";
import { addressOf } from "./client-address.ts";
import { documentHeaders } from "./document-routes.ts";
import { limitBody } from "./limit-body.ts";
import { describeFault, type Logger } from "./logger.ts";
import { refusal } from "./refusal.ts";
import { requestLog } from "./request-log.ts";
import { ownPagesOnly } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendFile, type StaticFiles } from "./static-files.ts";

const maxBodyBytes = 256 * 1024;
const maxBatchSize = 10;

/** What the server knows of a request before any procedure runs. `resHeaders` are sent with the answer (cookies). */
type RequestFacts = { req: Request; resHeaders: Headers; requestId: string; clientAddress: string | undefined };

export type AppParts<Router extends AnyTRPCRouter> = {
  appRouter: Router;
  createContext: (facts: RequestFacts) => inferRouterContext<Router> | Promise<inferRouterContext<Router>>;
  /** What calendar programs fetch, below /calendar; a server without it answers there as if nothing were there. */
  calendar?: Hono;
  /** People's papers, below /documents; a server without it answers there as if nothing were there. */
  documents?: Hono;
  /** Tables of people that the federation takes in, below /imports; a server without it answers there as if nothing were there. */
  imports?: Hono;
  staticFiles: StaticFiles;
  /** Whether the database answers; asked by /health/ready, which waits 2 s at most. */
  ready: () => Promise<boolean>;
  origin: string | undefined;
  production: boolean;
  log: Logger;
};

/** The whole HTTP surface: /api/trpc, /calendar, /documents, /imports, /health and the pages. Every refusal is a code, and no fault shows its inside. */
export function createApp<Router extends AnyTRPCRouter>(parts: AppParts<Router>) {
  const app = new Hono<{ Variables: { requestId: string } }>();
  app.use(requestId());
  app.use(requestLog(parts.log));
  app.use("/documents/*", documentHeaders);
  app.use(securityHeaders(parts.production));
  app.onError((fault, context) => {
    parts.log.error({ requestId: context.get("requestId"), fault: describeFault(fault) }, "fault");
    return refusal("INTERNAL_SERVER_ERROR", { code: "INTERNAL" });
  });

  app.get("/health/live", (context) => context.json({ status: "live" }));
  app.get("/health/ready", async (context) => {
    if (await answersInTime(parts.ready, 2_000)) return context.json({ status: "ready" });
    return refusal("SERVICE_UNAVAILABLE", { code: "DATABASE_UNAVAILABLE" });
  });

  app.use("/api/*", ownPagesOnly(parts.origin));
  app.use("/api/*", limitBody(maxBodyBytes));
  app.use("/api/*", compress());
  app.on(["GET", "POST"], "/api/trpc/*", (context) => {
    if (callsInBatch(context.req.raw.url) > maxBatchSize) {
      return refusal("BAD_REQUEST", { code: "BATCH_TOO_LARGE", max: maxBatchSize });
    }
    return fetchRequestHandler({
      endpoint: "/api/trpc",
      req: context.req.raw,
      router: parts.appRouter,
      allowMethodOverride: true,
      maxBatchSize,
      createContext: ({ req, resHeaders }) =>
        parts.createContext({
          req,
          resHeaders,
          requestId: context.get("requestId"),
          clientAddress: addressOf(context),
        }),
      onError: ({ error, path }) => {
        if (error.code !== "INTERNAL_SERVER_ERROR") return;
        const fault = describeFault(error.cause ?? error);
        parts.log.error({ requestId: context.get("requestId"), procedure: path, fault }, "fault");
      },
    });
  });
  app.all("/api/*", () => missing());
  if (parts.calendar) app.route("/calendar", parts.calendar);
  if (parts.documents) app.route("/documents", parts.documents);
  if (parts.imports) app.route("/imports", parts.imports);

  app.get("*", (context) => {
    const { path } = context.req;
    const file = parts.staticFiles.get(isPage(path) ? "/index.html" : path);
    return file === undefined ? missing() : sendFile(file, context.req.raw);
  });
  app.options("*", () => new Response(null, { status: 204, headers: { Allow: "GET, HEAD, OPTIONS" } }));
  app.all("*", () => refusal("METHOD_NOT_SUPPORTED", { code: "NOT_FOUND", what: "page" }));
  return app;
}

const missing = () => refusal("NOT_FOUND", { code: "NOT_FOUND", what: "page" });

/** The application finds its pages itself; what looks like a file, or like nothing a person would type, is no page. */
function isPage(path: string): boolean {
  return !/\.[^/]*$|\/\.|%00|\0/.test(path);
}

function callsInBatch(address: string): number {
  const url = new URL(address);
  if (url.searchParams.get("batch") !== "1") return 1;
  return url.pathname.replaceAll(/%2c/gi, ",").split(",").length;
}

async function answersInTime(ask: () => Promise<boolean>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, ms, false)));
  try {
    return await Promise.race([ask().catch(() => false), late]);
  } finally {
    clearTimeout(timer);
  }
}
