import type { RollCallInput } from "@nuanlin/domain/attendance/attendance";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import { command } from "../command.ts";
import { loadAttendedPromise } from "./attended-promise.ts";
import { noteRoll } from "./note-roll.ts";

/** The organizer notes whether one person is there; hours follow as a proposal as soon as both ends are known. */
export const callRoll = command({
  verb: "attendance.call-roll",
  load: (tx, { signupId }: RollCallInput) => loadAttendedPromise(tx, signupId),
  allow: (actor, { shift }) => mayCallRoll(actor, shift),
  hidden: "signup",
  run: ({ tx, actor, subject: { shift, signup, attendance }, input, now }) =>
    noteRoll(tx, { shift, promises: [{ signup, attendance, line: input }], by: actor.personId }, now),
  target: ({ signup }) => signup.id,
});
