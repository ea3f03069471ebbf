import type { ShiftId } from "@nuanlin/domain/ids";
import type { OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import type { Reader } from "../database.ts";
import { gateColumns, neededCourses, splitGates, type WeighedProject } from "../projects/project-gates.ts";

/** A shift with what counts of its project and organisation when somebody is weighed for it. */
export interface ShiftFrame {
  readonly organisationStatus: OrganisationStatus;
  readonly project: WeighedProject;
  readonly shift: Shift;
}

/** What somebody is weighed against in each of the shifts, without their seats. */
export async function findShiftFrames(
  db: Reader,
  shiftIds: readonly ShiftId[],
): Promise<ReadonlyMap<ShiftId, ShiftFrame>> {
  if (shiftIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("shift")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select([
      "shift.id",
      "shift.project_id as projectId",
      "project.organisation_id as organisationId",
      ...gateColumns,
      neededCourses.as("courses"),
      "organisation.status as organisationStatus",
      "shift.place_id as placeId",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "place.time_zone as timeZone",
      "shift.break_minutes as breakMinutes",
      "shift.status",
    ])
    .where("shift.id", "in", shiftIds)
    .execute();
  return new Map(
    rows.map((row) => {
      const { project, rest } = splitGates(row);
      const { organisationStatus, start, end, ...shift } = rest;
      return [shift.id, { organisationStatus, project, shift: { ...shift, period: { start, end } } }];
    }),
  );
}
