import type { PlaceId, ProjectId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";
import type { ShiftStatus } from "@nuanlin/domain/shifts/shift";
import type { HeldSignup } from "@nuanlin/domain/signups/signup";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

export interface ImportedShiftRow {
  readonly key: string;
  readonly placeId: PlaceId;
  readonly start: Date;
  readonly end: Date;
}

export interface StoredImportedShift extends ImportedShiftRow {
  readonly id: ShiftId;
  readonly status: ShiftStatus;
  /** What the place is recognised by; it stays the same when the project goes to another organisation. */
  readonly placeKey: string | null;
}

/** The shifts an earlier import wrote for the project. */
export async function findImportedShifts(db: Reader, projectId: ProjectId): Promise<StoredImportedShift[]> {
  const rows = await db
    .selectFrom("shift")
    .innerJoin("place", "place.id", "shift.place_id")
    .select([
      "shift.id",
      "shift.external_key as key",
      "shift.place_id as placeId",
      "place.external_key as placeKey",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "shift.status",
    ])
    .where("shift.project_id", "=", projectId)
    .where("shift.external_key", "is not", null)
    .execute();
  return rows.flatMap((row) => (row.key === null ? [] : [{ ...row, key: row.key }]));
}

// Stays far below the 65,535 parameters that one statement may carry.
const rowsAtOnce = 1000;

/** Writes shifts with one seat each, many at once. */
export async function insertImportedShifts(
  tx: Tx,
  projectId: ProjectId,
  shifts: readonly ImportedShiftRow[],
  seat: SeatPlan,
  at: Date,
): Promise<void> {
  for (let from = 0; from < shifts.length; from += rowsAtOnce) {
    const written = await tx
      .insertInto("shift")
      .values(
        shifts.slice(from, from + rowsAtOnce).map(({ key, placeId, start, end }) => ({
          project_id: projectId,
          place_id: placeId,
          starts_at: start,
          ends_at: end,
          status: "open" as const,
          external_key: key,
          created_at: at,
        })),
      )
      .returning("id")
      .execute();
    await tx
      .insertInto("seat")
      .values(
        written.map(({ id }) => ({
          shift_id: id,
          position: 0,
          name: seat.name,
          kind: seat.kind,
          lead: seat.lead,
          min_heads: seat.minHeads,
          max_heads: seat.maxHeads,
          min_age: seat.minAge,
          credential_type: seat.credentialType,
        })),
      )
      .execute();
  }
}

/** Holds the shifts, in the order of their ids, and tells which promises stand for them: nobody joins or leaves meanwhile. */
export async function lockImportedShifts(
  tx: Tx,
  ids: readonly ShiftId[],
): Promise<ReadonlyMap<ShiftId, readonly SignupId[]>> {
  if (ids.length === 0) return new Map();
  await sql`select id from shift where id = any(${[...ids]}::uuid[]) order by id for update`.execute(tx);
  const { rows } = await sql<{ shiftId: ShiftId; signupIds: SignupId[] }>`
    select shift_id as "shiftId", array_agg(id order by id) as "signupIds" from signup
    where shift_id = any(${[...ids]}::uuid[]) and status = 'confirmed' group by shift_id`.execute(tx);
  return new Map(rows.map(({ shiftId, signupIds }) => [shiftId, signupIds]));
}

/** Where a shift goes. */
export interface ImportedMove extends ImportedShiftRow {
  readonly id: ShiftId;
}

/** Moves shifts to what the source says now, all in one statement; the promises move with them. One that was called off opens again. */
export async function moveImportedShifts(tx: Tx, moves: readonly ImportedMove[]): Promise<void> {
  if (moves.length === 0) return;
  const column = <T>(of: (move: ImportedMove) => T): T[] => moves.map(of);
  await sql`
    update shift set place_id = wanted.place_id, starts_at = wanted.starts_at, ends_at = wanted.ends_at, status = 'open', status_reason = null
    from unnest(
      ${column(({ id }) => id)}::uuid[], ${column(({ placeId }) => placeId)}::uuid[],
      ${column(({ start }) => start)}::timestamptz[], ${column(({ end }) => end)}::timestamptz[]
    ) as wanted (id, place_id, starts_at, ends_at)
    where shift.id = wanted.id`.execute(tx);
}

/**
 * Puts shifts a hundred years ahead until they are moved: when two shifts of one person change places or move up together, neither
 * is in the other's way on the road. Nobody outside the transaction ever sees it.
 */
export async function parkImportedShifts(tx: Tx, ids: readonly ShiftId[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update shift set starts_at = starts_at + interval '36525 days', ends_at = ends_at + interval '36525 days'
    where id = any(${[...ids]}::uuid[])`.execute(tx);
}

/** A promise that somebody of the shift has elsewhere in that period. */
export async function findClash(
  db: Reader,
  id: ShiftId,
  { start, end }: Pick<ImportedShiftRow, "start" | "end">,
): Promise<Pick<HeldSignup, "shiftId" | "title" | "period"> | undefined> {
  const row = await db
    .selectFrom("signup as mine")
    .innerJoin("signup as other", "other.person_id", "mine.person_id")
    .innerJoin("shift", "shift.id", "other.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .select(["other.shift_id as shiftId", "other.starts_at as start", "other.ends_at as end", "project.title"])
    .where("mine.shift_id", "=", id)
    .where("mine.status", "=", "confirmed")
    .where("other.shift_id", "!=", id)
    .where("other.status", "=", "confirmed")
    .where("other.starts_at", "<", end)
    .where("other.ends_at", ">", start)
    .orderBy("other.starts_at")
    .limit(1)
    .executeTakeFirst();
  return row && { shiftId: row.shiftId, title: row.title, period: { start: row.start, end: row.end } };
}

/** Sets the least age of the seats of shifts that have not begun. Whoever promised to come keeps their place. */
export async function updateImportedSeats(
  tx: Tx,
  projectId: ProjectId,
  { minAge }: SeatPlan,
  now: Date,
): Promise<void> {
  await sql`
    update seat set min_age = ${minAge} from shift
    where shift.id = seat.shift_id and shift.project_id = ${projectId} and shift.external_key is not null
      and shift.starts_at > ${now} and seat.min_age <> ${minAge}`.execute(tx);
}
