import type { Tx } from "@nuanlin/db/database";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { findComingPromises } from "@nuanlin/db/credentials/coming-promises";
import { endSignup } from "@nuanlin/db/signups/signup-repository";
import { decideEligibility } from "@nuanlin/domain/eligibility/decide-eligibility";
import { lostProof } from "@nuanlin/domain/credentials/lost-proof";
import type { PersonId, ShiftId } from "@nuanlin/domain/ids";
import type { Person } from "@nuanlin/domain/people/person";
import { ProblemError } from "@nuanlin/domain/problem";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { found } from "../command.ts";
import { fillSeats } from "../signups/fill-seats.ts";

/** The organizer of a shift this near hears of it at once, whatever the hour. */
const urgentMinutes = 48 * 60;

/** Holds the coming shifts in which somebody has or is kept a place, by id; before the person's row, as everybody does. */
export async function holdComingShifts(tx: Tx, personId: PersonId, now: Date): Promise<ReadonlyMap<ShiftId, Shift>> {
  const ids = new Set((await findComingPromises(tx, personId, now)).map(({ shiftId }) => shiftId));
  const held = new Map<ShiftId, Shift>();
  for (const id of [...ids].toSorted()) held.set(id, found(await lockShift(tx, id), "shift"));
  return held;
}

/** The person with the proof and without it, and how the loss is called; a check near children is never named. */
interface Loss {
  readonly before: Person;
  readonly after: Person;
  readonly reason: "CREDENTIAL_REVOKED" | "PROOF_LOST";
}

/**
 * Takes somebody off the coming shifts that they may no longer serve in because a proof is gone: the place is offered to the
 * next, the person is told, and so is the desk that has to refill it. What was theirs without the proof stays. `shifts` are held
 * (`holdComingShifts`) and so is the person; a place that came in between is answered with "again", never passed over.
 */
export async function takeOffLost(
  tx: Tx,
  shifts: ReadonlyMap<ShiftId, Shift>,
  { before, after, reason }: Loss,
  now: Date,
): Promise<number> {
  let taken = 0;
  for (const { signupId, seatId, shiftId, status } of await findComingPromises(tx, after.id, now)) {
    const shift = shifts.get(shiftId);
    if (!shift) throw new ProblemError({ code: "CONFLICT_TRY_AGAIN" });
    if (status === "waiting") continue;
    const asked = found(await findAskedSeat(tx, seatId), "seat");
    const judge = (person: Person) => decideEligibility({ ...asked, person });
    if (!lostProof(judge(before), judge(after))) continue;
    await endSignup(tx, signupId, "removed", reason, now);
    await fillSeats(tx, shift, now);
    const ids = { signupId };
    await enqueue(tx, { topic: "signup.removed", ids, dedupeKey: `signup.removed:${signupId}`, at: now });
    if (status !== "confirmed") continue;
    taken += 1;
    const near = shift.period.start <= plusMinutes(now, urgentMinutes);
    const dedupeKey = `credential.lost:${signupId}`;
    await enqueue(tx, { topic: "credential.lost", ids, dedupeKey, at: now, ...(near ? { lane: 0 } : {}) });
  }
  return taken;
}
