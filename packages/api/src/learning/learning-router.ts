import { recordLearningInput } from "@nuanlin/domain/learning/learning";
import { recordLearning } from "@nuanlin/usecases/learning/record-learning";
import { showMyLearning } from "@nuanlin/usecases/learning/show-my-learning";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const myLearningView = z.object({
  records: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      organiser: z.string(),
      heldOn: z.string(),
      minutes: z.number(),
      continuingEducation: z.boolean(),
    }),
  ),
  /** One for each registration that asks for continuing education; from and until are days. */
  registrations: z.array(
    z.object({
      type: z.string(),
      from: z.string(),
      until: z.string(),
      doneMinutes: z.number(),
      neededMinutes: z.number(),
      leftMinutes: z.number(),
    }),
  ),
});

export const learningRouter = router({
  record: procedure
    .input(recordLearningInput)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => recordLearning(ctx.services, ctx.actor, input)),
  mine: procedure.output(myLearningView).query(({ ctx }) => showMyLearning(ctx.services, ctx.actor, null)),
});
