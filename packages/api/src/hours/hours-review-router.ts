import { reviewHoursInput } from "@nuanlin/domain/hours/hours-entry";
import { listHoursForReviewInput } from "@nuanlin/domain/hours/review-queue";
import { listHoursForReview } from "@nuanlin/usecases/hours/list-hours-for-review";
import { listOverdueHours } from "@nuanlin/usecases/hours/list-overdue-hours";
import { reviewHours } from "@nuanlin/usecases/hours/review-hours";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { hoursReviewView, overdueHoursView, toHoursReviewView, toOverdueHoursView } from "./hours-review-view.ts";

export const hoursReviewRouter = router({
  list: procedure
    .input(listHoursForReviewInput)
    .output(hoursReviewView)
    .query(async ({ ctx, input }) => toHoursReviewView(await listHoursForReview(ctx.services, ctx.actor, input))),
  overdue: procedure
    .output(overdueHoursView)
    .query(async ({ ctx }) => toOverdueHoursView(await listOverdueHours(ctx.services, ctx.actor, null))),
  decide: procedure
    .input(reviewHoursInput)
    .output(z.object({ reviewed: z.number() }))
    .mutation(({ ctx, input }) => reviewHours(ctx.services, ctx.actor, input)),
});
