import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { stepSignup } from "@nuanlin/db/signups/queue-repository";
import { endSignup, noteDecision } from "@nuanlin/db/signups/signup-repository";
import type { Actor } from "@nuanlin/domain/actor";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { SignupId } from "@nuanlin/domain/ids";
import { type Problem, ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { decideRoom } from "@nuanlin/domain/signups/decide-room";
import { mayBeOverridden } from "@nuanlin/domain/signups/decide-workload";
import type { AnswerApplicationsInput } from "@nuanlin/domain/signups/signup";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { command, found } from "../command.ts";
import { loadSignup } from "./load-signup.ts";
import type { Services } from "../services.ts";
import { fillSeats } from "./fill-seats.ts";
import { weighPerson } from "./seat-person.ts";

/** How long an answer can be taken back before the person hears of it, in minutes. */
const undoMinutes = 0.25;

interface OneAnswer {
  readonly signupId: SignupId;
  readonly answer: AnswerApplicationsInput["answer"];
  readonly reason: string;
}

/** One application, in a transaction of its own. Without a free place whoever is approved waits for one. */
const answerApplication = command({
  verb: "signup.answer",
  load: (tx, input: OneAnswer) => loadSignup(tx, input),
  allow: (actor, { shift }) => mayCallRoll(actor, shift),
  hidden: "signup",
  run: async ({ tx, actor, subject: { shift, signup }, input, now }) => {
    if (signup.status !== "applied") throw new ProblemError({ code: "ALREADY_ANSWERED" });
    const tell = (topic: string) =>
      enqueue(tx, {
        topic,
        ids: { signupId: signup.id },
        dedupeKey: answerKey(signup.id, topic),
        at: now,
        notBefore: plusMinutes(now, undoMinutes),
      });
    if (input.answer === "refuse") {
      if (input.reason === "") throw new ProblemError({ code: "REASON_MISSING" });
      await endSignup(tx, signup.id, "refused", input.reason, now);
      await noteDecision(tx, signup.id, actor.personId, now);
      await tell("signup.refused");
      return "refused" as const;
    }
    const asked = found(await findAskedSeat(tx, signup.seatId), "seat");
    const { problems } = await weighPerson(tx, asked, signup.personId, now);
    const against = problems.filter(({ code }) => code !== "ALREADY_SIGNED_UP");
    const exceptions = against.filter(mayBeOverridden);
    const waitsFor = decideRoom(asked);
    const full = waitsFor.length > 0;
    refuseIfAny(against.filter((problem) => !mayBeOverridden(problem)));
    if (exceptions.length > 0 && input.reason === "") refuseIfAny([{ code: "REASON_MISSING" }, ...exceptions]);
    if (!asked.terms.waitlist) refuseIfAny(waitsFor);
    const status = full ? "waiting" : "confirmed";
    const allowed = exceptions.length > 0 ? { overrideReason: input.reason } : {};
    await stepSignup(tx, signup.id, { status, decidedBy: actor.personId, at: now, ...allowed });
    await tell(full ? "signup.waiting" : "signup.confirmed");
    await fillSeats(tx, shift, now);
    return status;
  },
  target: ({ signup }) => signup.id,
});

/** Under this key the answer waits in the outbox, so that it can be taken back as long as it has not left. */
export function answerKey(signupId: SignupId, topic: string): string {
  return `answer:${topic}:${signupId}`;
}

export interface AnswerOutcome {
  readonly signupId: SignupId;
  /** What became of the application; null when it stands as it was, and `problems` say why. */
  readonly status: "confirmed" | "waiting" | "refused" | null;
  readonly problems: readonly Problem[];
}

/** Answers several applications, each for itself: one that cannot be answered does not hold up the others. */
export async function answerApplications(
  services: Services,
  actor: Actor,
  { signupIds, answer, reason }: AnswerApplicationsInput,
): Promise<AnswerOutcome[]> {
  const outcomes: AnswerOutcome[] = [];
  for (const signupId of new Set(signupIds)) {
    try {
      const status = await answerApplication(services, actor, { signupId, answer, reason });
      outcomes.push({ signupId, status, problems: [] });
    } catch (error) {
      // Alone it is refused as any other command; among others it is told with its reasons.
      if (signupIds.length === 1 || !(error instanceof ProblemError)) throw error;
      outcomes.push({ signupId, status: null, problems: error.problems });
    }
  }
  return outcomes;
}
