import { claimInput } from "@nuanlin/domain/people/claim-code";
import { useClaim } from "@nuanlin/usecases/people/use-claim";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const claimedView = z.object({
  name: z.string(),
  /** How many sign-ups moved, and the minutes recorded for them. */
  moved: z.number(),
  minutes: z.number(),
  behind: z.array(
    z.object({ id: z.string(), title: z.string(), start: z.number(), end: z.number(), timeZone: z.string() }),
  ),
});

export const claimRouter = router({
  use: procedure
    .input(claimInput)
    .output(claimedView)
    .mutation(async ({ ctx, input }) => {
      if (ctx.actor.kind === "person") await ctx.signInAttempts.count(`claim:${ctx.actor.accountId}`);
      const { name, moved, behind } = await useClaim(ctx.services, ctx.actor, input);
      return {
        name,
        moved: moved.length,
        minutes: moved.reduce((sum, { minutes }) => sum + minutes, 0),
        behind: behind.map(({ id, title, period, timeZone }) => ({
          id,
          title,
          start: period.start.getTime(),
          end: period.end.getTime(),
          timeZone,
        })),
      };
    }),
});
