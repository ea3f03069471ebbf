import { updateHeads } from "@nuanlin/db/shifts/edit-shift";
import { findSeatsOfShifts, lockShift } from "@nuanlin/db/shifts/shift-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { decideEditShift, decideHeads } from "@nuanlin/domain/shifts/decide-shift";
import type { ChangeSeatsInput } from "@nuanlin/domain/shifts/shift";
import { command, found } from "../command.ts";
import { fillSeats } from "../signups/fill-seats.ts";
import { moveSignup } from "../signups/move-signup.ts";

/**
 * Changes how many people the places of a shift take. Where that leaves too few places, the organizer says whom to move and where
 * to, else it is refused: nobody is dropped without a word. Places that are added are offered to those who wait.
 */
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
    refuseIfAny(decideEditShift(shift, now));
    // Seats that grow go first, so that somebody can move over from one that shrinks.
    const grows = ({ seatId, maxHeads }: (typeof input.seats)[number]) =>
      maxHeads > (seats.find(({ id }) => id === seatId)?.maxHeads ?? 0);
    for (const heads of input.seats.filter(grows)) await updateHeads(tx, shift.id, heads);
    for (const move of input.moves ?? []) await moveSignup(tx, shift, move, now);
    refuseIfAny(decideHeads(await findSeatsOfShifts(tx, [shift.id]), input.seats));
    for (const heads of input.seats) await updateHeads(tx, shift.id, heads);
    await fillSeats(tx, shift, now);
  },
  target: (shift) => shift.id,
});
