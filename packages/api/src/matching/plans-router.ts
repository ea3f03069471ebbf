import { acceptPlanInput, listPlansInput, planRunInput, startPlanInput } from "@nuanlin/domain/matching/plan/plan-run";
import { acceptPlan } from "@nuanlin/usecases/matching/accept-plan";
import { cancelPlan } from "@nuanlin/usecases/matching/cancel-plan";
import { listPlans, showPlan, showPlanProgress } from "@nuanlin/usecases/matching/read-plans";
import { startPlan } from "@nuanlin/usecases/matching/start-plan";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import {
  acceptedPlanView,
  planRunView,
  planView,
  toAcceptedPlanView,
  toPlanRunView,
  toPlanView,
} from "./plans-view.ts";

export const plansRouter = router({
  list: procedure
    .input(listPlansInput)
    .output(z.array(planRunView))
    .query(async ({ ctx, input }) => (await listPlans(ctx.services, ctx.actor, input)).map(toPlanRunView)),
  progress: procedure
    .input(planRunInput)
    .output(planRunView)
    .query(async ({ ctx, input }) => toPlanRunView(await showPlanProgress(ctx.services, ctx.actor, input))),
  show: procedure
    .input(planRunInput)
    .output(planView)
    .query(async ({ ctx, input }) => toPlanView(await showPlan(ctx.services, ctx.actor, input))),
  start: procedure
    .input(startPlanInput)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => startPlan(ctx.services, ctx.actor, input)),
  cancel: procedure.input(planRunInput).mutation(async ({ ctx, input }) => {
    await cancelPlan(ctx.services, ctx.actor, input);
  }),
  accept: procedure
    .input(acceptPlanInput)
    .output(acceptedPlanView)
    .mutation(async ({ ctx, input }) => toAcceptedPlanView(await acceptPlan(ctx.services, ctx.actor, input))),
});
