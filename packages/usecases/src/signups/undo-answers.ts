import { recall } from "@nuanlin/db/outbox/outbox-repository";
import { reopenApplication } from "@nuanlin/db/signups/queue-repository";
import type { Actor } from "@nuanlin/domain/actor";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { SignupId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import type { UndoAnswersInput } from "@nuanlin/domain/signups/signup";
import { command } from "../command.ts";
import { loadSignup } from "./load-signup.ts";
import type { Services } from "../services.ts";
import { answerKey } from "./answer-applications.ts";
import { fillSeats } from "./fill-seats.ts";

const topics = ["signup.confirmed", "signup.waiting", "signup.refused"] as const;

const undoAnswer = command({
  verb: "signup.undo-answer",
  load: (tx, input: { readonly signupId: SignupId }) => loadSignup(tx, input),
  allow: (actor, { shift }) => mayCallRoll(actor, shift),
  hidden: "signup",
  run: async ({ tx, subject: { shift, signup }, now }) => {
    const untold = [];
    for (const topic of topics) untold.push(await recall(tx, answerKey(signup.id, topic)));
    const answered = ["confirmed", "waiting", "refused"].includes(signup.status);
    if (!answered || !untold.includes(true)) throw new ProblemError({ code: "UNDO_TOO_LATE" });
    await reopenApplication(tx, signup.id);
    await fillSeats(tx, shift, now);
  },
  target: ({ signup }) => signup.id,
});

/** Takes answers back as long as nobody has been told; returns how many are open again. */
export async function undoAnswers(
  services: Services,
  actor: Actor,
  { signupIds }: UndoAnswersInput,
): Promise<{ undone: number }> {
  let undone = 0;
  for (const signupId of new Set(signupIds)) {
    try {
      await undoAnswer(services, actor, { signupId });
      undone += 1;
    } catch (error) {
      if (signupIds.length === 1 || !(error instanceof ProblemError)) throw error;
    }
  }
  return { undone };
}
