import type { PlaceId, ProjectId, ShiftId } from "@nuanlin/domain/ids";
import type { Period } from "@nuanlin/domain/time/period";
import type { Reader, Tx } from "../database.ts";

/** Holds the open shifts of a project that have not begun, in the order of their ids; nobody joins one meanwhile. */
export async function lockComingShifts(tx: Tx, projectId: ProjectId, now: Date): Promise<ShiftId[]> {
  const rows = await tx
    .selectFrom("shift")
    .select("id")
    .where("project_id", "=", projectId)
    .where("status", "=", "open")
    .where("starts_at", ">", now)
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
}

/** Somebody who promised to come, with what their age on that day follows from. */
export interface PromisedPerson {
  readonly birthDate: string | null;
  readonly start: Date;
  readonly timeZone: string;
}

/** Everybody whose promise stands for these shifts, once for each shift. */
export async function findPromisedPeople(db: Reader, shiftIds: readonly ShiftId[]): Promise<PromisedPerson[]> {
  if (shiftIds.length === 0) return [];
  return db
    .selectFrom("signup")
    .innerJoin("person", "person.id", "signup.person_id")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select(["person.birth_date as birthDate", "shift.starts_at as start", "place.time_zone as timeZone"])
    .where("signup.shift_id", "in", shiftIds)
    .where("signup.status", "=", "confirmed")
    .execute();
}

/** The open shift that the project already has at that very time and place. */
export async function findSameShift(
  db: Reader,
  projectId: ProjectId,
  placeId: PlaceId,
  { start, end }: Period,
): Promise<ShiftId | undefined> {
  const row = await db
    .selectFrom("shift")
    .select("id")
    .where("project_id", "=", projectId)
    .where("place_id", "=", placeId)
    .where("starts_at", "=", start)
    .where("ends_at", "=", end)
    .where("status", "=", "open")
    .executeTakeFirst();
  return row?.id;
}
