import type { Tx } from "@nuanlin/db/database";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { findShift } from "@nuanlin/db/shifts/shift-repository";
import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { findSignup } from "@nuanlin/db/signups/signup-repository";
import { servedTogether } from "@nuanlin/db/stepping-in/find-partners";
import { findDeclined, findOpenSwaps, insertSwap } from "@nuanlin/db/stepping-in/swap-repository";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import type { SignupCase } from "@nuanlin/domain/signups/signup";
import { mayAnswerFor } from "@nuanlin/domain/signups/signup-policy";
import {
  type AskSwapInput,
  decideAskAgain,
  decideSwap,
  decideSwapSide,
  swapDeadline,
} from "@nuanlin/domain/stepping-in/swap";
import { command, found } from "../command.ts";
import { loadSignup } from "../signups/load-signup.ts";
import { weighWithout } from "./weigh-without.ts";

/**
 * Asks somebody to change places, or to take one's place over; nothing changes until they say yes. Asked twice is asked once, and a no counts. Reasons
 * that keep the asking person from the other place are told at once; those of the other are for the other to hear.
 */
export const askSwap = command({
  verb: "swap.ask",
  load: (tx, input: AskSwapInput) => loadSignup(tx, input),
  allow: (actor, { signup }) => mayAnswerFor(actor, signup),
  hidden: "signup",
  run: async ({ tx, subject: { shift, signup }, input, now }) => {
    const partner = await findPartner(tx, { shift, signup }, input, now);
    const open = await findOpenSwaps(tx, signup.id);
    const same = open.find(({ toPerson }) => toPerson === partner.toPerson);
    if (same) return { id: same.id };
    const declined = await findDeclined(tx, { fromPerson: signup.personId, fromShift: shift.id });
    const about = declined.filter((no) => no.toPerson === partner.toPerson && no.toShift === partner.toShift);
    refuseIfAny(
      decideAskAgain(
        about.map(({ at }) => at),
        now,
      ),
    );
    const answerBy = swapDeadline(partner.firstStart, now);
    const { toPerson, toSignup } = partner;
    const id = await insertSwap(tx, { fromSignup: signup.id, toPerson, toSignup, note: input.note, answerBy, at: now });
    await enqueue(tx, { topic: "swap.asked", ids: { swapId: id }, dedupeKey: `swap.asked:${id}`, at: now });
    return { id };
  },
  target: (_subject, { id }) => id,
});

interface From {
  readonly shift: Shift;
  readonly signup: SignupCase;
}

async function findPartner(tx: Tx, from: From, input: AskSwapInput, now: Date) {
  if ("toPersonId" in input) {
    refuseIfAny(decideSwapSide(from, now));
    if (input.toPersonId === from.signup.personId) throw new ProblemError({ code: "SWAP_SELF" });
    const met = await servedTogether(tx, from.signup.personId, input.toPersonId, now);
    found(met || undefined, "person");
    return { toPerson: input.toPersonId, toSignup: null, toShift: null, firstStart: from.shift.period.start };
  }
  const signup = found(await findSignup(tx, input.toSignupId), "signup");
  const shift = found(await findShift(tx, signup.shiftId), "shift");
  // A promise in another project answers like one that is not there.
  found(shift.projectId === from.shift.projectId || undefined, "signup");
  refuseIfAny(decideSwap(from, { signup, shift }, now));
  const asked = found(await findAskedSeat(tx, signup.seatId), "seat");
  refuseIfAny(await weighWithout(tx, { asked, personId: from.signup.personId, without: from.signup.id, now }));
  const firstStart = shift.period.start < from.shift.period.start ? shift.period.start : from.shift.period.start;
  return { toPerson: signup.personId, toSignup: signup.id, toShift: shift.id, firstStart };
}
