import type { Tx } from "@nuanlin/db/database";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { endSignup } from "@nuanlin/db/signups/signup-repository";
import { type CoverCall, insertCoverCall, updateCoverCall } from "@nuanlin/db/stepping-in/cover-repository";
import { findAttended } from "@nuanlin/db/stepping-in/find-attended";
import { refuseIfAny } from "@nuanlin/domain/problem";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import type { SignupCase } from "@nuanlin/domain/signups/signup";
import { mayAnswerFor } from "@nuanlin/domain/signups/signup-policy";
import { decideOpenCover } from "@nuanlin/domain/stepping-in/cover-waves";
import { type CantComeInput, decideCantCome } from "@nuanlin/domain/stepping-in/decide-cant-come";
import { command } from "../command.ts";
import { fillSeats } from "../signups/fill-seats.ts";
import { loadOwnPlace } from "./load-own-place.ts";
import { finishCall, sendWave } from "./run-call.ts";

/**
 * Steps back after the deadline, until the shift ends. The desk hears of it before anything else; the place is offered to those who
 * wait, and a search for somebody who steps in opens by itself while there is time to find one.
 */
export const cantCome = command({
  verb: "signup.cant_come",
  load: (tx, input: CantComeInput) => loadOwnPlace(tx, input),
  allow: (actor, { signup }) => mayAnswerFor(actor, signup),
  hidden: "signup",
  run: async ({ tx, subject: { shift, calls, signup }, input, now }) => {
    refuseIfAny(decideCantCome(signup, shift, await findAttended(tx, signup.id), now));
    await endSignup(tx, signup.id, "withdrawn", input.reason, now, true);
    await enqueue(tx, {
      topic: "signup.cant_come",
      ids: { signupId: signup.id },
      dedupeKey: `signup.cant_come:${signup.id}`,
      at: now,
      lane: 0,
    });
    await fillSeats(tx, shift, now);
    const own = calls.find(({ signupId }) => signupId === signup.id);
    if (decideOpenCover(shift, now).length > 0) {
      if (own) await finishCall(tx, own, "closed", now);
      return { coverCallId: null };
    }
    const call = await searchForSeat(tx, { shift, calls, signup, own, now });
    await sendWave(tx, call, now);
    return { coverCallId: call.id };
  },
  target: ({ signup }) => signup.id,
});

interface Given {
  readonly shift: Shift;
  readonly calls: readonly CoverCall[];
  readonly signup: SignupCase;
  readonly own: CoverCall | undefined;
  readonly now: Date;
}

/** One search a seat: one that runs takes the place along, one for the person's own place goes on as one for the seat. */
async function searchForSeat(tx: Tx, { shift, calls, signup, own, now }: Given): Promise<CoverCall> {
  const running = calls.find(({ seatId, signupId }) => seatId === signup.seatId && signupId === null);
  if (running) {
    if (own) await finishCall(tx, own, "closed", now);
    await updateCoverCall(tx, running.id, { places: running.places + 1 });
    return { ...running, places: running.places + 1 };
  }
  if (own) {
    await updateCoverCall(tx, own.id, { signupId: null });
    return { ...own, signupId: null };
  }
  const { seatId } = signup;
  const given = { shiftId: shift.id, seatId, signupId: null, openedBy: null, places: 1, nextWaveAt: now, at: now };
  return insertCoverCall(tx, given);
}
