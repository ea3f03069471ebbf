import { createServer } from "node:net";
import { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { appRouter } from "@nuanlin/api/app-router";
import type { Db } from "@nuanlin/db/database";
import pino from "pino";
import { isReachable } from "../database/live-questions.ts";
import { makeDocumentKey } from "../documents/document-keys.ts";
import { createDocumentSeal, type DocumentSeal } from "../documents/document-seal.ts";
import { createCalendarRoutes } from "../http/calendar-routes.ts";
import { createApp } from "../http/create-app.ts";
import { createDocumentRoutes } from "../http/document-routes.ts";
import { createImportRoutes } from "../http/import-routes.ts";
import { listen } from "../http/listen.ts";
import { createAttemptLimit } from "../session/attempt-limit.ts";
import { argon2Passwords } from "../session/passwords.ts";
import { createRequestContext } from "../session/request-context.ts";

export interface FaultServer {
  readonly url: string;
  /** Everything the server logged, at every level, one JSON object a line. */
  readonly logged: string[];
  readonly stop: () => Promise<void>;
}

/** The product's own HTTP surface on a free port, over real sockets, without pages: what `serve` puts together, on a given database. */
export async function startFaultServer(
  db: Db,
  now: () => Date = () => new Date(),
  seal: DocumentSeal = createDocumentSeal([makeDocumentKey()]),
): Promise<FaultServer> {
  const logged: string[] = [];
  const log = pino(
    { level: "trace", base: null },
    new Writable({ write: (chunk, _encoding, done) => (logged.push(String(chunk)), done()) }),
  );
  const services = { db, now, passwords: argon2Passwords };
  const createContext = createRequestContext({ services, production: false });
  const app = createApp({
    appRouter,
    createContext,
    documents: createDocumentRoutes({
      createContext,
      seal,
      origin: undefined,
      uploads: createAttemptLimit(60, 3600),
    }),
    imports: createImportRoutes({ createContext, origin: undefined, uploads: createAttemptLimit(60, 3600) }),
    calendar: createCalendarRoutes({ services, origin: undefined, misses: createAttemptLimit(60, 300) }),
    staticFiles: new Map(),
    ready: () => isReachable(db),
    origin: undefined,
    production: false,
    log,
  });
  // Another test may take the port between question and answer; then the next free one is used.
  const where = { host: "127.0.0.1", port: await freePort(), portGiven: false };
  const server = await listen(app.fetch, where, () => undefined);
  return { url: server.url, logged, stop: server.stop };
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("the machine has no free port");
  return address.port;
}

/** Asks until the answer is the wanted status; for what recovers by itself, within 15 s. */
export async function waitForStatus(address: string, status: number): Promise<void> {
  for (let waited = 0; waited < 150; waited += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.status === status) return;
    await sleep(100);
  }
  throw new Error(`${address} did not answer ${status} within 15 s`);
}
