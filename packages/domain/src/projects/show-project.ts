import * as z from "zod/mini";
import { projectId, shiftId } from "../ids.ts";
import { cursorMillis } from "../text/text-shape.ts";

/** Shifts on one page of a project; an imported one may have hundreds. */
export const shiftPageSize = 12;

export const showProjectInput = z.strictObject({
  projectId,
  /** A coming shift that must be among the answer even if it lies far ahead: the one somebody chose before signing in. */
  shiftId: z._default(z.nullable(shiftId), null),
});
export type ShowProjectInput = z.output<typeof showProjectInput>;

/** The last shift of the page before: its start in epoch milliseconds and its id. */
const shiftCursor = z.strictObject({ start: cursorMillis, id: shiftId });
export type ShiftCursor = z.output<typeof shiftCursor>;

/** Without a cursor it is the first page again. */
export const moreShiftsInput = z.strictObject({ projectId, cursor: z._default(z.nullable(shiftCursor), null) });
export type MoreShiftsInput = z.output<typeof moreShiftsInput>;
