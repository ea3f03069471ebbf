import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { findQueuePosition, stepSignup } from "@nuanlin/db/signups/queue-repository";
import { endSignup, findHeldSignups } from "@nuanlin/db/signups/signup-repository";
import { findPerson, holdPerson } from "@nuanlin/db/people/person-repository";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideAccept, decideDecline } from "@nuanlin/domain/signups/decide-answer";
import { decideJoin } from "@nuanlin/domain/signups/decide-join";
import { isAboutRoom } from "@nuanlin/domain/signups/decide-room";
import type { AnswerOfferInput } from "@nuanlin/domain/signups/signup";
import { mayAnswerFor } from "@nuanlin/domain/signups/signup-policy";
import { command, found } from "../command.ts";
import { fillSeats } from "./fill-seats.ts";
import { loadSignup } from "./load-signup.ts";
import { askBesideProfessional, wantedFor, windowAround } from "./seat-person.ts";

/**
 * Says yes to an offered place or to an invitation. The place of an offer was kept; an invitation takes a free one, and when there
 * is none any more, or the team has no room for one more without its professional, the person waits for one. What has changed since, another shift at that time for instance, still counts.
 */
export const acceptOffer = command({
  verb: "signup.accept",
  load: (tx, input: AnswerOfferInput) => loadSignup(tx, input),
  allow: (actor, { signup }) => mayAnswerFor(actor, signup),
  hidden: "signup",
  run: async ({ tx, subject: { shift, signup }, now }) => {
    refuseIfAny(decideAccept(signup, now));
    const asked = found(await findAskedSeat(tx, signup.seatId), "seat");
    await holdPerson(tx, signup.personId);
    const person = found(await findPerson(tx, signup.personId, wantedFor(asked)), "person");
    const held = await findHeldSignups(tx, person.id, windowAround(shift), [shift.id]);
    const kept = signup.status === "offered" ? 1 : 0;
    const question = {
      ...asked,
      // The place that is kept is theirs, and the sign-up that is answered does not stand in its own way.
      seat: { ...asked.seat, held: asked.seat.held - kept },
      person,
      held: held.filter(({ id }) => id !== signup.id),
    };
    const problems = decideJoin(question, now);
    const full = problems.some(isAboutRoom);
    refuseIfAny(asked.terms.waitlist ? problems.filter((problem) => !isAboutRoom(problem)) : problems);
    const status = full ? "waiting" : "confirmed";
    // Whose kept place the team has no room for any more goes back to where they stood.
    await stepSignup(tx, signup.id, { status, at: now, first: kept === 1 });
    if (!full) await askBesideProfessional(tx, asked, now);
    const topic = full ? "signup.waiting" : "signup.confirmed";
    await enqueue(tx, { topic, ids: { signupId: signup.id }, dedupeKey: `${topic}:${signup.id}`, at: now });
    return { id: signup.id, status, position: full ? await findQueuePosition(tx, signup.id) : null } as const;
  },
  target: ({ signup }) => signup.id,
});

/** Says no to an offer or an invitation, without blame; the place goes to the next who waits. */
export const declineOffer = command({
  verb: "signup.decline",
  load: (tx, input: AnswerOfferInput) => loadSignup(tx, input),
  allow: (actor, { signup }) => mayAnswerFor(actor, signup),
  hidden: "signup",
  run: async ({ tx, subject: { shift, signup }, now }) => {
    refuseIfAny(decideDecline(signup));
    await endSignup(tx, signup.id, "declined", "", now);
    await fillSeats(tx, shift, now);
  },
  target: ({ signup }) => signup.id,
});
