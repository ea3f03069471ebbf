import type { HoursNature } from "@nuanlin/domain/hours/hours-entry";
import type { HoursEntryId, OrganisationId, PersonId, ShiftId } from "@nuanlin/domain/ids";
import type { Period } from "@nuanlin/domain/time/period";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

/** An entry that waits for its recording unit. */
export interface WaitingHours {
  readonly id: HoursEntryId;
  readonly shiftId: ShiftId;
  readonly title: string;
  readonly timeZone: string;
  readonly shiftPeriod: Period;
  readonly shiftBreakMinutes: number;
  readonly personId: PersonId;
  readonly name: string;
  readonly avatarSeed: string;
  readonly period: Period;
  readonly breakMinutes: number;
  readonly minutes: number;
  readonly nature: HoursNature;
  /** Paid duty of a professional: no volunteer hours (Order 67 art. 19). */
  readonly duty: boolean;
  readonly status: "proposed" | "returned";
  /** Why the federation sent it back. */
  readonly returnedReason: string | null;
  readonly dueAt: Date;
}

/** Longest list one page of the desk carries; whatever is due later follows when these are done. */
export const waitingHoursLimit = 400;

/** The entries that wait for the organisation: those the federation sent back first, then by the last day for recording. */
export async function findWaitingHours(db: Reader, organisationId: OrganisationId): Promise<WaitingHours[]> {
  const rows = await db
    .selectFrom("hours_entry")
    .innerJoin("shift", "shift.id", "hours_entry.shift_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoin("project", "project.id", "hours_entry.project_id")
    .innerJoin("person", "person.id", "hours_entry.person_id")
    .select((eb) => [
      "hours_entry.id",
      "hours_entry.shift_id as shiftId",
      "project.title",
      "place.time_zone as timeZone",
      "shift.starts_at as shiftStart",
      "shift.ends_at as shiftEnd",
      "shift.break_minutes as shiftBreakMinutes",
      "person.id as personId",
      "person.name",
      avatarSeed("person.id").as("avatarSeed"),
      "hours_entry.starts_at as start",
      "hours_entry.ends_at as end",
      "hours_entry.break_minutes as breakMinutes",
      "hours_entry.minutes",
      "hours_entry.nature",
      "hours_entry.duty",
      "hours_entry.status",
      "hours_entry.due_at as dueAt",
      eb
        .selectFrom("hours_decision")
        .select("hours_decision.reason")
        .whereRef("hours_decision.entry_id", "=", "hours_entry.id")
        .where("hours_decision.to_status", "=", "returned")
        .orderBy("hours_decision.id", "desc")
        .limit(1)
        .as("returnedReason"),
    ])
    .where("hours_entry.recording_organisation_id", "=", organisationId)
    .where("hours_entry.status", "in", ["proposed", "returned"])
    .orderBy((eb) => eb("hours_entry.status", "=", "returned"), "desc")
    .orderBy("hours_entry.due_at")
    .orderBy("hours_entry.shift_id")
    .orderBy("person.name")
    .orderBy("hours_entry.starts_at")
    .limit(waitingHoursLimit)
    .execute();
  return rows.map(({ start, end, shiftStart, shiftEnd, status, ...rest }) => ({
    ...rest,
    status: status === "returned" ? "returned" : "proposed",
    returnedReason: status === "returned" ? rest.returnedReason : null,
    period: { start, end },
    shiftPeriod: { start: shiftStart, end: shiftEnd },
  }));
}

export async function countWaitingHours(db: Reader, organisationId: OrganisationId): Promise<number> {
  const { count } = await db
    .selectFrom("hours_entry")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("recording_organisation_id", "=", organisationId)
    .where("status", "in", ["proposed", "returned"])
    .executeTakeFirstOrThrow();
  return count;
}
