import { organisationId } from "@nuanlin/domain/ids";
import { savePopulationInput } from "@nuanlin/domain/pool/community-workers";
import {
  inviteFromPoolInput,
  markLeadingInput,
  searchPoolForDeskInput,
  searchPoolInput,
} from "@nuanlin/domain/pool/pool-search";
import type { Problem } from "@nuanlin/domain/problem";
import { inviteFromPool } from "@nuanlin/usecases/pool/invite-from-pool";
import { markLeading, savePopulation, showPoolHealth } from "@nuanlin/usecases/pool/pool-health";
import { listOpenSeats, searchPool, searchPoolForDesk } from "@nuanlin/usecases/pool/search-pool";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { openSeatView, poolHealthView, poolPageView, toPoolHealthView, toPoolPageView } from "./pool-view.ts";

/** The pool of professionals, for the federation and for organizers of approved organisations. */
export const poolRouter = router({
  search: procedure
    .input(searchPoolInput)
    .output(poolPageView)
    .query(async ({ ctx, input }) => toPoolPageView(await searchPool(ctx.services, ctx.actor, input))),
  searchForDesk: procedure
    .input(searchPoolForDeskInput)
    .output(poolPageView)
    .query(async ({ ctx, input }) => toPoolPageView(await searchPoolForDesk(ctx.services, ctx.actor, input))),
  openSeats: procedure
    .input(z.strictObject({ organisationId }))
    .output(z.array(openSeatView))
    .query(async ({ ctx, input }) =>
      (await listOpenSeats(ctx.services, ctx.actor, input)).map(({ start, end, ...seat }) => ({
        ...seat,
        start: start.getTime(),
        end: end.getTime(),
      })),
    ),
  invite: procedure
    .input(inviteFromPoolInput)
    .output(z.object({ invited: z.boolean(), problems: z.array(z.custom<Problem>()) }))
    .mutation(async ({ ctx, input }) => {
      const { invited, problems } = await inviteFromPool(ctx.services, ctx.actor, input);
      return { invited, problems: [...problems] };
    }),
  health: procedure
    .output(poolHealthView)
    .query(async ({ ctx }) => toPoolHealthView(await showPoolHealth(ctx.services, ctx.actor, null))),
  savePopulation: procedure
    .input(savePopulationInput)
    .mutation(({ ctx, input }) => savePopulation(ctx.services, ctx.actor, input)),
  markLeading: procedure
    .input(markLeadingInput)
    .mutation(({ ctx, input }) => markLeading(ctx.services, ctx.actor, input)),
});
