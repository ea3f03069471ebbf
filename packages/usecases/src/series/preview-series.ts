import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import type { PreviewSeriesInput } from "@nuanlin/domain/series/series";
import { query } from "../query.ts";
import { foresee } from "./foresee.ts";
import { findWithProject } from "./load-series.ts";

/** Shows what a change to a series would do, shift by shift, before anything is done. */
export const previewSeries = query({
  load: (db, { seriesId }: PreviewSeriesInput) => findWithProject(db, seriesId),
  allow: (actor, { project }) => mayManageProject(actor, project),
  hidden: "series",
  run: async ({ db, subject: { series }, input, now }) => ({ series, edit: await foresee(db, series, input, now) }),
});
