import * as z from "zod/mini";
import { hoursEntryId } from "../ids.ts";
import { cursorMillis } from "../text/text-shape.ts";

/** Entries on one page of one's own ledger when nobody says otherwise; a download asks for more at once. */
export const myHoursPageSize = 20;

const myHoursCursor = z.strictObject({ start: cursorMillis, id: hoursEntryId });
export type MyHoursCursor = z.output<typeof myHoursCursor>;

export const listMyHoursInput = z.strictObject({
  /** The last entry of the page before: its start in epoch milliseconds and its id. */
  cursor: z._default(z.nullable(myHoursCursor), null),
  limit: z._default(
    z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(200, "too_big")),
    myHoursPageSize,
  ),
});
export type ListMyHoursInput = z.output<typeof listMyHoursInput>;

export const showMyHoursEntryInput = z.strictObject({ entryId: hoursEntryId });
export type ShowMyHoursEntryInput = z.output<typeof showMyHoursEntryInput>;

/** The calendar year, by the zones of the places, whose weeks are shown. */
export const showMyProgressInput = z.strictObject({
  year: z.number().check(z.int("bad_format"), z.gte(2000, "too_small"), z.lte(2199, "too_big")),
});
export type ShowMyProgressInput = z.output<typeof showMyProgressInput>;
