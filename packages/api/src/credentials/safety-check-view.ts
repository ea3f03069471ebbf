import * as z from "zod/mini";

/** A check as clerks see it: the answer, the day, who gave it. What was found is nowhere. */
export const safetyCheckView = z.object({
  id: z.string(),
  clear: z.boolean(),
  checkedOn: z.string(),
  body: z.string(),
  /** The last day it counts. */
  validUntil: z.string(),
  confirmed: z.boolean(),
  /** Whether the one who asks wrote it down, and so cannot confirm it. */
  mine: z.boolean(),
  over: z.boolean(),
});

export const safetyCheckListView = z.object({
  unconfirmed: z.number(),
  checks: z.array(
    z.extend(safetyCheckView, {
      personId: z.string(),
      personName: z.string(),
      avatarSeed: z.string(),
      recordedName: z.nullable(z.string()),
    }),
  ),
});

/** One's own standing: whether one may work near children today, and until when. */
export const mySafetyCheckView = z.object({
  state: z.enum(["clear", "missing", "expired", "not_clear"]),
  validUntil: z.nullable(z.string()),
  waiting: z.boolean(),
});
