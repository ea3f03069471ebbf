import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { endSignup, findSignup } from "@nuanlin/db/signups/signup-repository";
import { findCoverAsk, lockOpenCalls, saveCoverAnswer } from "@nuanlin/db/stepping-in/cover-repository";
import { isPerson } from "@nuanlin/domain/actor";
import type { PersonActor } from "@nuanlin/domain/actor";
import { ProblemError } from "@nuanlin/domain/problem";
import type { AnswerCoverInput } from "@nuanlin/domain/stepping-in/cover";
import { command, found } from "../command.ts";
import { settleCalls } from "./run-call.ts";
import { seatedOrRefused, takePlace } from "./take-place.ts";

/**
 * Says yes or no to stepping in. The first yes has the place, in the transaction that takes it from whoever gave it up; everybody
 * later hears that somebody was faster. A no needs no reason and can become a yes while the search goes on.
 */
export const answerCover = command({
  verb: "cover.answer",
  load: async (tx, { coverAskId }: AnswerCoverInput) => {
    const known = found(await findCoverAsk(tx, coverAskId), "cover");
    found(await lockShift(tx, known.shiftId), "shift");
    const calls = await lockOpenCalls(tx, known.shiftId);
    const ask = found(await findCoverAsk(tx, coverAskId), "cover");
    return { calls, ask, call: calls.find(({ id }) => id === ask.coverCallId) };
  },
  allow: (actor, { ask }): actor is PersonActor => isPerson(actor) && actor.personId === ask.personId,
  hidden: "cover",
  run: async ({ tx, actor, subject: { calls, ask, call }, input, now }) => {
    if (ask.answer === "yes") return { seated: true };
    if (input.answer === "no") {
      if (ask.answer === "open") await saveCoverAnswer(tx, ask.id, "no", now);
      return { seated: false };
    }
    if (!call || ask.answer === "over") throw new ProblemError({ code: "COVER_OVER" });
    const { signupId, seatId } = call;
    const own = signupId === null ? undefined : await findSignup(tx, signupId);
    if (own && own.status !== "confirmed") throw new ProblemError({ code: "COVER_OVER" });
    if (own) await endSignup(tx, own.id, "handed_over", "", now);
    const seated = await takePlace(tx, {
      seatId,
      personId: actor.personId,
      way: "cover",
      now,
      handedOver: own !== undefined,
    });
    if ("problems" in seated && seated.problems.every(({ code }) => code === "SEAT_FULL"))
      throw new ProblemError({ code: "COVER_OVER" });
    const signup = seatedOrRefused(seated);
    await saveCoverAnswer(tx, ask.id, "yes", now);
    const tell = (topic: string, id: string) =>
      enqueue(tx, { topic, ids: { signupId: id }, dedupeKey: `${topic}:${id}:${now.getTime()}`, at: now });
    await tell("signup.confirmed", signup.id);
    if (own) await tell("signup.handed_over", own.id);
    await settleCalls(tx, calls, now);
    return { seated: true };
  },
  target: ({ ask }) => ask.id,
});
