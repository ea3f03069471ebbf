import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { isFull, lockShiftOfSeat } from "@nuanlin/db/shifts/shift-repository";
import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { insertSignup, type NewSignup } from "@nuanlin/db/signups/signup-repository";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { freePlaces } from "@nuanlin/domain/shifts/seat";
import { decideJoinCode } from "@nuanlin/domain/signups/decide-join-code";
import { decideWayIn, type WayIn } from "@nuanlin/domain/signups/decide-way-in";
import { answerDeadline } from "@nuanlin/domain/signups/offer-deadline";
import type { JoinAction, JoinSeatInput, LiveStatus } from "@nuanlin/domain/signups/signup";
import { mayJoinSeat } from "@nuanlin/domain/signups/signup-policy";
import { command, found } from "../command.ts";
import { askBesideProfessional, weighPerson } from "./seat-person.ts";

/**
 * Takes a seat for oneself, applies for it or waits for it, whichever the button said. The shift's row is held first, then the
 * person's, so that the last place goes to exactly one and nobody is in two overlapping shifts; all reasons against it come back
 * together. Where something else than what the button said is possible by now, nothing is done.
 */
export const joinSeat = command({
  verb: "seat.join",
  load: async (tx, { seatId, as }: JoinSeatInput) => {
    if ((as ?? "join") === "join" && (await isFull(tx, seatId))) {
      // Where there is nothing to take nobody has to queue for the row to hear so: in a rush that is nearly everybody. What was
      // read without holding it may only lead to a no.
      const seen = found(await findAskedSeat(tx, seatId), "seat");
      if (freePlaces(seen.seat) === 0) return seen;
    }
    found(await lockShiftOfSeat(tx, seatId), "seat");
    // Only what is read after the row is held counts: the last place may have gone while we waited.
    return found(await findAskedSeat(tx, seatId), "seat");
  },
  allow: mayJoinSeat,
  hidden: "seat",
  run: async ({ tx, actor, subject: asked, input, now }) => {
    if (asked.project.status === "draft") found(undefined, "seat");
    const { person, held } = await weighPerson(tx, asked, actor.personId, now);
    const action = input.as ?? "join";
    refuseUnless(action, decideWayIn({ ...asked, person, held }, now));
    refuseIfAny(decideJoinCode(asked.terms, input.code));
    const { shift, seat, terms } = asked;
    const base = { shift, seatId: seat.id, personId: person.id, at: now };
    const beginning: Record<JoinAction, Pick<NewSignup, "way" | "status" | "answerBy" | "note">> = {
      join: { status: "confirmed", way: terms.wayIn === "code" ? "code" : "instant" },
      apply: {
        status: "applied",
        way: "application",
        answerBy: answerDeadline(shift.period.start, terms.answerHours, now),
        note: input.note ?? "",
      },
      wait: { status: "waiting", way: "waitlist" },
    };
    const signup = await insertSignup(tx, { ...base, ...beginning[action] });
    const topic = topics[action];
    await enqueue(tx, { topic, ids: { signupId: signup.id }, dedupeKey: `${topic}:${signup.id}`, at: now });
    if (action === "join") await askBesideProfessional(tx, asked, now);
    const status: LiveStatus = beginning[action].status;
    return { ...signup, status, position: action === "wait" ? asked.waiting + 1 : null };
  },
  target: (_subject, signup) => signup.id,
});

const topics: Readonly<Record<JoinAction, string>> = {
  join: "signup.confirmed",
  apply: "signup.applied",
  wait: "signup.waiting",
};

function refuseUnless(wanted: JoinAction, { action, problems, waitsFor, exceptions }: WayIn): void {
  if (action === wanted) return;
  refuseIfAny(problems);
  // Whoever wanted the last place hears that it went, or that the team has no room yet; the page then offers to wait.
  if (wanted === "join" && action === "wait") refuseIfAny(waitsFor);
  refuseIfAny(exceptions);
  throw new ProblemError({ code: "ACTION_CHANGED" });
}
