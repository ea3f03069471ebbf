import type { PersonId, ProjectId, SeriesId, ShiftId } from "@nuanlin/domain/ids";
import type { Series } from "@nuanlin/domain/series/series";
import type { SeriesContent } from "@nuanlin/domain/series/series-edit";
import type { Reader, Tx } from "../database.ts";

function selectSeries(db: Reader) {
  return db
    .selectFrom("shift_series")
    .innerJoin("project", "project.id", "shift_series.project_id")
    .select([
      "shift_series.id",
      "shift_series.project_id as projectId",
      "project.organisation_id as organisationId",
      "shift_series.place_id as placeId",
      "shift_series.rule",
      "shift_series.starts_local as startsLocal",
      "shift_series.time_zone as timeZone",
      "shift_series.duration_minutes as durationMinutes",
      "shift_series.break_minutes as breakMinutes",
      "shift_series.seats",
      "shift_series.skipped",
      "shift_series.status",
    ]);
}

/** The series as it stands. Hold its project's row first when something follows from it. */
export async function findSeries(db: Reader, id: SeriesId): Promise<Series | undefined> {
  return selectSeries(db).where("shift_series.id", "=", id).executeTakeFirst();
}

/** The series of a project, those that still make shifts first. */
export async function findSeriesOfProject(db: Reader, projectId: ProjectId): Promise<Series[]> {
  return selectSeries(db)
    .where("shift_series.project_id", "=", projectId)
    .orderBy("shift_series.status")
    .orderBy("shift_series.created_at")
    .execute();
}

/** Every series that still makes shifts: its project is not closed, and its organisation may offer new times. */
export async function findActiveSeries(db: Reader): Promise<Series[]> {
  return selectSeries(db)
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .where("shift_series.status", "=", "active")
    .where("project.status", "!=", "closed")
    .where("organisation.status", "=", "approved")
    .orderBy("shift_series.id")
    .execute();
}

function toColumns(content: SeriesContent) {
  return {
    place_id: content.placeId,
    rule: content.rule,
    starts_local: content.startsLocal,
    time_zone: content.timeZone,
    duration_minutes: content.durationMinutes,
    break_minutes: content.breakMinutes,
    seats: JSON.stringify(content.seats),
  };
}

export interface NewSeries {
  readonly projectId: ProjectId;
  readonly content: SeriesContent;
  /** The series it was split from. */
  readonly splitFrom: SeriesId | null;
  readonly createdBy: PersonId | null;
  readonly at: Date;
}

export async function insertSeries(tx: Tx, given: NewSeries): Promise<SeriesId> {
  const { id } = await tx
    .insertInto("shift_series")
    .values({
      ...toColumns(given.content),
      project_id: given.projectId,
      status: "active",
      split_from: given.splitFrom,
      created_by: given.createdBy,
      created_at: given.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateSeries(tx: Tx, id: SeriesId, content: SeriesContent): Promise<void> {
  await tx.updateTable("shift_series").set(toColumns(content)).where("id", "=", id).execute();
}

/** The series makes no further shifts; its rule says until when it did. */
export async function endSeries(tx: Tx, id: SeriesId, rule: string): Promise<void> {
  await tx.updateTable("shift_series").set({ status: "ended", rule }).where("id", "=", id).execute();
}

/** Notes up to when the shifts of a series have been made. */
export async function noteMadeUntil(tx: Tx, id: SeriesId, until: Date): Promise<void> {
  await tx.updateTable("shift_series").set({ made_until: until }).where("id", "=", id).execute();
}

/** The series that made the shift, if one did. */
export async function findSeriesOfShift(db: Reader, shiftId: ShiftId): Promise<Series | undefined> {
  return selectSeries(db)
    .innerJoin("shift", "shift.series_id", "shift_series.id")
    .where("shift.id", "=", shiftId)
    .executeTakeFirst();
}
