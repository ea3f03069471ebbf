import type { Db } from "@nuanlin/db/database";
import type { HoursNature, HoursStatus } from "@nuanlin/domain/hours/hours-entry";
import type { HoursEntryId, PersonId } from "@nuanlin/domain/ids";
import type { WrittenShift } from "./shift-factory.ts";

export interface GivenService {
  readonly person: PersonId;
  readonly shift: WrittenShift;
  readonly status?: HoursStatus;
  readonly nature?: HoursNature;
  /** Minutes the unit stands for; otherwise the whole shift. */
  readonly minutes?: number;
  readonly dueAt?: string;
  readonly confirmedAt?: string;
}

/** Somebody served a whole shift in its first seat and both signs are there; written past the use cases, also far in the past. */
export async function insertService(db: Db, given: GivenService): Promise<HoursEntryId> {
  const { shiftId, projectId } = given.shift;
  const [seatId] = given.shift.seatIds;
  if (seatId === undefined) throw new Error("the shift has no seat");
  const shift = await db
    .selectFrom("shift")
    .select(["starts_at", "ends_at", "break_minutes"])
    .where("id", "=", shiftId)
    .executeTakeFirstOrThrow();
  const project = await db
    .selectFrom("project")
    .select("recording_organisation_id")
    .where("id", "=", projectId)
    .executeTakeFirstOrThrow();
  const { starts_at, ends_at } = shift;
  const signup = await db
    .insertInto("signup")
    .values({
      seat_id: seatId,
      shift_id: shiftId,
      person_id: given.person,
      status: "confirmed",
      starts_at,
      ends_at,
      created_at: starts_at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("attendance")
    .values({
      signup_id: signup.id,
      status: "present",
      in_at: starts_at,
      in_by: "self",
      out_at: ends_at,
      out_by: "self",
      noted_by: given.person,
      noted_at: ends_at,
    })
    .execute();
  const status = given.status ?? "confirmed";
  const { id } = await db
    .insertInto("hours_entry")
    .values({
      signup_id: signup.id,
      shift_id: shiftId,
      person_id: given.person,
      project_id: projectId,
      recording_organisation_id: project.recording_organisation_id,
      starts_at,
      ends_at,
      break_minutes: shift.break_minutes,
      minutes: given.minutes ?? (ends_at.getTime() - starts_at.getTime()) / 60_000 - shift.break_minutes,
      nature: given.nature ?? "verified",
      status,
      due_at: given.dueAt ?? new Date(ends_at.getTime() + 14 * 86_400_000),
      confirmed_at: status === "proposed" ? null : (given.confirmedAt ?? ends_at),
      created_at: ends_at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
