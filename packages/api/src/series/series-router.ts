import {
  cancelSeriesInput,
  createSeriesInput,
  editSeriesInput,
  listSeriesInput,
  previewSeriesInput,
  showSeriesInput,
} from "@nuanlin/domain/series/series";
import { cancelSeries } from "@nuanlin/usecases/series/cancel-series";
import { createSeries } from "@nuanlin/usecases/series/create-series";
import { editSeries } from "@nuanlin/usecases/series/edit-series";
import { previewSeries } from "@nuanlin/usecases/series/preview-series";
import { listSeries, showSeries } from "@nuanlin/usecases/series/show-series";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import {
  seriesPreviewView,
  seriesRowView,
  seriesView,
  toSeriesPreviewView,
  toSeriesRowView,
  toSeriesView,
} from "./series-view.ts";

export const seriesRouter = router({
  list: procedure
    .input(listSeriesInput)
    .output(z.array(seriesRowView))
    .query(async ({ ctx, input }) => (await listSeries(ctx.services, ctx.actor, input)).map(toSeriesRowView)),
  show: procedure
    .input(showSeriesInput)
    .output(seriesView)
    .query(async ({ ctx, input }) => toSeriesView(await showSeries(ctx.services, ctx.actor, input))),
  create: procedure
    .input(createSeriesInput)
    .output(z.object({ id: z.string(), added: z.number() }))
    .mutation(({ ctx, input }) => createSeries(ctx.services, ctx.actor, input)),
  preview: procedure
    .input(previewSeriesInput)
    .output(seriesPreviewView)
    .query(async ({ ctx, input }) => toSeriesPreviewView(await previewSeries(ctx.services, ctx.actor, input))),
  edit: procedure
    .input(editSeriesInput)
    .output(z.object({ seriesId: z.string(), told: z.number(), added: z.number() }))
    .mutation(({ ctx, input }) => editSeries(ctx.services, ctx.actor, input)),
  cancel: procedure
    .input(cancelSeriesInput)
    .output(z.object({ told: z.number(), cancelled: z.number() }))
    .mutation(({ ctx, input }) => cancelSeries(ctx.services, ctx.actor, input)),
});
