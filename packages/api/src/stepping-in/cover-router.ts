import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import {
  answerCoverInput,
  closeCoverInput,
  coverStatuses,
  openCoverInput,
  openSeatCoverInput,
  showCoverInput,
} from "@nuanlin/domain/stepping-in/cover";
import { answerCover } from "@nuanlin/usecases/stepping-in/answer-cover";
import { closeCover } from "@nuanlin/usecases/stepping-in/close-cover";
import { listMyCover } from "@nuanlin/usecases/stepping-in/list-my-cover";
import { openCover, openSeatCover } from "@nuanlin/usecases/stepping-in/open-cover";
import { showCover } from "@nuanlin/usecases/stepping-in/show-cover";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

/** A search that has begun: how many were asked at once, or null and from when on people are asked. */
const openedView = z.object({ coverCallId: z.string(), asked: z.nullable(z.number()), firstWaveAt: z.number() });

const progressView = z.object({
  id: z.string(),
  seatId: z.string(),
  seatName: z.string(),
  signupId: z.nullable(z.string()),
  status: z.enum(coverStatuses),
  places: z.number(),
  wave: z.number(),
  nextWaveAt: z.nullable(z.number()),
  createdAt: z.number(),
  asked: z.number(),
  yes: z.number(),
  no: z.number(),
});

const requestView = z.object({
  id: z.string(),
  projectId: z.string(),
  title: z.string(),
  category: z.enum(serviceCategories.codes),
  seatName: z.string(),
  start: z.number(),
  end: z.number(),
  timeZone: z.string(),
  placeName: z.string(),
  organisationName: z.string(),
  personName: z.nullable(z.string()),
});

type Opened = Awaited<ReturnType<typeof openCover>>;
type Progress = Awaited<ReturnType<typeof showCover>>[number];

function toOpenedView({ firstWaveAt, ...rest }: Opened): z.input<typeof openedView> {
  return { ...rest, firstWaveAt: firstWaveAt.getTime() };
}

function toProgressView({ nextWaveAt, createdAt, ...rest }: Progress): z.input<typeof progressView> {
  return { ...rest, nextWaveAt: nextWaveAt?.getTime() ?? null, createdAt: createdAt.getTime() };
}

export const coverRouter = router({
  open: procedure
    .input(openCoverInput)
    .output(openedView)
    .mutation(async ({ ctx, input }) => toOpenedView(await openCover(ctx.services, ctx.actor, input))),
  openSeat: procedure
    .input(openSeatCoverInput)
    .output(openedView)
    .mutation(async ({ ctx, input }) => toOpenedView(await openSeatCover(ctx.services, ctx.actor, input))),
  close: procedure.input(closeCoverInput).mutation(({ ctx, input }) => closeCover(ctx.services, ctx.actor, input)),
  answer: procedure
    .input(answerCoverInput)
    .output(z.object({ seated: z.boolean() }))
    .mutation(({ ctx, input }) => answerCover(ctx.services, ctx.actor, input)),
  mine: procedure
    .output(z.object({ requests: z.array(requestView), calls: z.array(progressView) }))
    .query(async ({ ctx }) => {
      const { requests, calls } = await listMyCover(ctx.services, ctx.actor, undefined);
      return {
        requests: requests.map(({ start, end, ...rest }) => ({ ...rest, start: start.getTime(), end: end.getTime() })),
        calls: calls.map(toProgressView),
      };
    }),
  show: procedure
    .input(showCoverInput)
    .output(z.array(progressView))
    .query(async ({ ctx, input }) => (await showCover(ctx.services, ctx.actor, input)).map(toProgressView)),
});
