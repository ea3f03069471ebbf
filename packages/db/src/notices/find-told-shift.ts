import type { OrganisationId, ProjectId, ShiftId } from "@nuanlin/domain/ids";
import type { NoticeFacts } from "@nuanlin/domain/notices/notice";
import type { ShiftStatus } from "@nuanlin/domain/shifts/shift";
import type { Reader } from "../database.ts";
import { findStandings } from "../shifts/find-standings.ts";

/** A shift with what a notice says of it, as it stands now. */
export interface ToldShift {
  readonly shiftId: ShiftId;
  readonly organisationId: OrganisationId;
  readonly status: ShiftStatus;
  /** Why it was called off; null while it stands. */
  readonly statusReason: string | null;
  readonly facts: NoticeFacts & { readonly start: number; readonly end: number };
}

interface ToldShiftRow {
  readonly shiftId: ShiftId;
  readonly organisationId: OrganisationId;
  readonly shiftStatus: ShiftStatus;
  readonly statusReason: string | null;
  readonly projectId: ProjectId;
  readonly title: string;
  readonly organisationName: string;
  readonly placeName: string;
  readonly timeZone: string;
  readonly start: Date;
  readonly end: Date;
}

export const toldShiftColumns = [
  "shift.id as shiftId",
  "project.organisation_id as organisationId",
  "shift.status as shiftStatus",
  "shift.status_reason as statusReason",
  "project.id as projectId",
  "project.title",
  "organisation.name as organisationName",
  "place.name as placeName",
  "place.time_zone as timeZone",
  "shift.starts_at as start",
  "shift.ends_at as end",
] as const;

export function toToldShift(row: ToldShiftRow): ToldShift {
  const { shiftId, organisationId, shiftStatus: status, statusReason } = row;
  const { projectId, title, organisationName, placeName, timeZone } = row;
  const times = { start: row.start.getTime(), end: row.end.getTime() };
  const facts = { projectId, title, organisationName, placeName, timeZone, ...times };
  return { shiftId, organisationId, status, statusReason, facts };
}

function selectToldShifts(db: Reader) {
  return db
    .selectFrom("shift")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select(toldShiftColumns);
}

export async function findToldShift(db: Reader, id: ShiftId): Promise<ToldShift | undefined> {
  const row = await selectToldShifts(db).where("shift.id", "=", id).executeTakeFirst();
  return row && toToldShift(row);
}

/** The seat of the shift that most needs people before it can take place, by name; undefined when it has the team it needs. */
export async function findThinSeat(db: Reader, id: ShiftId): Promise<string | undefined> {
  const standings = await findStandings(db, [id]);
  return standings.get(id)?.missing[0]?.seatName;
}

/** How many who promised to come have let the time pass in which to say that they still do, after the shift was moved. */
export async function countUnconfirmed(db: Reader, id: ShiftId, now: Date): Promise<number> {
  const { people } = await db
    .selectFrom("signup")
    .select(({ fn }) => fn.countAll<number>().as("people"))
    .where("shift_id", "=", id)
    .where("status", "=", "confirmed")
    .where("reconfirm_by", "<=", now)
    .executeTakeFirstOrThrow();
  return people;
}
