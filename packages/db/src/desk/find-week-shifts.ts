import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { OrganisationId, ProjectId, ShiftId } from "@nuanlin/domain/ids";
import type { ProjectStatus } from "@nuanlin/domain/projects/project";
import type { Period } from "@nuanlin/domain/time/period";
import type { Reader } from "../database.ts";

/** A shift in the grid of a week, without its seats. */
export interface WeekShift {
  readonly id: ShiftId;
  readonly projectId: ProjectId;
  readonly title: string;
  readonly category: ServiceCategoryCode;
  readonly projectStatus: ProjectStatus;
  readonly timeZone: string;
  readonly period: Period;
}

/** The organisation's shifts that begin in the period and were not called off, by project and start. */
export async function findWeekShifts(
  db: Reader,
  organisationId: OrganisationId,
  { start, end }: Period,
): Promise<WeekShift[]> {
  const rows = await db
    .selectFrom("shift")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select([
      "shift.id",
      "shift.project_id as projectId",
      "project.title",
      "project.category_code as category",
      "project.status as projectStatus",
      "place.time_zone as timeZone",
      "shift.starts_at as start",
      "shift.ends_at as end",
    ])
    .where("project.organisation_id", "=", organisationId)
    .where("shift.status", "=", "open")
    .where("shift.starts_at", ">=", start)
    .where("shift.starts_at", "<", end)
    .orderBy("project.title")
    .orderBy("project.id")
    .orderBy("shift.starts_at")
    .orderBy("shift.id")
    .execute();
  return rows.map(({ start: from, end: to, ...rest }) => ({ ...rest, period: { start: from, end: to } }));
}
