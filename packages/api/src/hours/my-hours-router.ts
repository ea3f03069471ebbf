import { listMyHoursInput, showMyHoursEntryInput, showMyProgressInput } from "@nuanlin/domain/hours/my-hours";
import { listMyHours } from "@nuanlin/usecases/hours/list-my-hours";
import { showMyHoursEntry } from "@nuanlin/usecases/hours/show-my-hours-entry";
import { showMyProgress } from "@nuanlin/usecases/hours/show-my-progress";
import { procedure, router } from "../trpc.ts";
import {
  myHoursDetailView,
  myHoursListView,
  myProgressView,
  toMyHoursDetailView,
  toMyHoursEntryView,
  toMyProgressView,
} from "./my-hours-view.ts";

export const myHoursRouter = router({
  list: procedure
    .input(listMyHoursInput)
    .output(myHoursListView)
    .query(async ({ ctx, input }) => {
      const { entries, total, next } = await listMyHours(ctx.services, ctx.actor, input);
      return { entries: entries.map(toMyHoursEntryView), total, next };
    }),
  entry: procedure
    .input(showMyHoursEntryInput)
    .output(myHoursDetailView)
    .query(async ({ ctx, input }) => toMyHoursDetailView(await showMyHoursEntry(ctx.services, ctx.actor, input))),
  progress: procedure
    .input(showMyProgressInput)
    .output(myProgressView)
    .query(async ({ ctx, input }) => toMyProgressView(await showMyProgress(ctx.services, ctx.actor, input))),
});
