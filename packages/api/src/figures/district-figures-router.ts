import { districtFiguresInput } from "@nuanlin/domain/figures/district-figures";
import { countWaitingTasks } from "@nuanlin/usecases/figures/count-waiting-tasks";
import { showDistrictFigures } from "@nuanlin/usecases/figures/district-figures";
import { procedure, router } from "../trpc.ts";
import {
  districtFiguresView,
  toDistrictFiguresView,
  toWaitingTasksView,
  waitingTasksView,
} from "./district-figures-view.ts";

export const districtFiguresRouter = router({
  show: procedure
    .input(districtFiguresInput)
    .output(districtFiguresView)
    .query(async ({ ctx, input }) => toDistrictFiguresView(await showDistrictFigures(ctx.services, ctx.actor, input))),
  waiting: procedure
    .output(waitingTasksView)
    .query(async ({ ctx }) => toWaitingTasksView(await countWaitingTasks(ctx.services, ctx.actor, null))),
});
