import * as z from "zod/mini";
import { personId, safetyCheckId } from "../ids.ts";
import { isoDate, lineOf } from "../text/text-shape.ts";

/** What a clerk writes down: the answer, the day and who gave it. There is no field for what was found, and there must not be. */
export const recordSafetyCheckInput = z.strictObject({
  personId,
  clear: z.boolean(),
  checkedOn: isoDate,
  /** Who answered: the police, the procuratorate or whoever runs the query for them. */
  body: lineOf(80),
});
export type RecordSafetyCheckInput = z.output<typeof recordSafetyCheckInput>;

export const confirmSafetyCheckInput = z.strictObject({ safetyCheckId });
export type ConfirmSafetyCheckInput = z.output<typeof confirmSafetyCheckInput>;

/** unconfirmed: waits for the second clerk; expiring: ends within the warning days, or ended lately. */
export const safetyCheckLists = ["unconfirmed", "expiring"] as const;

/** So many days ahead a check is on the list of those that end. */
export const safetyCheckWarningDays = 60;

export const listSafetyChecksInput = z.strictObject({
  list: z.enum(safetyCheckLists, "unknown_value"),
  limit: z._default(z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(200, "too_big")), 50),
});
export type ListSafetyChecksInput = z.output<typeof listSafetyChecksInput>;
