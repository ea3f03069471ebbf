import type { Tx } from "@nuanlin/db/database";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { holdPerson } from "@nuanlin/db/people/person-repository";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { endSignup, findSignup } from "@nuanlin/db/signups/signup-repository";
import { type CoverCall, lockOpenCalls } from "@nuanlin/db/stepping-in/cover-repository";
import { endSwap, findSwap, type Swap } from "@nuanlin/db/stepping-in/swap-repository";
import { isPerson, type PersonActor } from "@nuanlin/domain/actor";
import type { PersonId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import type { SignupCase } from "@nuanlin/domain/signups/signup";
import { type AnswerSwapInput, decideSwap, decideSwapSide } from "@nuanlin/domain/stepping-in/swap";
import { command, found } from "../command.ts";
import { settleCalls } from "./run-call.ts";
import { seatedOrRefused, takePlace } from "./take-place.ts";

interface Side {
  readonly shift: Shift;
  readonly signup: SignupCase;
}

interface Subject {
  readonly swap: Swap;
  readonly from: Side;
  /** null when the place is handed over and nothing comes back. */
  readonly to: Side | null;
  readonly calls: readonly CoverCall[];
}

/** Holds the shifts by ascending id, then the searches for them, then the two people by ascending id: in this order everywhere. */
async function loadSwap(tx: Tx, { swapId }: AnswerSwapInput): Promise<Subject> {
  const known = found(await findSwap(tx, swapId), "swap");
  const shifts = new Map<string, Shift>();
  const calls: CoverCall[] = [];
  const shiftIds = known.toShift === null ? [known.fromShift] : [known.fromShift, known.toShift].toSorted();
  for (const id of shiftIds) shifts.set(id, found(await lockShift(tx, id), "shift"));
  for (const id of shiftIds) calls.push(...(await lockOpenCalls(tx, id)));
  for (const id of [known.fromPerson, known.toPerson].toSorted()) await holdPerson(tx, id);
  const side = async (signupId: SignupCase["id"]): Promise<Side> => {
    const signup = found(await findSignup(tx, signupId), "signup");
    return { signup, shift: found(shifts.get(signup.shiftId), "shift") };
  };
  return {
    swap: found(await findSwap(tx, swapId), "swap"),
    from: await side(known.fromSignup),
    to: known.toSignup === null ? null : await side(known.toSignup),
    calls,
  };
}

/**
 * Says yes or no to changing places. With a yes both promises change hands in this transaction, or neither does: each of the two is
 * judged by all rules of joining for the other's place, as if they had given their own up already.
 */
export const answerSwap = command({
  verb: "swap.answer",
  load: loadSwap,
  allow: (actor, { swap }): actor is PersonActor => isPerson(actor) && actor.personId === swap.toPerson,
  hidden: "swap",
  run: async ({ tx, subject, input, now }) => {
    const { swap } = subject;
    if (input.answer === "decline") {
      const ended = await endSwap(tx, swap.id, "declined", now);
      if (ended) await tellSwap(tx, "swap.declined", swap, now);
      else if (swap.status === "accepted") throw new ProblemError({ code: "SWAP_OVER" });
      return { signupId: null };
    }
    if (decideAccept(subject, now).length > 0 || !(await endSwap(tx, swap.id, "accepted", now)))
      throw new ProblemError({ code: "SWAP_OVER" });
    const signupId = await changePlaces(tx, subject, now);
    await tellSwap(tx, "swap.accepted", swap, now);
    await settleCalls(tx, subject.calls, now);
    return { signupId };
  },
  target: ({ swap }) => swap.id,
});

function decideAccept({ swap, from, to }: Subject, now: Date) {
  if (swap.answerBy <= now) return [{ code: "SWAP_OVER" } as const];
  return to === null ? decideSwapSide(from, now) : decideSwap(from, to, now);
}

async function changePlaces(tx: Tx, { swap, from, to }: Subject, now: Date) {
  await endSignup(tx, from.signup.id, "handed_over", "", now);
  if (to) await endSignup(tx, to.signup.id, "handed_over", "", now);
  const take = (side: Side, personId: PersonId) =>
    takePlace(tx, { seatId: side.signup.seatId, personId, way: "swap", now, handedOver: true });
  // The one who answers hears their own reasons; those of the other are nobody else's business.
  const mine = seatedOrRefused(await take(from, swap.toPerson));
  await tellConfirmed(tx, mine.id, now);
  if (to === null) return mine.id;
  const theirs = await take(to, swap.fromPerson);
  if ("problems" in theirs) throw new ProblemError({ code: "SWAP_OVER" });
  await tellConfirmed(tx, theirs.signup.id, now);
  return mine.id;
}

function tellConfirmed(tx: Tx, signupId: SignupCase["id"], now: Date) {
  const dedupeKey = `signup.confirmed:${signupId}:${now.getTime()}`;
  return enqueue(tx, { topic: "signup.confirmed", ids: { signupId }, dedupeKey, at: now });
}

function tellSwap(tx: Tx, topic: string, { id: swapId }: Swap, now: Date) {
  return enqueue(tx, { topic, ids: { swapId }, dedupeKey: `${topic}:${swapId}`, at: now });
}
