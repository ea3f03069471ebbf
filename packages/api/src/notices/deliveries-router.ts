import { listDeadLettersInput, retryDeadLettersInput } from "@nuanlin/domain/notices/dead-letters";
import { channels } from "@nuanlin/domain/notices/notice";
import { listDeadLetters, retryDeadLetters } from "@nuanlin/usecases/notices/dead-letters";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const deadLetterView = z.object({
  /** Names it for `retry`. */
  letter: z.discriminatedUnion("source", [
    z.object({ source: z.literal("outbox"), id: z.number() }),
    z.object({ source: z.literal("delivery"), id: z.string() }),
  ]),
  /** A topic of the outbox or the kind of a notice. */
  kind: z.string(),
  channel: z.nullable(z.enum(channels)),
  attempts: z.number(),
  lastError: z.nullable(z.string()),
  since: z.number(),
});
export type DeadLetterView = z.output<typeof deadLetterView>;

export const deliveriesRouter = router({
  dead: procedure
    .input(listDeadLettersInput)
    .output(z.object({ letters: z.array(deadLetterView), total: z.number() }))
    .query(async ({ ctx, input }) => {
      const { letters, total } = await listDeadLetters(ctx.services, ctx.actor, input);
      return { letters: letters.map(({ since, ...letter }) => ({ ...letter, since: since.getTime() })), total };
    }),
  retry: procedure
    .input(retryDeadLettersInput)
    .output(z.object({ retried: z.number() }))
    .mutation(({ ctx, input }) => retryDeadLetters(ctx.services, ctx.actor, input)),
});
