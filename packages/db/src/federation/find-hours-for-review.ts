import type { SignSource } from "@nuanlin/domain/attendance/attendance";
import type { HoursNature } from "@nuanlin/domain/hours/hours-entry";
import type { ListHoursForReviewInput } from "@nuanlin/domain/hours/review-queue";
import type { HoursEntryId, OrganisationId, PersonId, ShiftId } from "@nuanlin/domain/ids";
import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

/** A recorded entry that nobody of the federation has looked at yet, with what it rests on. */
export interface EntryForReview {
  readonly id: HoursEntryId;
  readonly unitId: OrganisationId;
  readonly unitName: string;
  readonly shiftId: ShiftId;
  readonly title: string;
  readonly placeName: string;
  readonly timeZone: string;
  readonly shiftPeriod: Period;
  readonly plannedMinutes: number;
  readonly personId: PersonId;
  readonly personName: string;
  readonly avatarSeed: string;
  readonly period: Period;
  readonly breakMinutes: number;
  readonly minutes: number;
  readonly nature: HoursNature;
  readonly inBy: SignSource | null;
  readonly outBy: SignSource | null;
  readonly dueAt: Date;
  readonly confirmedAt: Date | null;
  /** What the unit wrote when it recorded the entry last; empty when it said nothing. */
  readonly reason: string;
}

/** The entries of so many shifts, those that ended first first; one statement. Paid duty is the unit's own affair. */
export async function findHoursForReview(
  db: Reader,
  { organisationId, street, nature, cursor }: ListHoursForReviewInput,
  shifts: number,
): Promise<EntryForReview[]> {
  const rows = await db
    .with("waiting", (cte) =>
      cte
        .selectFrom("hours_entry")
        .innerJoin("shift", "shift.id", "hours_entry.shift_id")
        .innerJoin("place", "place.id", "shift.place_id")
        .select(["hours_entry.id", "hours_entry.shift_id", "shift.ends_at"])
        .where("hours_entry.status", "=", "confirmed")
        .where("hours_entry.duty", "=", false)
        .$if(organisationId !== null, (query) =>
          query.where("hours_entry.recording_organisation_id", "=", organisationId),
        )
        .$if(street !== null, (query) => query.where("place.division_code", "like", `${street}%`))
        .$if(nature !== null, (query) => query.where("hours_entry.nature", "=", nature))
        .$if(cursor !== null, (query) =>
          query.where((eb) =>
            eb(
              eb.refTuple("shift.ends_at", "shift.id"),
              ">",
              eb.tuple(cursor?.end ?? new Date(0), cursor?.shiftId ?? ("" as ShiftId)),
            ),
          ),
        ),
    )
    .with("page", (cte) =>
      cte
        .selectFrom("waiting")
        .select(["shift_id", "ends_at"])
        .distinct()
        .orderBy("ends_at")
        .orderBy("shift_id")
        .limit(shifts),
    )
    .selectFrom("page")
    .innerJoin("waiting", "waiting.shift_id", "page.shift_id")
    .innerJoin("hours_entry", "hours_entry.id", "waiting.id")
    .innerJoin("shift", "shift.id", "page.shift_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "hours_entry.recording_organisation_id")
    .innerJoin("person", "person.id", "hours_entry.person_id")
    .leftJoin("attendance", "attendance.signup_id", "hours_entry.signup_id")
    .select([
      "hours_entry.id",
      "organisation.id as unitId",
      "organisation.name as unitName",
      "shift.id as shiftId",
      "project.title",
      "place.name as placeName",
      "place.time_zone as timeZone",
      "shift.starts_at as shiftStart",
      "shift.ends_at as shiftEnd",
      sql<number>`extract(epoch from shift.ends_at - shift.starts_at) / 60 - shift.break_minutes`.as("plannedMinutes"),
      "person.id as personId",
      "person.name as personName",
      avatarSeed("person.id").as("avatarSeed"),
      "hours_entry.starts_at as start",
      "hours_entry.ends_at as end",
      "hours_entry.break_minutes as breakMinutes",
      "hours_entry.minutes",
      "hours_entry.nature",
      "attendance.in_by as inBy",
      "attendance.out_by as outBy",
      "hours_entry.due_at as dueAt",
      "hours_entry.confirmed_at as confirmedAt",
      sql<string>`coalesce((select hours_decision.reason from hours_decision
        where hours_decision.entry_id = hours_entry.id and hours_decision.to_status = 'confirmed' order by hours_decision.id desc limit 1), '')`.as(
        "reason",
      ),
    ])
    .orderBy("page.ends_at")
    .orderBy("page.shift_id")
    .orderBy("person.name")
    .orderBy("hours_entry.starts_at")
    .execute();
  return rows.map(({ shiftStart, shiftEnd, start, end, ...rest }) => ({
    ...rest,
    shiftPeriod: { start: shiftStart, end: shiftEnd },
    period: { start, end },
  }));
}

/** A recording unit with the number of its entries that wait for a look. */
export interface UnitCount {
  readonly id: OrganisationId;
  readonly name: string;
  readonly count: number;
}

export async function countHoursForReview(db: Reader): Promise<UnitCount[]> {
  return db
    .selectFrom("hours_entry")
    .innerJoin("organisation", "organisation.id", "hours_entry.recording_organisation_id")
    .select((eb) => ["organisation.id", "organisation.name", eb.fn.countAll<number>().as("count")])
    .where("hours_entry.status", "=", "confirmed")
    .where("hours_entry.duty", "=", false)
    .groupBy(["organisation.id", "organisation.name"])
    .orderBy("organisation.name")
    .execute();
}
