import { projectsForMeInput } from "@nuanlin/domain/matching/ranking/projects-for-me";
import { projectsForMe } from "@nuanlin/usecases/matching/projects-for-me";
import { showWeekFairness } from "@nuanlin/usecases/matching/week-fairness";
import { procedure, router } from "../trpc.ts";
import { projectsForMeView, toProjectsForMeView, toWeekFairnessView, weekFairnessView } from "./matching-view.ts";

export const matchingRouter = router({
  projectsForMe: procedure
    .input(projectsForMeInput)
    .output(projectsForMeView)
    .query(async ({ ctx, input }) => toProjectsForMeView(await projectsForMe(ctx.services, ctx.actor, input))),
  weekFairness: procedure
    .output(weekFairnessView)
    .query(async ({ ctx }) => toWeekFairnessView(await showWeekFairness(ctx.services, ctx.actor, {}))),
});
