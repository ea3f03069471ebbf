import type { ShiftId } from "@nuanlin/domain/ids";
import { type ShiftStanding, standingOf } from "@nuanlin/domain/shifts/shift-standing";
import type { TeamTerms } from "@nuanlin/domain/shifts/team-rule";
import type { Reader } from "../database.ts";
import { findSeatsOfShifts } from "./shift-repository.ts";

/** Whether each of the shifts has the team it needs, and who is missing. */
export async function findStandings(
  db: Reader,
  shiftIds: readonly ShiftId[],
): Promise<ReadonlyMap<ShiftId, ShiftStanding>> {
  const seats = await findSeatsOfShifts(db, shiftIds);
  const terms = await findTeamTerms(db, shiftIds);
  return new Map(
    [...terms].map(([id, team]) => [
      id,
      standingOf(
        seats.filter(({ shiftId }) => shiftId === id),
        team,
      ),
    ]),
  );
}

async function findTeamTerms(db: Reader, shiftIds: readonly ShiftId[]): Promise<ReadonlyMap<ShiftId, TeamTerms>> {
  if (shiftIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("shift")
    .innerJoin("project", "project.id", "shift.project_id")
    .select(["shift.id", "project.ratio_volunteers as ratioVolunteers", "project.opens_with as opensWith"])
    .where("shift.id", "in", shiftIds)
    .execute();
  return new Map(rows.map(({ id, ...team }) => [id, team]));
}
