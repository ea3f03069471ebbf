import { Writable } from "node:stream";
import { appRouter } from "@nuanlin/api/app-router";
import type { Db } from "@nuanlin/db/database";
import type { PersonActor } from "@nuanlin/domain/actor";
import { useChromium } from "@nuanlin/testing/browser/chromium";
import { type Device, openScreen, type Screen, type ScreenSettings } from "@nuanlin/testing/browser/screen";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import type { Services } from "@nuanlin/usecases/services";
import pino from "pino";
import { afterAll, expect } from "vitest";
import { isReachable } from "../database/live-questions.ts";
import { freePort } from "../faults/fault-server.ts";
import { makeDocumentKey } from "../documents/document-keys.ts";
import { createDocumentSeal } from "../documents/document-seal.ts";
import { createCalendarRoutes } from "../http/calendar-routes.ts";
import { createApp } from "../http/create-app.ts";
import { createDocumentRoutes } from "../http/document-routes.ts";
import { createImportRoutes } from "../http/import-routes.ts";
import { listen } from "../http/listen.ts";
import { loadStaticFiles } from "../http/static-files.ts";
import { createAttemptLimit } from "../session/attempt-limit.ts";
import { argon2Passwords } from "../session/passwords.ts";
import { createRequestContext } from "../session/request-context.ts";
import { createSessionKeeper } from "../session/sessions.ts";
import { ensureWebBuild, webDist } from "../web-build.ts";

/** The whole product on a database of its own, with a clock that stands still until the test moves it. */
export interface Site {
  readonly url: string;
  readonly db: Db;
  readonly connectionString: string;
  readonly services: Services;
  /** The services as they are at another moment, to live through the past without moving anybody's clock. */
  readonly servicesAt: (instant: string | Date) => Services;
  /** Moves the server's clock and that of every open device. */
  readonly moveTo: (instant: string) => Promise<void>;
  /** A device of somebody who is not signed in, or, with an actor, of that person. */
  readonly open: (device: Device, given?: GivenScreen) => Promise<Screen>;
  /** Fails when the server logged a fault or some device saw one. */
  readonly expectNoFaults: () => void;
}

export interface GivenScreen extends Pick<ScreenSettings, "width" | "preferences"> {
  readonly as?: PersonActor;
}

/** Builds the pages if needed and serves them until the file's last test is over: `const site = await useSite("2026-11-24T09:00+08:00")`. */
export async function useSite(start: string): Promise<Site> {
  await ensureWebBuild((line) => process.stderr.write(`${line}\n`));
  const { db, connectionString } = await useTestDatabase();
  const clock = fixedClock(start);
  const services: Services = { db, now: clock.now, passwords: argon2Passwords };
  const logged: string[] = [];
  const server = await listen(
    await appOn(services, logged),
    { host: "127.0.0.1", port: await freePort(), portGiven: false },
    () => undefined,
  );
  afterAll(server.stop);
  const browser = await useChromium();
  const screens: Screen[] = [];
  return {
    url: server.url,
    db,
    connectionString,
    services,
    servicesAt: (instant) => ({ ...services, now: () => new Date(instant) }),
    moveTo: async (instant) => {
      clock.moveTo(instant);
      await Promise.all(screens.map((screen) => screen.setTime(clock.now())));
    },
    open: async (device, { as, ...given } = {}) => {
      const screen = await openScreen(browser, { url: server.url, device, now: clock.now(), ...given });
      if (as) await screen.page.context().addCookies([{ ...(await sessionCookie(services, as)), url: server.url }]);
      screens.push(screen);
      return screen;
    },
    expectNoFaults: () => {
      expect(logged).toEqual([]);
      for (const screen of screens) screen.expectNoFaults();
    },
  };
}

async function appOn(services: Services, logged: string[]) {
  const log = pino(
    { level: "warn", base: null },
    new Writable({ write: (chunk, _encoding, done) => (logged.push(String(chunk)), done()) }),
  );
  const createContext = createRequestContext({ services, production: false });
  const app = createApp({
    appRouter,
    createContext,
    documents: createDocumentRoutes({
      createContext,
      seal: createDocumentSeal([makeDocumentKey()]),
      origin: undefined,
      uploads: createAttemptLimit(60, 3600),
    }),
    imports: createImportRoutes({ createContext, origin: undefined, uploads: createAttemptLimit(60, 3600) }),
    calendar: createCalendarRoutes({ services, origin: undefined, misses: createAttemptLimit(60, 300) }),
    staticFiles: await loadStaticFiles(webDist),
    ready: () => isReachable(services.db),
    origin: undefined,
    production: false,
    log,
  });
  return app.fetch;
}

/** A session of the account, without the time that typing takes; sign-in itself is walked through in the main job. */
async function sessionCookie(services: Services, { accountId }: PersonActor): Promise<{ name: string; value: string }> {
  const headers = new Headers();
  const { sessions } = await createSessionKeeper(services.db, false, services.now).open(null, headers);
  await sessions.start(accountId);
  const [name = "", value = ""] = (headers.getSetCookie()[0] ?? "").split(";")[0]?.split("=") ?? [];
  return { name, value };
}
