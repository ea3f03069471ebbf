import { answerSwapInput, askSwapInput, swapPartnersInput, takeBackSwapInput } from "@nuanlin/domain/stepping-in/swap";
import { answerSwap } from "@nuanlin/usecases/stepping-in/answer-swap";
import { askSwap } from "@nuanlin/usecases/stepping-in/ask-swap";
import { listMySwaps } from "@nuanlin/usecases/stepping-in/list-my-cover";
import { listSwapPartners } from "@nuanlin/usecases/stepping-in/list-swap-partners";
import { takeBackSwap } from "@nuanlin/usecases/stepping-in/take-back-swap";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const shiftView = z.object({
  signupId: z.string(),
  title: z.string(),
  seatName: z.string(),
  start: z.number(),
  end: z.number(),
  timeZone: z.string(),
  placeName: z.string(),
});

const swapView = z.object({
  id: z.string(),
  /** The other of the two: masked unless one met them. */
  name: z.string(),
  note: z.string(),
  answerBy: z.number(),
  from: shiftView,
  to: z.nullable(shiftView),
});

const partnersView = z.object({
  swaps: z.array(
    z.object({
      signupId: z.string(),
      name: z.string(),
      avatarSeed: z.string(),
      seatName: z.string(),
      start: z.number(),
      end: z.number(),
      timeZone: z.string(),
    }),
  ),
  takers: z.array(z.object({ personId: z.string(), name: z.string(), avatarSeed: z.string() })),
});

type Swap = Awaited<ReturnType<typeof listMySwaps>>["own"][number];

function inMillis<S extends { readonly start: Date; readonly end: Date }>(shift: S) {
  return { ...shift, start: shift.start.getTime(), end: shift.end.getTime() };
}

function toSwapView({ answerBy, from, to, ...rest }: Swap): z.input<typeof swapView> {
  return { ...rest, answerBy: answerBy.getTime(), from: inMillis(from), to: to && inMillis(to) };
}

export const swapRouter = router({
  partners: procedure
    .input(swapPartnersInput)
    .output(partnersView)
    .query(async ({ ctx, input }) => {
      const { swaps, takers } = await listSwapPartners(ctx.services, ctx.actor, input);
      return { swaps: swaps.map(inMillis), takers };
    }),
  ask: procedure
    .input(askSwapInput)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => askSwap(ctx.services, ctx.actor, input)),
  answer: procedure
    .input(answerSwapInput)
    .output(z.object({ signupId: z.nullable(z.string()) }))
    .mutation(({ ctx, input }) => answerSwap(ctx.services, ctx.actor, input)),
  takeBack: procedure
    .input(takeBackSwapInput)
    .mutation(({ ctx, input }) => takeBackSwap(ctx.services, ctx.actor, input)),
  mine: procedure.output(z.object({ asked: z.array(swapView), own: z.array(swapView) })).query(async ({ ctx }) => {
    const { asked, own } = await listMySwaps(ctx.services, ctx.actor, undefined);
    return { asked: asked.map(toSwapView), own: own.map(toSwapView) };
  }),
});
