import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { lockShiftOfSeat } from "@nuanlin/db/shifts/shift-repository";
import type { Tx } from "@nuanlin/db/database";
import { type AskedSeat, findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { findKnownAmong } from "@nuanlin/db/signups/find-known-people";
import { insertSignup } from "@nuanlin/db/signups/signup-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { Actor, PersonActor } from "@nuanlin/domain/actor";
import type { PersonId } from "@nuanlin/domain/ids";
import type { Problem } from "@nuanlin/domain/problem";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { isAboutRoom } from "@nuanlin/domain/signups/decide-room";
import { decideEditShift } from "@nuanlin/domain/shifts/decide-shift";
import { answerDeadline } from "@nuanlin/domain/signups/offer-deadline";
import type { InvitePeopleInput } from "@nuanlin/domain/signups/signup";
import { command, found } from "../command.ts";
import { weighPerson } from "./seat-person.ts";

/** Hours within which an invitation is answered, unless the shift begins before. */
const invitationHours = 72;

/**
 * Asks people to take a place in a seat; nobody is put there without their yes (Order 685 art. 25). Whoever has a sign-up in the
 * shift already, or may not take the seat, is not asked, and the organizer hears why: so only about people who came to the
 * organisation before, and of everybody else as if there were no such person. No place is kept meanwhile.
 */
export const invitePeople = inviting(findKnownAmong);

/** The same for whoever was found by a contact that the organizer knows; what comes back is for us alone. */
export const inviteAnybody = inviting(async (_tx, _organisationId, personIds) => new Set(personIds));

interface Invited {
  readonly invited: PersonId[];
  readonly passed: { readonly personId: PersonId; readonly problems: readonly Problem[] }[];
}

interface InvitingTerms {
  /** Who may ask; by default the organizers of the shift. */
  readonly allow?: (actor: Actor, subject: AskedSeat) => actor is PersonActor;
  /** Whether somebody who is not let through is refused as if there were no such person (the default), or left out silently. */
  readonly strict?: boolean;
  /** What belongs into the same transaction. */
  readonly note?: (tx: Tx, result: Invited) => Promise<void>;
}

function ofTheShift(actor: Actor, { shift }: AskedSeat): actor is PersonActor {
  return mayCallRoll(actor, shift);
}

/** An invitation to whoever `findAllowed` lets through; of everybody else as if there were no such person. */
export function inviting(findAllowed: typeof findKnownAmong, terms: InvitingTerms = {}) {
  const { allow = ofTheShift, strict = true, note } = terms;
  return command({
    verb: "seat.invite",
    load: async (tx, { seatId }: InvitePeopleInput) => {
      found(await lockShiftOfSeat(tx, seatId), "seat");
      return found(await findAskedSeat(tx, seatId), "seat");
    },
    allow,
    hidden: "seat",
    run: async ({ tx, actor, subject: asked, input, now }): Promise<Invited> => {
      refuseIfAny(decideEditShift(asked.shift, now));
      const allowed = await findAllowed(tx, asked.shift.organisationId, input.personIds);
      const invited: PersonId[] = [];
      const passed: { readonly personId: PersonId; readonly problems: readonly Problem[] }[] = [];
      for (const personId of [...new Set(input.personIds)].sort()) {
        if (!allowed.has(personId)) {
          if (strict) found(undefined, "person");
          continue;
        }
        const { problems } = await weighPerson(tx, asked, personId, now);
        const against = problems.filter((problem) => !isAboutRoom(problem));
        if (against.length > 0) {
          passed.push({ personId, problems: against });
          continue;
        }
        const answerBy = answerDeadline(asked.shift.period.start, invitationHours, now);
        const base = { shift: asked.shift, seatId: asked.seat.id, personId, at: now, decidedBy: actor.personId };
        const { id } = await insertSignup(tx, { ...base, status: "invited", way: "invitation", answerBy });
        await enqueue(tx, {
          topic: "signup.invited",
          ids: { signupId: id },
          dedupeKey: `signup.invited:${id}`,
          at: now,
        });
        invited.push(personId);
      }
      const result = { invited, passed };
      await note?.(tx, result);
      return result;
    },
    target: ({ seat }) => seat.id,
  });
}
