import { findShift } from "@nuanlin/db/shifts/shift-repository";
import { findCallsOfShift } from "@nuanlin/db/stepping-in/find-cover";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { ShowCoverInput } from "@nuanlin/domain/stepping-in/cover";
import { found } from "../command.ts";
import { query } from "../query.ts";

/** The searches for a shift with how many were asked and what they said; who said no is nobody's business. */
export const showCover = query({
  load: async (db, { shiftId }: ShowCoverInput) => found(await findShift(db, shiftId), "shift"),
  allow: mayCallRoll,
  hidden: "shift",
  run: ({ db, subject: shift }) => findCallsOfShift(db, shift.id),
});
