import type { SeatId, SeriesId, ShiftId } from "@nuanlin/domain/ids";
import type { SeriesShift } from "@nuanlin/domain/series/series-edit";
import { liveStatuses } from "@nuanlin/domain/signups/signup";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader, Tx } from "../database.ts";

/** Holds the shifts of a series that have not begun, in the order of their ids; nobody joins one meanwhile. */
export async function lockSeriesShifts(tx: Tx, seriesId: SeriesId, now: Date): Promise<void> {
  await tx
    .selectFrom("shift")
    .select("id")
    .where("series_id", "=", seriesId)
    .where("starts_at", ">", now)
    .orderBy("id")
    .forUpdate()
    .execute();
}

/** Every shift that belongs to the series, with its seats and how many people would hear of a change. */
export async function findSeriesShifts(db: Reader, seriesId: SeriesId): Promise<SeriesShift[]> {
  const rows = await db
    .selectFrom("shift")
    .select((eb) => [
      "shift.id",
      "shift.occurrence",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "shift.place_id as placeId",
      "shift.break_minutes as breakMinutes",
      "shift.status",
      "shift.detached",
      jsonArrayFrom(
        eb
          .selectFrom("seat")
          .select(["seat.position", "seat.name", "seat.min_heads as minHeads", "seat.max_heads as maxHeads"])
          .select(["seat.taken", "seat.held"])
          .whereRef("seat.shift_id", "=", "shift.id")
          .orderBy("seat.position"),
      ).as("seats"),
      eb
        .selectFrom("signup")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .whereRef("signup.shift_id", "=", "shift.id")
        .where("signup.status", "in", liveStatuses)
        .as("people"),
    ])
    .where("shift.series_id", "=", seriesId)
    .orderBy("shift.occurrence")
    .execute();
  return rows.map(({ start, end, occurrence, people, ...rest }) => ({
    ...rest,
    occurrence: occurrence ?? "",
    period: { start, end },
    people: people ?? 0,
  }));
}

/** The seat at that position in each of the shifts. */
export async function findSeatsAt(
  db: Reader,
  shiftIds: readonly ShiftId[],
  position: number,
): Promise<{ readonly id: SeatId; readonly shiftId: ShiftId }[]> {
  if (shiftIds.length === 0) return [];
  return db
    .selectFrom("seat")
    .innerJoin("shift", "shift.id", "seat.shift_id")
    .select(["seat.id", "seat.shift_id as shiftId"])
    .where("seat.shift_id", "in", shiftIds)
    .where("seat.position", "=", position)
    .orderBy("shift.starts_at")
    .execute();
}

/** The shifts of a series that are open and have not begun, soonest first. */
export async function findOpenShifts(db: Reader, seriesId: SeriesId, now: Date): Promise<ShiftId[]> {
  const rows = await db
    .selectFrom("shift")
    .select("id")
    .where("series_id", "=", seriesId)
    .where("status", "=", "open")
    .where("starts_at", ">", now)
    .orderBy("starts_at")
    .execute();
  return rows.map(({ id }) => id);
}

/** Gives shifts to a series under other times of its rule. In two steps, so that two that change places do not meet. */
export async function relinkShifts(
  tx: Tx,
  seriesId: SeriesId,
  links: readonly { readonly shiftId: ShiftId; readonly occurrence: string }[],
): Promise<void> {
  if (links.length === 0) return;
  await unlinkShifts(
    tx,
    links.map(({ shiftId }) => shiftId),
  );
  for (const { shiftId, occurrence } of links) {
    await tx.updateTable("shift").set({ series_id: seriesId, occurrence }).where("id", "=", shiftId).execute();
  }
}

/** Takes shifts out of their series. */
export async function unlinkShifts(tx: Tx, shiftIds: readonly ShiftId[]): Promise<void> {
  if (shiftIds.length === 0) return;
  await tx.updateTable("shift").set({ series_id: null, occurrence: null }).where("id", "in", shiftIds).execute();
}
