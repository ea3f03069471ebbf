import { insertGuest } from "@nuanlin/db/people/guest-repository";
import { saveGuardianConsent } from "@nuanlin/db/people/profile-repository";
import { updateHeads } from "@nuanlin/db/shifts/edit-shift";
import { lockShiftOfSeat } from "@nuanlin/db/shifts/shift-repository";
import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { findNamesakes } from "@nuanlin/db/signups/group-repository";
import { insertSignup } from "@nuanlin/db/signups/signup-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import { checkInOpensMinutes } from "@nuanlin/domain/attendance/decide-check-in";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { freePlaces, type Seat } from "@nuanlin/domain/shifts/seat";
import { type AddWalkInInput, decideWalkIn } from "@nuanlin/domain/signups/decide-walk-in";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { command, found } from "../command.ts";
import { noteRoll } from "../attendance/note-roll.ts";
import { makeClaim } from "../people/claim-secret.ts";

/**
 * Lets somebody without an account in at the door: they have a place at once, stand on the roll, and once the roll is open they are
 * there. The code that comes back joins them to an account later; it is told this once. This is the one way to a place beside
 * `seatPerson`, since a sign-up from home ends where this begins.
 */
export const addWalkIn = command({
  verb: "walk-in.add",
  load: async (tx, { seatId }: AddWalkInInput) => {
    found(await lockShiftOfSeat(tx, seatId), "seat");
    return found(await findAskedSeat(tx, seatId), "seat");
  },
  allow: (actor, { shift }) => mayCallRoll(actor, shift),
  hidden: "seat",
  run: async ({ tx, actor, subject: asked, input, now }) => {
    const { shift, seat } = asked;
    const consent = input.guardian && { ...input.guardian, givenAt: now };
    refuseIfAny(decideWalkIn({ ...asked, guest: input, guardianConsent: consent }, now));
    const twice = (await findNamesakes(tx, shift.id, [input.name])).some(
      ({ birthDate, phone }) => birthDate === input.birthDate && phone === input.phone,
    );
    if (twice) throw new ProblemError({ code: "GROUP_SAME_PERSON", name: input.name });
    if (freePlaces(seat) === 0) await updateHeads(tx, shift.id, oneMore(seat));
    const personId = await insertGuest(tx, input, now);
    if (input.guardian) await saveGuardianConsent(tx, personId, input.guardian, now);
    const base = { shift, seatId: seat.id, personId, at: now, decidedBy: actor.personId };
    const signup = await insertSignup(tx, { ...base, status: "confirmed", way: "walk_in" });
    if (plusMinutes(shift.period.start, -checkInOpensMinutes) <= now) {
      const line = { signupId: signup.id, status: "present", inAt: "now", outAt: null } as const;
      await noteRoll(tx, { shift, promises: [{ signup, attendance: null, line }], by: actor.personId }, now);
    }
    const claim = await makeClaim(tx, personId, actor.personId, now);
    return { signupId: signup.id, name: input.name, ...claim };
  },
  target: (_asked, { signupId }) => signupId,
});

function oneMore({ id, minHeads, maxHeads }: Seat) {
  return { seatId: id, minHeads, maxHeads: maxHeads + 1 };
}
