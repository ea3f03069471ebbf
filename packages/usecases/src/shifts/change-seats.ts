import { updateHeads } from "@nuanlin/db/shifts/edit-shift";
import { findSeatsOfShifts, lockShift } from "@nuanlin/db/shifts/shift-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { decideEditShift, decideHeads } from "@nuanlin/domain/shifts/decide-shift";
import type { ChangeSeatsInput } from "@nuanlin/domain/shifts/shift";
import { command, found } from "../command.ts";

/** Changes how many people the places of a shift take, never below those who hold them already. */
export const changeSeats = command({
  verb: "shift.change-seats",
  load: async (tx, { shiftId }: ChangeSeatsInput) => found(await lockShift(tx, shiftId), "shift"),
  allow: mayCallRoll,
  hidden: "shift",
  run: async ({ tx, subject: shift, input, now }) => {
    const seats = await findSeatsOfShifts(tx, [shift.id]);
    const known = new Set(seats.map(({ id }) => id));
    if (input.seats.some(({ seatId }) => !known.has(seatId)))
      throw new ProblemError({ code: "NOT_FOUND", what: "seat" });
    refuseIfAny([...decideEditShift(shift, now), ...decideHeads(seats, input.seats)]);
    for (const heads of input.seats) await updateHeads(tx, shift.id, heads);
  },
  target: (shift) => shift.id,
});
