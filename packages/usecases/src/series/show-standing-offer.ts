import { findProject } from "@nuanlin/db/projects/project-repository";
import { findSeriesOfShift } from "@nuanlin/db/series/series-repository";
import { findStandingOf, isKnownIn } from "@nuanlin/db/series/standing-repository";
import { findShift } from "@nuanlin/db/shifts/shift-repository";
import type { Actor } from "@nuanlin/domain/actor";
import { isAnybody } from "@nuanlin/domain/actor";
import { maySeeProject } from "@nuanlin/domain/projects/project-policy";
import { decideStanding, type StandingOfferInput, standingPlaces } from "@nuanlin/domain/series/standing";
import { found } from "../command.ts";
import { query } from "../query.ts";

/**
 * What it takes to come to every shift of the series that a shift belongs to: for each place how many may, how many do, and what would
 * keep this viewer from it (null for visitors). null when the shift stands alone or its series has ended.
 */
export const showStandingOffer = query({
  load: async (db, { shiftId }: StandingOfferInput, actor: Actor) => {
    const shift = found(await findShift(db, shiftId), "shift");
    const project = found(await findProject(db, shift.projectId), "project");
    if (!maySeeProject(actor, project)) found(undefined, "shift");
    return { project, series: await findSeriesOfShift(db, shiftId) };
  },
  allow: isAnybody,
  run: async ({ db, actor, subject: { project, series } }) => {
    if (series === undefined || series.status === "ended" || project.status !== "published") return null;
    const standing = await findStandingOf(db, series.id);
    const personId = actor.kind === "person" ? actor.personId : null;
    const known = personId !== null && (await isKnownIn(db, personId, project.id));
    return {
      series,
      mine: standing.find((held) => held.personId === personId) ?? null,
      seats: series.seats.map(({ name, maxHeads }, position) => ({
        position,
        name,
        most: standingPlaces(maxHeads, project.terms.newcomerPercent),
        taken: standing.filter((held) => held.position === position).length,
        problems:
          personId === null
            ? null
            : decideStanding({ series, position, terms: project.terms, standing, personId, known }),
      })),
    };
  },
});
