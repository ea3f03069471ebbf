import { findPlaceOf } from "@nuanlin/db/places/place-repository";
import { findProject } from "@nuanlin/db/projects/project-repository";
import { findSeriesOfProject } from "@nuanlin/db/series/series-repository";
import { findSeriesShifts } from "@nuanlin/db/series/series-shifts";
import { findStandingOf } from "@nuanlin/db/series/standing-repository";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import type { ListSeriesInput, ShowSeriesInput } from "@nuanlin/domain/series/series";
import { found } from "../command.ts";
import { query } from "../query.ts";
import { findWithProject } from "./load-series.ts";

/** One series with all of its shifts, for its organizers. */
export const showSeries = query({
  load: (db, { seriesId }: ShowSeriesInput) => findWithProject(db, seriesId),
  allow: (actor, { project }) => mayManageProject(actor, project),
  hidden: "series",
  run: async ({ db, subject: { series, project } }) => {
    const standing = await findStandingOf(db, series.id);
    return {
      series,
      project,
      place: found(await findPlaceOf(db, project.organisationId, series.placeId), "place"),
      shifts: await findSeriesShifts(db, series.id),
      standing: series.seats.map((_seat, position) => standing.filter((held) => held.position === position).length),
    };
  },
});

/** The series of a project, for its organizers. */
export const listSeries = query({
  load: async (db, { projectId }: ListSeriesInput) => found(await findProject(db, projectId), "project"),
  allow: mayManageProject,
  hidden: "project",
  run: async ({ db, subject: project, now }) => {
    const rows = [];
    for (const series of await findSeriesOfProject(db, project.id)) {
      const shifts = await findSeriesShifts(db, series.id);
      const coming = shifts.filter(({ status, period }) => status === "open" && period.start > now);
      rows.push({
        series,
        comingShifts: coming.length,
        lastStart: coming.at(-1)?.period.start ?? null,
        people: (await findStandingOf(db, series.id)).length,
      });
    }
    return rows;
  },
});
