import type { PersonId, ProjectId, SeatId, ShiftId } from "@nuanlin/domain/ids";
import type { Point } from "@nuanlin/domain/places/place";
import type { ShiftCursor } from "@nuanlin/domain/projects/show-project";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

export interface ComingShift extends Shift {
  readonly place: {
    readonly name: string;
    readonly address: string;
    readonly street: string | null;
    readonly point: Point | null;
  };
}

function selectComing(db: Reader, projectId: ProjectId, now: Date) {
  return db
    .selectFrom("shift")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .leftJoin("division as street", (join) =>
      join.on((eb) => eb("street.code", "=", eb.fn<string>("left", ["place.division_code", eb.lit(9)]))),
    )
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
      "place.name",
      "place.address",
      "place.lat",
      "place.lng",
      "street.name as street",
    ])
    .where("shift.project_id", "=", projectId)
    .where("shift.status", "=", "open")
    .where("shift.starts_at", ">", now);
}

type ComingRow = Awaited<ReturnType<ReturnType<typeof selectComing>["executeTakeFirstOrThrow"]>>;

function toComingShift({ start, end, name, address, lat, lng, street, ...rest }: ComingRow): ComingShift {
  return {
    ...rest,
    period: { start, end },
    place: { name, address, street, point: lat === null || lng === null ? null : { lat, lng } },
  };
}

/** The next open shifts of a project after the cursor, in the order of their start; at most `limit`. */
export async function findComingShifts(
  db: Reader,
  projectId: ProjectId,
  now: Date,
  cursor: ShiftCursor | null,
  limit: number,
): Promise<ComingShift[]> {
  const rows = await selectComing(db, projectId, now)
    .$if(cursor !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("shift.starts_at", "shift.id"),
          ">",
          eb.tuple(new Date(cursor?.start ?? 0), cursor?.id ?? ("" as ShiftId)),
        ),
      ),
    )
    .orderBy("shift.starts_at")
    .orderBy("shift.id")
    .limit(limit)
    .execute();
  return rows.map(toComingShift);
}

/** One open shift of the project that has not begun. */
export async function findComingShift(
  db: Reader,
  projectId: ProjectId,
  shiftId: ShiftId,
  now: Date,
): Promise<ComingShift | undefined> {
  const row = await selectComing(db, projectId, now).where("shift.id", "=", shiftId).executeTakeFirst();
  return row && toComingShift(row);
}

export async function countComingShifts(db: Reader, projectId: ProjectId, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom("shift")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("project_id", "=", projectId)
    .where("status", "=", "open")
    .where("starts_at", ">", now)
    .executeTakeFirstOrThrow();
  return count;
}

/** Somebody whose promise for a seat stands. */
export interface SeatedPerson {
  readonly seatId: SeatId;
  readonly shiftId: ShiftId;
  readonly personId: PersonId;
  readonly name: string;
  readonly avatarSeed: string;
}

/** Who holds the seats of the shifts, in the order they came; at most `perSeat` of each seat. */
export async function findSeatedPeople(
  db: Reader,
  shiftIds: readonly ShiftId[],
  perSeat: number,
): Promise<SeatedPerson[]> {
  if (shiftIds.length === 0) return [];
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom("signup")
        .innerJoin("person", "person.id", "signup.person_id")
        .select([
          "signup.seat_id as seatId",
          "signup.shift_id as shiftId",
          "signup.person_id as personId",
          "person.name",
          avatarSeed("person.id").as("avatarSeed"),
          sql<number>`row_number() over (partition by signup.seat_id order by signup.created_at, signup.id)`.as(
            "place",
          ),
        ])
        .where("signup.shift_id", "in", shiftIds)
        .where("signup.status", "=", "confirmed")
        .as("seated"),
    )
    .select(["seatId", "shiftId", "personId", "name", "avatarSeed"])
    .where("place", "<=", perSeat)
    .orderBy("seatId")
    .orderBy("place")
    .execute();
}
