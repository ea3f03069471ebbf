import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { lockPerson } from "@nuanlin/db/people/person-repository";
import { lockShiftOfSeat } from "@nuanlin/db/shifts/shift-repository";
import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { findHeldSignups, insertSignup } from "@nuanlin/db/signups/signup-repository";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideJoin } from "@nuanlin/domain/signups/decide-join";
import type { JoinSeatInput } from "@nuanlin/domain/signups/signup";
import { mayJoinSeat } from "@nuanlin/domain/signups/signup-policy";
import { command, found } from "../command.ts";

/**
 * Takes a seat for oneself. The shift's row is held first, then the person's, so that the last place goes to exactly one
 * and nobody is in two overlapping shifts; all reasons against it come back together.
 */
export const joinSeat = command({
  verb: "seat.join",
  load: async (tx, { seatId }: JoinSeatInput) => {
    found(await lockShiftOfSeat(tx, seatId), "seat");
    // Only what is read after the row is held counts: the last place may have gone while we waited.
    return found(await findAskedSeat(tx, seatId), "seat");
  },
  allow: mayJoinSeat,
  hidden: "seat",
  run: async ({ tx, actor, subject: { organisationStatus, shift, project, seat }, now }) => {
    if (project.status === "draft") found(undefined, "seat");
    const person = await lockPerson(tx, actor.personId);
    const held = await findHeldSignups(tx, person.id, shift.period);
    refuseIfAny(decideJoin({ organisationStatus, project, shift, seat, person, held }, now));
    const signup = await insertSignup(tx, shift, seat, person.id, now);
    await enqueue(tx, {
      topic: "signup.confirmed",
      ids: { signupId: signup.id },
      dedupeKey: `signup.confirmed:${signup.id}`,
      at: now,
    });
    return signup;
  },
  target: (_subject, signup) => signup.id,
});
