import type { Db } from "@nuanlin/db/database";
import { findSeries, insertSeries as writeSeries } from "@nuanlin/db/series/series-repository";
import { insertStanding as writeStanding } from "@nuanlin/db/series/standing-repository";
import { insertShift } from "@nuanlin/db/shifts/insert-shift";
import type { PersonId, SeriesId, ShiftId, StandingId } from "@nuanlin/domain/ids";
import type { Series } from "@nuanlin/domain/series/series";
import { toOccurrence } from "@nuanlin/domain/series/occurrences";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";
import { localDate, localWeekday, plusLocalDays } from "@nuanlin/domain/time/zone";
import { type GivenProject, insertPublishedProject, seatPlan } from "./shift-factory.ts";

const zone = "Asia/Shanghai";
const dayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const writtenAt = new Date("2026-01-05T08:00:00Z");

export interface GivenSeries extends GivenProject {
  /** An instant on the day of the first shift, which is from nine to eleven in Huzhou. */
  readonly from: Date;
  readonly seats?: readonly SeatPlan[];
  readonly weeks?: number;
}

/** A weekly series in Huzhou with its shifts. */
export async function insertSeries(
  db: Db,
  given: GivenSeries,
): Promise<{ readonly series: Series; readonly shiftIds: readonly ShiftId[] }> {
  const { projectId, placeId } = await insertPublishedProject(db, given);
  const weeks = given.weeks ?? 2;
  const content = {
    rule: `FREQ=WEEKLY;INTERVAL=1;BYDAY=${dayCodes[localWeekday(given.from, zone) - 1]};COUNT=${weeks}`,
    startsLocal: `${localDate(given.from, zone)}T09:00`,
    timeZone: zone,
    durationMinutes: 120,
    breakMinutes: 0,
    placeId,
    seats: given.seats ?? [seatPlan({ maxHeads: 60 })],
  };
  return db.transaction().execute(async (tx) => {
    const id = await writeSeries(tx, { projectId, content, splitFrom: null, createdBy: null, at: writtenAt });
    const shiftIds: ShiftId[] = [];
    for (let week = 0; week < weeks; week += 1) {
      const day = localDate(plusLocalDays(given.from, week * 7, zone), zone);
      const { occurrence, period } = toOccurrence(`${day}T09:00`, content);
      const made = { seriesId: id, occurrence };
      shiftIds.push(await insertShift(tx, { ...content, projectId, period, externalKey: null, made, at: writtenAt }));
    }
    const series = await findSeries(tx, id);
    if (!series) throw new Error("the series just written cannot be found");
    return { series, shiftIds };
  });
}

/** Somebody says that they come to every shift of the series; nobody is seated for it. */
export async function insertStanding(db: Db, seriesId: SeriesId, personId: PersonId): Promise<StandingId> {
  return db.transaction().execute((tx) => writeStanding(tx, { seriesId, personId, position: 0 }, writtenAt));
}
