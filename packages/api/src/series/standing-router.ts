import type { Problem } from "@nuanlin/domain/problem";
import { endStandingInput, standingOfferInput, takeStandingInput } from "@nuanlin/domain/series/standing";
import { endStanding } from "@nuanlin/usecases/series/end-standing";
import { listMyStanding } from "@nuanlin/usecases/series/list-my-standing";
import { showStandingOffer } from "@nuanlin/usecases/series/show-standing-offer";
import { takeStanding } from "@nuanlin/usecases/series/take-standing";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { rhythmView, toRhythmView } from "./series-view.ts";

const offerView = z.object({
  seriesId: z.string(),
  rhythm: rhythmView,
  /** The commitment one has already. */
  mine: z.nullable(z.object({ id: z.string(), position: z.number() })),
  seats: z.array(
    z.object({
      position: z.number(),
      name: z.string(),
      /** How many may come every time, and how many do; the other places stay open for newcomers. */
      most: z.number(),
      taken: z.number(),
      problems: z.nullable(z.array(z.custom<Problem>())),
    }),
  ),
});
export type StandingOfferView = z.output<typeof offerView>;

const myStandingView = z.object({
  id: z.string(),
  projectId: z.string(),
  title: z.string(),
  seatName: z.string(),
  rhythm: rhythmView,
  nextStart: z.nullable(z.number()),
});
export type MyStandingView = z.output<typeof myStandingView>;

export const standingRouter = router({
  offer: procedure
    .input(standingOfferInput)
    .output(z.nullable(offerView))
    .query(async ({ ctx, input }) => {
      const offer = await showStandingOffer(ctx.services, ctx.actor, input);
      if (offer === null) return null;
      const { series, mine, seats } = offer;
      return {
        seriesId: series.id,
        rhythm: toRhythmView(series),
        mine: mine && { id: mine.id, position: mine.position },
        seats: seats.map(({ problems, ...seat }) => ({ ...seat, problems: problems && [...problems] })),
      };
    }),
  take: procedure
    .input(takeStandingInput)
    .output(z.object({ id: z.string(), seated: z.number(), waiting: z.number(), skipped: z.number() }))
    .mutation(({ ctx, input }) => takeStanding(ctx.services, ctx.actor, input)),
  end: procedure
    .input(endStandingInput)
    .output(z.object({ givenBack: z.number(), kept: z.number() }))
    .mutation(({ ctx, input }) => endStanding(ctx.services, ctx.actor, input)),
  mine: procedure.output(z.array(myStandingView)).query(async ({ ctx }) => {
    const held = await listMyStanding(ctx.services, ctx.actor, undefined);
    return held.map(({ id, projectId, title, seats, position, nextStart, ...series }) => ({
      id,
      projectId,
      title,
      seatName: seats[position]?.name ?? "",
      rhythm: toRhythmView(series),
      nextStart: nextStart?.getTime() ?? null,
    }));
  }),
});
