import type { Tx } from "@nuanlin/db/database";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { lockShift, lockShiftOfSeat } from "@nuanlin/db/shifts/shift-repository";
import { endSignup, findSignup } from "@nuanlin/db/signups/signup-repository";
import { lockOpenCalls } from "@nuanlin/db/stepping-in/cover-repository";
import { findKnownPerson } from "@nuanlin/db/stepping-in/find-known-person";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { decideEditShift } from "@nuanlin/domain/shifts/decide-shift";
import { mayBeOverridden } from "@nuanlin/domain/signups/decide-workload";
import type { StandInInput } from "@nuanlin/domain/stepping-in/stand-in";
import { command, found } from "../command.ts";
import { settleCalls } from "./run-call.ts";
import { takePlace } from "./take-place.ts";

// A seat or promise of others answers like a missing one, by the same noun.
async function loadPlace(tx: Tx, { place }: StandInInput) {
  const known = "signupId" in place ? found(await findSignup(tx, place.signupId), "signup") : undefined;
  const shiftId = "seatId" in place ? found(await lockShiftOfSeat(tx, place.seatId), "signup") : known?.shiftId;
  const shift = found(shiftId && (await lockShift(tx, shiftId)), "shift");
  const calls = await lockOpenCalls(tx, shift.id);
  const replaced = known && found(await findSignup(tx, known.id), "signup");
  return { shift, calls, replaced, seatId: "seatId" in place ? place.seatId : found(replaced?.seatId, "seat") };
}

/**
 * Puts somebody who agreed into a free place, or into that of somebody who will not come; both are told, and whoever stands in can
 * step back like everybody else. Only people whom the organisation knows are found by their number or address; everybody else answers
 * like a number that nobody has.
 */
export const standIn = command({
  verb: "shift.stand_in",
  load: loadPlace,
  allow: (actor, { shift }) => mayCallRoll(actor, shift),
  hidden: "signup",
  run: async ({ tx, actor, subject: { shift, calls, replaced, seatId }, input, now }) => {
    if (!input.agreed) throw new ProblemError({ code: "NOT_AGREED" });
    refuseIfAny(decideEditShift(shift, now));
    const personId = found(await findKnownPerson(tx, shift.organisationId, input.who), "person");
    if (replaced && replaced.status !== "confirmed") throw new ProblemError({ code: "NOT_SIGNED_UP" });
    if (replaced) await endSignup(tx, replaced.id, "handed_over", "", now);
    const { overrideReason } = input;
    const reason = overrideReason === undefined ? {} : { overrideReason };
    const seated = await takePlace(tx, {
      seatId,
      personId,
      way: "stand_in",
      now,
      decidedBy: actor.personId,
      handedOver: replaced !== undefined,
      ...reason,
    });
    if ("problems" in seated) {
      const only = seated.problems.every(mayBeOverridden) ? [{ code: "REASON_MISSING" } as const] : [];
      refuseIfAny([...only, ...seated.problems]);
      throw new ProblemError({ code: "SEAT_FULL" });
    }
    const tell = (topic: string, signupId: string) =>
      enqueue(tx, { topic, ids: { signupId }, dedupeKey: `${topic}:${signupId}:${now.getTime()}`, at: now });
    await tell("signup.confirmed", seated.signup.id);
    if (replaced) await tell("signup.handed_over", replaced.id);
    await settleCalls(tx, calls, now);
    return { signupId: seated.signup.id };
  },
  target: (_subject, { signupId }) => signupId,
});
