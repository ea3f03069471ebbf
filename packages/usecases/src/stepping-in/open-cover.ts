import { lockShiftOfSeat } from "@nuanlin/db/shifts/shift-repository";
import type { Tx } from "@nuanlin/db/database";
import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { insertCoverCall, lockOpenCalls, type NewCoverCall } from "@nuanlin/db/stepping-in/cover-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { freePlaces } from "@nuanlin/domain/shifts/seat";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { mayAnswerFor } from "@nuanlin/domain/signups/signup-policy";
import type { OpenCoverInput, OpenSeatCoverInput } from "@nuanlin/domain/stepping-in/cover";
import { decideOpenCover, waveAllowedFrom } from "@nuanlin/domain/stepping-in/cover-waves";
import { command, found } from "../command.ts";
import { loadOwnPlace } from "./load-own-place.ts";
import { sendWave } from "./run-call.ts";

/** Looks for somebody who takes one's own place; the promise stands until somebody does. */
export const openCover = command({
  verb: "cover.open",
  load: (tx, input: OpenCoverInput) => loadOwnPlace(tx, input),
  allow: (actor, { signup }) => mayAnswerFor(actor, signup),
  hidden: "signup",
  run: async ({ tx, actor, subject: { shift, calls, signup }, now }) => {
    if (signup.status !== "confirmed") throw new ProblemError({ code: "NOT_SIGNED_UP" });
    if (calls.some(({ signupId }) => signupId === signup.id)) throw new ProblemError({ code: "COVER_EXISTS" });
    const { seatId, id: signupId } = signup;
    return startSearch(tx, shift, { seatId, signupId, places: 1, openedBy: actor.personId }, now);
  },
  target: (_subject, { coverCallId }) => coverCallId,
});

/** Looks for people for places of a seat that nobody has; opened by those who run the shift. */
export const openSeatCover = command({
  verb: "cover.open_seat",
  load: async (tx, { seatId }: OpenSeatCoverInput) => {
    const shiftId = found(await lockShiftOfSeat(tx, seatId), "seat");
    return { calls: await lockOpenCalls(tx, shiftId), asked: found(await findAskedSeat(tx, seatId), "seat") };
  },
  allow: (actor, { asked }) => mayCallRoll(actor, asked.shift),
  hidden: "seat",
  run: async ({ tx, actor, subject: { calls, asked }, input, now }) => {
    const { seatId } = input;
    if (calls.some((call) => call.seatId === seatId && call.signupId === null))
      throw new ProblemError({ code: "COVER_EXISTS" });
    const places = Math.min(input.places, freePlaces(asked.seat));
    if (places === 0) throw new ProblemError({ code: "SEAT_FULL" });
    return startSearch(tx, asked.shift, { seatId, signupId: null, places, openedBy: actor.personId }, now);
  },
  target: (_subject, { coverCallId }) => coverCallId,
});

/** Opens a search and asks the first people at once, or after the night. Without anybody who could be asked there is none. */
async function startSearch(
  tx: Tx,
  shift: Shift,
  given: Pick<NewCoverCall, "seatId" | "signupId" | "places" | "openedBy">,
  now: Date,
) {
  refuseIfAny(decideOpenCover(shift, now));
  const nextWaveAt = waveAllowedFrom(shift, now);
  const call = await insertCoverCall(tx, { ...given, shiftId: shift.id, nextWaveAt, at: now });
  const asked = nextWaveAt > now ? null : await sendWave(tx, call, now);
  if (asked === 0) throw new ProblemError({ code: "NOBODY_TO_ASK" });
  return { coverCallId: call.id, asked, firstWaveAt: nextWaveAt };
}
