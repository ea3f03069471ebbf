import type { Tx } from "@nuanlin/db/database";
import { findStandingOf } from "@nuanlin/db/series/standing-repository";
import { insertShift } from "@nuanlin/db/shifts/insert-shift";
import type { ShiftId } from "@nuanlin/domain/ids";
import type { Series } from "@nuanlin/domain/series/series";
import type { Occurrence } from "@nuanlin/domain/series/occurrences";
import { seatStanding } from "./seat-standing.ts";

/** Writes shifts of a series whose project is held, and seats those who come every time. */
export async function makeShifts(
  tx: Tx,
  series: Series,
  occurrences: readonly Occurrence[],
  now: Date,
): Promise<ShiftId[]> {
  const made: ShiftId[] = [];
  for (const { occurrence, period } of occurrences) {
    made.push(
      await insertShift(tx, {
        projectId: series.projectId,
        placeId: series.placeId,
        period,
        breakMinutes: series.breakMinutes,
        seats: series.seats,
        externalKey: null,
        made: { seriesId: series.id, occurrence },
        at: now,
      }),
    );
  }
  for (const standing of await findStandingOf(tx, series.id)) await seatStanding(tx, standing, made, now);
  return made;
}
