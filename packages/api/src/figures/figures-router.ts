import { landingFigures } from "@nuanlin/usecases/figures/landing-figures";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const landingView = z.object({
  neighbours: z.number(),
  professionals: z.number(),
  litCommunities: z.number(),
  openSeatsThisWeekend: z.number(),
  countingMinutes: z.number(),
});

export const figuresRouter = router({
  landing: procedure.output(landingView).query(({ ctx }) => landingFigures(ctx.services, ctx.actor, {})),
});
