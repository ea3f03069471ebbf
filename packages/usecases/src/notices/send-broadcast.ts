import { findBroadcastShift, insertBroadcast } from "@nuanlin/db/notices/broadcast-repository";
import { findReadersOfShift } from "@nuanlin/db/notices/find-told-signup";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { findSeatsOfShifts, lockShift } from "@nuanlin/db/shifts/shift-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { SendBroadcastInput } from "@nuanlin/domain/notices/broadcast";
import { ProblemError } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/**
 * Writes to everybody who comes to one's own shift, or to one of its seats. The page made the id: sent again, it is the same
 * message. Who has signed up when it goes out gets it; with nobody to read it, it is refused.
 */
export const sendBroadcast = command({
  verb: "broadcast.send",
  load: async (tx, { shiftId }: SendBroadcastInput) => found(await lockShift(tx, shiftId), "shift"),
  allow: mayCallRoll,
  hidden: "shift",
  run: async ({ tx, actor, subject: shift, input, now }) => {
    const { broadcastId: id, seatId, words, urgent } = input;
    const seats = await findSeatsOfShifts(tx, [shift.id]);
    if (seatId !== null && !seats.some((seat) => seat.id === seatId)) found(undefined, "seat");
    const recipients = (await findReadersOfShift(tx, shift.id, seatId)).length;
    const before = await findBroadcastShift(tx, id);
    if (before === shift.id) return { id, recipients };
    if (recipients === 0) throw new ProblemError({ code: "NO_RECIPIENTS" });
    const written = await insertBroadcast(tx, {
      id,
      shiftId: shift.id,
      seatId,
      senderId: actor.personId,
      words,
      urgent,
      at: now,
    });
    if (!written) throw new ProblemError({ code: "CONFLICT_TRY_AGAIN" });
    await enqueue(tx, {
      topic: "broadcast.sent",
      ids: { broadcastId: id },
      dedupeKey: `broadcast.sent:${id}`,
      at: now,
      lane: urgent ? 0 : 2,
    });
    return { id, recipients };
  },
  target: (_shift, { id }) => id,
});
