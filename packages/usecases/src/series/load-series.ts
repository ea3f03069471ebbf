import type { Reader, Tx } from "@nuanlin/db/database";
import { findProject, lockProject } from "@nuanlin/db/projects/project-repository";
import { findSeries } from "@nuanlin/db/series/series-repository";
import type { SeriesId } from "@nuanlin/domain/ids";
import { found } from "../command.ts";

/** The series with its project. */
export async function findWithProject(db: Reader, seriesId: SeriesId) {
  const series = found(await findSeries(db, seriesId), "series");
  return { series, project: found(await findProject(db, series.projectId), "project") };
}

/** The same, holding the project's row: whoever makes, changes or commits to a series goes one after the other. */
export async function lockWithProject(tx: Tx, seriesId: SeriesId) {
  const asked = found(await findSeries(tx, seriesId), "series");
  const project = found(await lockProject(tx, asked.projectId), "project");
  return { project, series: found(await findSeries(tx, seriesId), "series") };
}
