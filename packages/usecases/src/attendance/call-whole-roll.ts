import { findRoll } from "@nuanlin/db/attendance/find-roll";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import type { WholeRollInput } from "@nuanlin/domain/attendance/attendance";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import { command, found } from "../command.ts";
import { noteRoll } from "./note-roll.ts";

/** Notes several people of one shift at once, all or none: everybody is there, everybody leaves. */
export const callWholeRoll = command({
  verb: "attendance.call-whole-roll",
  load: async (tx, { shiftId }: WholeRollInput) => found(await lockShift(tx, shiftId), "shift"),
  allow: mayCallRoll,
  hidden: "shift",
  run: async ({ tx, actor, subject: shift, input, now }) => {
    const { signups, attendances } = await findRoll(tx, shift.id);
    // The same person named twice is one line, the later word counts.
    const lines = new Map(input.lines.map((line) => [line.signupId, line]));
    const promises = [...lines.values()].map((line) => ({
      line,
      signup: found(
        signups.find(({ id }) => id === line.signupId),
        "signup",
      ),
      attendance: attendances.find(({ signupId }) => signupId === line.signupId) ?? null,
    }));
    await noteRoll(tx, { shift, promises, by: actor.personId }, now);
    return { noted: promises.length };
  },
  target: (shift) => shift.id,
});
