import type { HoursNature, HoursStatus } from "@nuanlin/domain/hours/hours-entry";
import type { PersonId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** Minutes of one state and nature together. */
export interface HoursSum {
  readonly status: HoursStatus;
  readonly nature: HoursNature;
  readonly minutes: number;
}

/** All of somebody's minutes of service by state and nature, since verified and added ones are never mixed. Paid duty is none. */
export async function sumMyHours(db: Reader, personId: PersonId): Promise<HoursSum[]> {
  return db
    .selectFrom("hours_entry")
    .select((eb) => ["status", "nature", eb.fn.sum<number>("minutes").as("minutes")])
    .where("person_id", "=", personId)
    .where("duty", "=", false)
    .groupBy(["status", "nature"])
    .execute();
}

/** Minutes of recorded paid duty: kept beside the service, and counted nowhere as such (Order 67 art. 19). */
export async function sumMyDuty(db: Reader, personId: PersonId): Promise<number> {
  const { minutes } = await db
    .selectFrom("hours_entry")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("minutes"), sql<number>`0`).as("minutes"))
    .where("person_id", "=", personId)
    .where("status", "in", ["confirmed", "checked"])
    .where("duty", "=", true)
    .executeTakeFirstOrThrow();
  return minutes;
}

/** Minutes that count, of one week of a month; week 1 holds the days 1 to 7, week 5 what is left after the 28th. */
export interface WeekSum {
  readonly month: number;
  readonly week: number;
  readonly minutes: number;
}

/** The weeks of a year with minutes that count, by the calendar of each place. */
export async function sumMyWeeks(db: Reader, personId: PersonId, year: number): Promise<WeekSum[]> {
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom("hours_entry")
        .innerJoin("shift", "shift.id", "hours_entry.shift_id")
        .innerJoin("place", "place.id", "shift.place_id")
        .select([
          "hours_entry.minutes",
          sql<Date>`hours_entry.starts_at at time zone place.time_zone`.as("local_start"),
        ])
        .where("hours_entry.person_id", "=", personId)
        .where("hours_entry.status", "in", ["confirmed", "checked"])
        .where("hours_entry.duty", "=", false)
        // A day on either side covers every zone, so that the index on the person's times is enough.
        .where("hours_entry.starts_at", ">=", new Date(Date.UTC(year - 1, 11, 31)))
        .where("hours_entry.starts_at", "<", new Date(Date.UTC(year + 1, 0, 2)))
        .as("served"),
    )
    .select((eb) => [
      sql<number>`extract(month from local_start)::int`.as("month"),
      sql<number>`(extract(day from local_start)::int + 6) / 7`.as("week"),
      eb.fn.sum<number>("minutes").as("minutes"),
    ])
    .where(sql<number>`extract(year from local_start)`, "=", year)
    .groupBy(["month", "week"])
    .orderBy("month")
    .orderBy("week")
    .execute();
}
