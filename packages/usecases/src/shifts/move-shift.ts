import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { countClashes, findPromises, moveShift as writeMove } from "@nuanlin/db/shifts/edit-shift";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { Problem } from "@nuanlin/domain/problem";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideEditShift, decideShift } from "@nuanlin/domain/shifts/decide-shift";
import type { MoveShiftInput } from "@nuanlin/domain/shifts/shift";
import { command, found } from "../command.ts";

/** Gives a shift another time. Everybody who promised to come is told; whoever would be in two shifts at once stops it. */
export const moveShift = command({
  verb: "shift.move",
  load: async (tx, { shiftId }: MoveShiftInput) => found(await lockShift(tx, shiftId), "shift"),
  allow: mayCallRoll,
  hidden: "shift",
  run: async ({ tx, subject: shift, input, now }) => {
    const period = { start: input.start, end: input.end };
    const problems: Problem[] = [...decideEditShift(shift, now), ...decideShift(period, now)];
    const clashes = await countClashes(tx, shift.id, period);
    if (clashes > 0) problems.push({ code: "PEOPLE_OVERLAP", count: clashes });
    refuseIfAny(problems);
    await writeMove(tx, shift.id, period, input.breakMinutes);
    const sameTime =
      period.start.getTime() === shift.period.start.getTime() && period.end.getTime() === shift.period.end.getTime();
    if (sameTime) return { told: 0 };
    const promises = await findPromises(tx, shift.id);
    for (const signupId of promises) {
      const dedupeKey = `shift.moved:${signupId}:${now.getTime()}`;
      await enqueue(tx, { topic: "shift.moved", ids: { signupId }, dedupeKey, at: now });
    }
    return { told: promises.length };
  },
  target: (shift) => shift.id,
});
