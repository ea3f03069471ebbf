import type { ProjectId, SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import { freePlaces, type Seat } from "@nuanlin/domain/shifts/seat";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader, Tx } from "../database.ts";

function selectShifts(db: Reader) {
  return db
    .selectFrom("shift")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select([
      "shift.id",
      "shift.project_id as projectId",
      "project.organisation_id as organisationId",
      "shift.place_id as placeId",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "place.time_zone as timeZone",
      "shift.break_minutes as breakMinutes",
      "shift.status",
    ]);
}

type ShiftRow = Awaited<ReturnType<ReturnType<typeof selectShifts>["executeTakeFirstOrThrow"]>>;

function toShift({ start, end, ...rest }: ShiftRow): Shift {
  return { ...rest, period: { start, end } };
}

export async function findShift(db: Reader, id: ShiftId): Promise<Shift | undefined> {
  const row = await selectShifts(db).where("shift.id", "=", id).executeTakeFirst();
  return row && toShift(row);
}

export async function findShiftsOfProject(db: Reader, projectId: ProjectId): Promise<Shift[]> {
  const rows = await selectShifts(db).where("shift.project_id", "=", projectId).orderBy("shift.starts_at").execute();
  return rows.map(toShift);
}

/** Holds the shift's row to the end of the transaction: whoever changes its seats or promises goes one after the other. */
export async function lockShift(tx: Tx, id: ShiftId): Promise<Shift | undefined> {
  const held = await tx.selectFrom("shift").select("id").where("id", "=", id).forUpdate().executeTakeFirst();
  return held && findShift(tx, id);
}

/** As `lockShift`, for a shift that is known by one of its seats. A seat never changes its shift. */
export async function lockShiftOfSeat(tx: Tx, id: SeatId): Promise<ShiftId | undefined> {
  const held = await tx
    .selectFrom("shift")
    .select("id")
    .where("id", "=", (eb) => eb.selectFrom("seat").select("seat.shift_id").where("seat.id", "=", id))
    .forUpdate()
    .executeTakeFirst();
  return held?.id;
}

/** As `lockShift`, for a shift that is known by one of its promises. A promise never changes its shift. */
export async function lockShiftOfSignup(tx: Tx, id: SignupId): Promise<ShiftId | undefined> {
  const held = await tx
    .selectFrom("shift")
    .select("id")
    .where("id", "=", (eb) => eb.selectFrom("signup").select("signup.shift_id").where("signup.id", "=", id))
    .forUpdate()
    .executeTakeFirst();
  return held?.id;
}

function selectSeats(db: Reader) {
  return db
    .selectFrom("seat")
    .select((eb) => [
      "seat.id",
      "seat.shift_id as shiftId",
      "seat.name",
      "seat.kind",
      "seat.lead",
      "seat.min_heads as minHeads",
      "seat.max_heads as maxHeads",
      "seat.taken",
      "seat.held",
      "seat.min_age as minAge",
      "seat.credential_type as credentialType",
      "seat.paid",
      jsonArrayFrom(
        eb
          .selectFrom("seat_skill")
          .select(["seat_skill.skill_code as code", "seat_skill.level"])
          .whereRef("seat_skill.seat_id", "=", "seat.id")
          .orderBy("seat_skill.skill_code"),
      ).as("skills"),
    ]);
}

/** The seats of the shifts, each shift's in the order its organizer gave them. */
export async function findSeatsOfShifts(db: Reader, shiftIds: readonly ShiftId[]): Promise<Seat[]> {
  if (shiftIds.length === 0) return [];
  return selectSeats(db)
    .where("seat.shift_id", "in", shiftIds)
    .orderBy("seat.shift_id")
    .orderBy("seat.position")
    .execute();
}

/** Whether a seat has no free place at this moment, without holding anything; a seat that is not there is not full. */
export async function isFull(db: Reader, id: SeatId): Promise<boolean> {
  const row = await db
    .selectFrom("seat")
    .select(["max_heads as maxHeads", "taken", "held"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined && freePlaces(row) === 0;
}
