import { findOpenShifts, lockSeriesShifts } from "@nuanlin/db/series/series-shifts";
import { findStandingOf, insertStanding, isKnownIn } from "@nuanlin/db/series/standing-repository";
import { isPerson } from "@nuanlin/domain/actor";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { decideStanding, type TakeStandingInput } from "@nuanlin/domain/series/standing";
import { command, found } from "../command.ts";
import { lockWithProject } from "./load-series.ts";
import { seatStanding } from "./seat-standing.ts";

/**
 * Takes a place for the whole series: one in each coming shift, and in those that are made later. A share of the places stays open for
 * newcomers. Where only room is missing they wait in line; shifts in which it does not fit are skipped and told. When it fits in none,
 * nothing is taken.
 */
export const takeStanding = command({
  verb: "standing.take",
  load: (tx, { seriesId }: TakeStandingInput) => lockWithProject(tx, seriesId),
  allow: isPerson,
  hidden: "series",
  run: async ({ tx, actor, subject: { series, project }, input: { position }, now }) => {
    if (project.status === "draft") found(undefined, "series");
    const { personId } = actor;
    const standing = await findStandingOf(tx, series.id);
    const known = await isKnownIn(tx, personId, project.id);
    refuseIfAny(decideStanding({ series, position, terms: project.terms, standing, personId, known }));
    await lockSeriesShifts(tx, series.id, now);
    const id = await insertStanding(tx, { seriesId: series.id, personId, position }, now);
    const shiftIds = await findOpenShifts(tx, series.id, now);
    const taken = { id, seriesId: series.id, personId, position };
    const { seated, waiting, skipped } = await seatStanding(tx, taken, shiftIds, now);
    const [first, ...rest] = skipped[0]?.problems ?? [];
    if (seated + waiting === 0 && first) throw new ProblemError(first, ...rest);
    return { id, seated, waiting, skipped: skipped.length };
  },
  target: (_subject, { id }) => id,
});
