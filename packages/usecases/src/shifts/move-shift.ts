import { detachShift, findClashing } from "@nuanlin/db/shifts/edit-shift";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { Problem } from "@nuanlin/domain/problem";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideEditShift, decideShift } from "@nuanlin/domain/shifts/decide-shift";
import type { MoveShiftInput } from "@nuanlin/domain/shifts/shift";
import { command, found } from "../command.ts";
import { relocateShift } from "./relocate-shift.ts";

/**
 * Gives a shift another time. Everybody who promised to come is told and asked whether they still can; whoever would be in two shifts
 * at once stops it. A shift of a series goes its own way from then on.
 */
export const moveShift = command({
  verb: "shift.move",
  load: async (tx, { shiftId }: MoveShiftInput) => found(await lockShift(tx, shiftId), "shift"),
  allow: mayCallRoll,
  hidden: "shift",
  run: async ({ tx, subject: shift, input, now }) => {
    const period = { start: input.start, end: input.end };
    const problems: Problem[] = [...decideEditShift(shift, now), ...decideShift(period, now)];
    const clashing = await findClashing(tx, shift.id, period);
    if (clashing.length > 0) problems.push({ code: "PEOPLE_OVERLAP", count: clashing.length });
    refuseIfAny(problems);
    await detachShift(tx, shift.id);
    const to = { period, placeId: shift.placeId, breakMinutes: input.breakMinutes };
    return { told: await relocateShift(tx, shift, to, now) };
  },
  target: (shift) => shift.id,
});
