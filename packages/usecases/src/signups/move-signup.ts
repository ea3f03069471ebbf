import type { Tx } from "@nuanlin/db/database";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { lockPerson } from "@nuanlin/db/people/person-repository";
import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { stepSignup } from "@nuanlin/db/signups/queue-repository";
import { changeSeat, endSignup, findHeldSignups, findSignup } from "@nuanlin/db/signups/signup-repository";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import type { SeatMove, Shift } from "@nuanlin/domain/shifts/shift";
import { decideJoin } from "@nuanlin/domain/signups/decide-join";
import { found } from "../command.ts";
import { wantedFor, windowAround } from "./seat-person.ts";

/**
 * Makes room: puts somebody into another seat of the same shift, at the front of the waitlist, or off the shift with a reason; each
 * is told. The shift's row must be held. Another seat asks for what it always asks for.
 */
export async function moveSignup(tx: Tx, shift: Shift, { signupId, to }: SeatMove, now: Date): Promise<void> {
  const signup = found(await findSignup(tx, signupId), "signup");
  if (signup.shiftId !== shift.id) throw new ProblemError({ code: "NOT_FOUND", what: "signup" });
  if (signup.status !== "confirmed" && signup.status !== "offered") throw new ProblemError({ code: "NOT_SIGNED_UP" });
  const tell = (topic: string) =>
    enqueue(tx, { topic, ids: { signupId }, dedupeKey: `${topic}:${signupId}:${now.getTime()}`, at: now });
  if ("removed" in to) {
    await endSignup(tx, signupId, "removed", to.removed, now);
    return tell("signup.removed");
  }
  if ("waitlist" in to) {
    await stepSignup(tx, signupId, { status: "waiting", way: "waitlist", first: true, at: now });
    return tell("signup.waiting");
  }
  const asked = found(await findAskedSeat(tx, to.seatId), "seat");
  if (asked.shift.id !== shift.id) throw new ProblemError({ code: "NOT_FOUND", what: "seat" });
  const person = await lockPerson(tx, signup.personId, wantedFor(asked));
  const held = await findHeldSignups(tx, person.id, windowAround(shift), [shift.id]);
  const given = signup.status === "confirmed" ? "taken" : "held";
  // The place they give back in the same shift makes room for the one they get.
  const team = asked.team.map((mate) => (mate.id === signup.seatId ? { ...mate, [given]: mate[given] - 1 } : mate));
  refuseIfAny(decideJoin({ ...asked, team, person, held: held.filter(({ id }) => id !== signupId) }, now));
  await changeSeat(tx, signupId, to.seatId);
  return tell(signup.status === "confirmed" ? "signup.confirmed" : "signup.offered");
}
