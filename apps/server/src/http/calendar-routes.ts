import { createHash } from "node:crypto";
import type { AttemptLimit } from "@nuanlin/api/api-context";
import { feedRefreshHours, feedToken } from "@nuanlin/domain/calendar/calendar-feed";
import { calendarName, shiftEvent, signupEvent } from "@nuanlin/domain/calendar/calendar-events";
import { writeCalendar } from "@nuanlin/domain/calendar/write-calendar";
import { shiftId } from "@nuanlin/domain/ids";
import { type Problem, ProblemError } from "@nuanlin/domain/problem";
import { readFeed, readShiftFile } from "@nuanlin/usecases/calendar/read-calendar";
import type { Services } from "@nuanlin/usecases/services";
import { type Context, Hono } from "hono";
import { addressOf } from "./client-address.ts";
import { readerLocale } from "./reader-locale.ts";
import { refusal } from "./refusal.ts";

const visitor = { kind: "visitor" } as const;

export interface CalendarParts {
  readonly services: Services;
  /** The address people type; without one, the address the request was sent to. */
  readonly origin: string | undefined;
  /** Counts addresses that lead nowhere, by where they are asked from. */
  readonly misses: AttemptLimit;
}

/**
 * What calendar programs fetch: a person's feed under its secret (`/calendar/<token>.ics`) and a shift's public file
 * (`/calendar/shifts/<id>.ics`, in the language of `?lang=` or of the browser). Unknown, revoked and misspelt are one and the same answer.
 */
export function createCalendarRoutes({ services, origin, misses }: CalendarParts): Hono {
  const originOf = (context: Context) => origin ?? new URL(context.req.url).origin;
  const app = new Hono();

  app.get("/shifts/:file", (context) =>
    answer(context, misses, async () => {
      const id = shiftId.safeParse(nameOf(context.req.param("file")));
      if (!id.success) return undefined;
      const shift = await readShiftFile(services, visitor, { shiftId: id.data });
      const locale = readerLocale(context.req.query("lang"), context.req.header("accept-language"));
      const reader = { locale, origin: originOf(context) };
      return writeCalendar([shiftEvent(shift, reader)], { method: "PUBLISH", name: calendarName(reader.locale) });
    }),
  );
  app.get("/:file", (context) =>
    answer(context, misses, async () => {
      const token = feedToken.safeParse(nameOf(context.req.param("file")));
      if (!token.success) return undefined;
      const { signups, locale } = await readFeed(services, visitor, { token: token.data });
      const reader = { locale, origin: originOf(context) };
      return writeCalendar(
        signups.map((signup) => signupEvent(signup, reader)),
        { method: "PUBLISH", name: calendarName(locale), refreshHours: feedRefreshHours },
      );
    }),
  );
  return app;
}

function nameOf(file: string): string | undefined {
  return file.endsWith(".ics") ? file.slice(0, -".ics".length) : undefined;
}

async function answer(
  context: Context,
  misses: AttemptLimit,
  write: () => Promise<string | undefined>,
): Promise<Response> {
  try {
    const text = await write();
    if (text !== undefined) return sendCalendar(text, context.req.raw);
    return await missed(context, misses);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [problem = { code: "INTERNAL" } satisfies Problem] = error.problems;
    if (problem.code === "NOT_FOUND") return missed(context, misses);
    if (problem.code === "DATABASE_UNAVAILABLE") return refusal("SERVICE_UNAVAILABLE", problem);
    throw error;
  }
}

/** The same for everything that is not there; whoever goes on trying is asked to wait. */
async function missed(context: Context, misses: AttemptLimit): Promise<Response> {
  try {
    await misses.count(addressOf(context) ?? "unknown");
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [problem = { code: "INTERNAL" } satisfies Problem] = error.problems;
    return refusal("TOO_MANY_REQUESTS", problem);
  }
  return refusal("NOT_FOUND", { code: "NOT_FOUND", what: "page" });
}

/** The file, or 304 when the program has this very one. No cache in between keeps it: the address is a secret. */
function sendCalendar(text: string, request: Request): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const headers = new Headers({
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'inline; filename="nuanlin.ics"',
    "Cache-Control": "no-store",
    Vary: "Accept-Language",
    ETag: etag,
  });
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers });
}
