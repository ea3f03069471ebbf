import type { OrganisationId, ShiftId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";

/** A shift whose hours a unit should have recorded by now. */
export interface OverdueShift {
  readonly unitId: OrganisationId;
  readonly unitName: string;
  readonly phone: string;
  readonly shiftId: ShiftId;
  readonly title: string;
  readonly timeZone: string;
  readonly start: Date;
  readonly end: Date;
  readonly dueAt: Date;
  readonly entries: number;
}

/** Shifts with entries that are only proposed after their last day, by unit, the oldest first. */
export async function findOverdueHours(db: Reader, now: Date): Promise<OverdueShift[]> {
  return db
    .selectFrom("hours_entry")
    .innerJoin("shift", "shift.id", "hours_entry.shift_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "hours_entry.recording_organisation_id")
    .select((eb) => [
      "organisation.id as unitId",
      "organisation.name as unitName",
      "organisation.contact_phone as phone",
      "shift.id as shiftId",
      "project.title",
      "place.time_zone as timeZone",
      "shift.starts_at as start",
      "shift.ends_at as end",
      eb.fn.min("hours_entry.due_at").as("dueAt"),
      eb.fn.countAll<number>().as("entries"),
    ])
    .where("hours_entry.status", "=", "proposed")
    .where("hours_entry.duty", "=", false)
    .where("hours_entry.due_at", "<", now)
    .groupBy(["organisation.id", "shift.id", "project.title", "place.time_zone"])
    .orderBy("dueAt")
    .orderBy("shift.id")
    .limit(1000)
    .execute();
}
