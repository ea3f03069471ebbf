import { timeSlots } from "@nuanlin/domain/codes/time-slot";
import { supplyDemandInput } from "@nuanlin/domain/matching/supply-demand";
import { showSupplyDemand } from "@nuanlin/usecases/matching/supply-demand";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const needAndHave = { places: z.number(), people: z.number() };

const supplyDemandView = z.object({
  slots: z.array(z.object({ slot: z.enum(timeSlots.codes), ...needAndHave })),
  streets: z.array(z.object({ street: z.nullable(z.string()), ...needAndHave })),
});

export const supplyRouter = router({
  show: procedure
    .input(supplyDemandInput)
    .output(supplyDemandView)
    .query(async ({ ctx, input }) => {
      const { slots, streets } = await showSupplyDemand(ctx.services, ctx.actor, input);
      return { slots: [...slots], streets: [...streets] };
    }),
});
