import type { SignSource } from "@nuanlin/domain/attendance/attendance";
import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { HoursNature, HoursStatus } from "@nuanlin/domain/hours/hours-entry";
import type { MyHoursCursor } from "@nuanlin/domain/hours/my-hours";
import type { HoursEntryId, PersonId, ProjectId } from "@nuanlin/domain/ids";
import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** A line of somebody's own ledger. */
export interface MyHoursEntry {
  readonly id: HoursEntryId;
  readonly personId: PersonId;
  readonly projectId: ProjectId;
  readonly title: string;
  readonly category: ServiceCategoryCode;
  readonly recordingUnit: string;
  readonly period: Period;
  readonly timeZone: string;
  readonly breakMinutes: number;
  /** Minutes the shift was planned for, without its break. */
  readonly plannedMinutes: number;
  readonly minutes: number;
  readonly nature: HoursNature;
  /** Paid duty of a professional: no volunteer hours (Order 67 art. 19). */
  readonly duty: boolean;
  readonly status: HoursStatus;
  /** Until when the unit has to record it (Order 67 art. 11). */
  readonly dueAt: Date;
}

function selectMyHours(db: Reader) {
  return db
    .selectFrom("hours_entry")
    .innerJoin("shift", "shift.id", "hours_entry.shift_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoin("project", "project.id", "hours_entry.project_id")
    .innerJoin("organisation", "organisation.id", "hours_entry.recording_organisation_id")
    .select([
      "hours_entry.id",
      "hours_entry.person_id as personId",
      "hours_entry.project_id as projectId",
      "project.title",
      "project.category_code as category",
      "organisation.name as recordingUnit",
      "hours_entry.starts_at as start",
      "hours_entry.ends_at as end",
      "place.time_zone as timeZone",
      "hours_entry.break_minutes as breakMinutes",
      sql<number>`extract(epoch from shift.ends_at - shift.starts_at) / 60 - shift.break_minutes`.as("plannedMinutes"),
      "hours_entry.minutes",
      "hours_entry.nature",
      "hours_entry.duty",
      "hours_entry.status",
      "hours_entry.due_at as dueAt",
    ]);
}

type MyHoursRow = Awaited<ReturnType<ReturnType<typeof selectMyHours>["executeTakeFirstOrThrow"]>>;

function toMyHours({ start, end, ...rest }: MyHoursRow): MyHoursEntry {
  return { ...rest, period: { start, end } };
}

/** One page of the ledger, latest service first. */
export async function findMyHours(
  db: Reader,
  personId: PersonId,
  cursor: MyHoursCursor | null,
  limit: number,
): Promise<MyHoursEntry[]> {
  const rows = await selectMyHours(db)
    .where("hours_entry.person_id", "=", personId)
    .$if(cursor !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("hours_entry.starts_at", "hours_entry.id"),
          "<",
          eb.tuple(new Date(cursor?.start ?? 0), cursor?.id ?? ("" as HoursEntryId)),
        ),
      ),
    )
    .orderBy("hours_entry.starts_at", "desc")
    .orderBy("hours_entry.id", "desc")
    .limit(limit)
    .execute();
  return rows.map(toMyHours);
}

export async function countMyHours(db: Reader, personId: PersonId): Promise<number> {
  const { count } = await db
    .selectFrom("hours_entry")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return count;
}

export interface HoursStep {
  readonly at: Date;
  readonly from: HoursStatus | null;
  readonly to: HoursStatus;
  readonly minutes: number;
  readonly reason: string;
}

/** An entry with the signs it rests on and every step since. */
export interface MyHoursDetail extends MyHoursEntry {
  readonly proposedAt: Date;
  readonly signs: {
    readonly inAt: Date | null;
    readonly inBy: SignSource | null;
    readonly outAt: Date | null;
    readonly outBy: SignSource | null;
  } | null;
  readonly steps: readonly HoursStep[];
}

export async function findMyHoursDetail(db: Reader, id: HoursEntryId): Promise<MyHoursDetail | undefined> {
  const row = await selectMyHours(db)
    .leftJoin("attendance", "attendance.signup_id", "hours_entry.signup_id")
    .select([
      "hours_entry.created_at as proposedAt",
      "attendance.id as attendanceId",
      "attendance.in_at as inAt",
      "attendance.in_by as inBy",
      "attendance.out_at as outAt",
      "attendance.out_by as outBy",
    ])
    .where("hours_entry.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const steps = await db
    .selectFrom("hours_decision")
    .select(["at", "from_status as from", "to_status as to", "minutes", "reason"])
    .where("entry_id", "=", id)
    .orderBy("id")
    .execute();
  const { attendanceId, inAt, inBy, outAt, outBy, proposedAt, ...entry } = row;
  const signs = attendanceId === null ? null : { inAt, inBy, outAt, outBy };
  return {
    ...toMyHours(entry),
    proposedAt,
    signs,
    steps: steps.map((step) => ({ ...step, from: step.from as HoursStatus | null, to: step.to as HoursStatus })),
  };
}
