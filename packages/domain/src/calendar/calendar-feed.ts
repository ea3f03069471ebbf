import * as z from "zod/mini";
import type { Locale } from "../accounts/account.ts";

/** How far a feed looks back; what comes is all in it. */
export const feedDaysBack = 180;

/** How long what has ended stays in a feed as cancelled, so that every calendar has seen it. */
export const cancelledDaysKept = 60;

/** How often a calendar is asked to look again. */
export const feedRefreshHours = 2;

/** Reading is noted once in this time at most: "last fetched" need not be exact, and a calendar reads often. */
export const feedReadNoticeMinutes = 60;

/** The secret in the address of a feed: 32 random bytes. */
export const feedToken = z.string().check(z.regex(/^[\w-]{43}$/u, "bad_format"));

/** Where a feed is read; the path is the secret. */
export function feedPath(token: string): string {
  return `/calendar/${token}.ics`;
}

/** Where anybody finds the file of one shift; it keeps its language wherever the address is passed on to. */
export function shiftFilePath(shiftId: string, locale: Locale): string {
  return `/calendar/shifts/${shiftId}.ics?lang=${locale}`;
}
