import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { OrganisationId, ProjectId, ShiftId } from "@nuanlin/domain/ids";
import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

/** A shift as its organizer's day shows it: who is coming, who has come, what still waits. */
export interface DeskShift {
  readonly id: ShiftId;
  readonly projectId: ProjectId;
  readonly title: string;
  readonly category: ServiceCategoryCode;
  readonly placeName: string;
  readonly timeZone: string;
  readonly period: Period;
  readonly places: number;
  readonly taken: number;
  readonly present: number;
  readonly away: number;
  /** Of those present, the ones whose leaving nobody has noted. */
  readonly unsigned: number;
  readonly hoursWaiting: number;
  readonly faces: readonly string[];
}

/** The organisation's shifts that touch the period and were not called off, by their start. */
export async function findDeskShifts(
  db: Reader,
  organisationId: OrganisationId,
  { start, end }: Period,
): Promise<DeskShift[]> {
  const rows = await db
    .selectFrom("shift")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("seat")
          .select((seat) => [
            seat.fn.coalesce(seat.fn.sum<number>("seat.max_heads"), sql<number>`0`).as("places"),
            seat.fn.coalesce(seat.fn.sum<number>("seat.taken"), sql<number>`0`).as("taken"),
          ])
          .whereRef("seat.shift_id", "=", "shift.id")
          .as("heads"),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("signup")
          .leftJoin("attendance", "attendance.signup_id", "signup.id")
          .select((person) => [
            person.fn.countAll<number>().filterWhere("attendance.status", "=", "present").as("present"),
            person.fn.countAll<number>().filterWhere("attendance.status", "in", ["absent", "excused"]).as("away"),
            person.fn
              .countAll<number>()
              .filterWhere("attendance.status", "=", "present")
              .filterWhere("attendance.out_at", "is", null)
              .as("unsigned"),
            sql<
              string[]
            >`coalesce((array_agg(${avatarSeed("signup.person_id")} order by signup.created_at))[1:4], '{}')`.as(
              "faces",
            ),
          ])
          .whereRef("signup.shift_id", "=", "shift.id")
          .where("signup.status", "=", "confirmed")
          .as("people"),
      (join) => join.onTrue(),
    )
    .select((eb) => [
      "shift.id",
      "shift.project_id as projectId",
      "project.title",
      "project.category_code as category",
      "place.name as placeName",
      "place.time_zone as timeZone",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "heads.places",
      "heads.taken",
      "people.present",
      "people.away",
      "people.unsigned",
      "people.faces",
      eb
        .selectFrom("hours_entry")
        .select((hours) => hours.fn.countAll<number>().as("count"))
        .whereRef("hours_entry.shift_id", "=", "shift.id")
        .where("hours_entry.status", "in", ["proposed", "returned"])
        .$asScalar()
        .$notNull()
        .as("hoursWaiting"),
    ])
    .where("project.organisation_id", "=", organisationId)
    .where("shift.status", "=", "open")
    .where("shift.starts_at", "<", end)
    .where("shift.ends_at", ">", start)
    .orderBy("shift.starts_at")
    .orderBy("shift.id")
    .execute();
  return rows.map(({ start: from, end: to, ...rest }) => ({ ...rest, period: { start: from, end: to } }));
}
