import { appRouter } from "@nuanlin/api/app-router";
import { findUsedKeys } from "@nuanlin/db/credentials/document-repository";
import { createDb, type Db } from "@nuanlin/db/database";
import { migrateToLatest } from "@nuanlin/db/migrate";
import { openDatabase } from "../database/connect.ts";
import type { RunningDatabase } from "../database/embedded.ts";
import { isReachable } from "../database/live-questions.ts";
import { type DocumentKey, loadDocumentKeys } from "../documents/document-keys.ts";
import { createDocumentSeal } from "../documents/document-seal.ts";
import { createCalendarRoutes } from "../http/calendar-routes.ts";
import { createApp } from "../http/create-app.ts";
import { createDocumentRoutes } from "../http/document-routes.ts";
import { createImportRoutes } from "../http/import-routes.ts";
import { listen } from "../http/listen.ts";
import { createLogger, describeFault, type Logger } from "../http/logger.ts";
import { loadStaticFiles } from "../http/static-files.ts";
import { createAttemptLimit } from "../session/attempt-limit.ts";
import { startJobs } from "../jobs/start-jobs.ts";
import { makeTransports } from "../messages/make-transports.ts";
import { argon2Passwords } from "../session/passwords.ts";
import { createRequestContext } from "../session/request-context.ts";
import type { Settings } from "../settings.ts";
import { ensureWebBuild, webDist } from "../web-build.ts";
import { demoAccounts, describeDemoAccounts } from "./describe-demo-accounts.ts";
import { ensureDemoDistrict } from "./ensure-demo-district.ts";
import { say } from "./say.ts";
import { closeInOrderOnSignal } from "./shutdown.ts";

/** `nuanlin serve`: brings everything up in order, prints the address, and stays until it is told to stop. */
export async function serve(settings: Settings): Promise<void> {
  const startedAt = performance.now();
  const log = createLogger(settings.logLevel);
  const shutdown = closeInOrderOnSignal();
  process.on("unhandledRejection", (fault) => log.error({ fault: describeFault(fault) }, "unhandled rejection"));
  const sayUnlessStopping = (line: string) => {
    shutdown.stopIfAsked();
    say(line);
  };
  try {
    const database = await openWhileBuilding(settings);
    shutdown.onClose(database.stop);
    shutdown.stopIfAsked();
    const db = createDb({ connectionString: database.connectionString });
    shutdown.onClose(() => db.destroy());
    await migrateToLatest(db);
    shutdown.stopIfAsked();
    const documentKeys = await loadDocumentKeys(settings);
    await warnOfMissingKeys(db, documentKeys, log);
    const seal = createDocumentSeal(documentKeys);
    const isDemo = settings.demo && (await ensureDemoDistrict(db, database.connectionString, seal, sayUnlessStopping));
    shutdown.stopIfAsked();
    const services = { db, now: () => new Date(), passwords: argon2Passwords };

    const createContext = createRequestContext({
      services,
      production: settings.production,
      demoAccounts: isDemo ? demoAccounts(services.now()) : [],
    });
    const app = createApp({
      appRouter,
      createContext,
      documents: createDocumentRoutes({
        createContext,
        seal,
        origin: settings.origin,
        uploads: createAttemptLimit(60, 3600),
      }),
      imports: createImportRoutes({ createContext, origin: settings.origin, uploads: createAttemptLimit(60, 3600) }),
      calendar: createCalendarRoutes({ services, origin: settings.origin, misses: createAttemptLimit(60, 300) }),
      staticFiles: await loadStaticFiles(webDist),
      ready: () => isReachable(db),
      origin: settings.origin,
      production: settings.production,
      log,
    });
    const server = await listen(app.fetch, settings, say);
    shutdown.onClose(server.stop);
    if (settings.jobs) {
      // The numbers of the demo people are invented, but somebody may own them: no short message leaves the house.
      const sms: Settings["sms"] = isDemo ? { provider: "console" } : settings.sms;
      const transports = makeTransports({ ...settings, sms }, settings.origin ?? server.url, log);
      const jobs = await startJobs(services, database.connectionString, log, transports);
      shutdown.onClose(jobs.stop);
    }
    shutdown.started();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    process.stdout.write(`Nuanlin is ready after ${seconds} s: ${settings.origin ?? server.url}\n`);
    if (isDemo) process.stdout.write(describeDemoAccounts(services.now()));
  } catch (error) {
    await shutdown.close();
    throw error;
  }
}

/** Papers whose key is not here stay shut; better to hear of it at the start than from somebody who looks. */
async function warnOfMissingKeys(db: Db, keys: readonly DocumentKey[], log: Logger): Promise<void> {
  const missing = (await findUsedKeys(db)).filter((used) => !keys.some(({ id }) => id === used));
  if (missing.length > 0) log.error({ keys: missing }, "papers are sealed with keys that are not here");
}

/** The database starts while the pages are built; if either fails, neither is left half open. */
async function openWhileBuilding(settings: Settings): Promise<RunningDatabase> {
  const [built, opened] = await Promise.allSettled([ensureWebBuild(say), openDatabase(settings, say)]);
  if (opened.status === "rejected") throw opened.reason;
  if (built.status === "rejected") {
    await opened.value.stop();
    throw built.reason;
  }
  return opened.value;
}
