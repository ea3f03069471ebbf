import type { OrganisationId, ShiftId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";

/** Hours of one shift that its unit still has to stand for. */
export interface WaitingShift {
  readonly shiftId: ShiftId;
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
  readonly timeZone: string;
  readonly entries: number;
  readonly returned: number;
  /** End of the tenth working day after the activity (Order 67 art. 11). */
  readonly dueAt: Date;
}

/** The shifts whose hours wait for the organisation, the most urgent first. */
export async function findWaitingShifts(db: Reader, organisationId: OrganisationId): Promise<WaitingShift[]> {
  return db
    .selectFrom("hours_entry")
    .innerJoin("shift", "shift.id", "hours_entry.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select((eb) => [
      "shift.id as shiftId",
      "project.title",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "place.time_zone as timeZone",
      eb.fn.countAll<number>().as("entries"),
      eb.fn.countAll<number>().filterWhere("hours_entry.status", "=", "returned").as("returned"),
      eb.fn.min("hours_entry.due_at").as("dueAt"),
    ])
    .where("hours_entry.recording_organisation_id", "=", organisationId)
    .where("hours_entry.status", "in", ["proposed", "returned"])
    .groupBy(["shift.id", "project.title", "place.time_zone"])
    .orderBy("dueAt")
    .orderBy("shift.id")
    .execute();
}
