import type { CalendarShift, CalendarSignup } from "@nuanlin/domain/calendar/calendar-events";
import type { PersonId, ShiftId } from "@nuanlin/domain/ids";
import type { Point } from "@nuanlin/domain/places/place";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

const shiftColumns = [
  "shift.id as shiftId",
  "shift.project_id as projectId",
  "shift.status as shiftStatus",
  "shift.sequence",
  "shift.starts_at as start",
  "shift.ends_at as end",
  "project.title",
  "place.name as placeName",
  "place.address",
  "place.lat",
  "place.lng",
  "organisation.name as organisationName",
] as const;

interface PlaceRow {
  readonly placeName: string;
  readonly address: string;
  readonly lat: number | null;
  readonly lng: number | null;
}

function toPlace({ placeName, address, lat, lng }: PlaceRow): { name: string; address: string; point: Point | null } {
  return { name: placeName, address, point: lat === null || lng === null ? null : { lat, lng } };
}

/** Which part of somebody's promises a calendar shows. */
export interface CalendarWindow {
  /** Nothing that was over before. */
  readonly from: Date;
  /** Nothing that ended before. */
  readonly endedSince: Date;
}

/**
 * The person's promises for their calendar: those that stand, places offered to them, and those that ended a while ago after they
 * had stood. What never got beyond the waitlist or an application was in no calendar and leaves none.
 */
export async function findCalendarSignups(
  db: Reader,
  personId: PersonId,
  { from, endedSince }: CalendarWindow,
): Promise<CalendarSignup[]> {
  const rows = await db
    .selectFrom("signup")
    .innerJoin("seat", "seat.id", "signup.seat_id")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .select([
      ...shiftColumns,
      "signup.id",
      "signup.status",
      "seat.name as seatName",
      "organisation.contact_name as contactName",
      "organisation.contact_phone as contactPhone",
      sql<Date>`greatest(signup.created_at, signup.decided_at, signup.ended_at, shift.changed_at)`.as("changedAt"),
    ])
    .where("signup.person_id", "=", personId)
    .where("signup.ends_at", ">", from)
    .where((eb) =>
      eb.or([
        eb("signup.status", "in", ["confirmed", "offered"]),
        eb.and([
          eb("signup.status", "in", ["withdrawn", "removed", "handed_over"]),
          eb("signup.ended_at", ">", endedSince),
          eb.or([eb("signup.queue_no", "is", null), eb("signup.way", "=", "waitlist")]),
          eb.or([eb("signup.way", "!=", "application"), eb("signup.decided_by", "is not", null)]),
        ]),
      ]),
    )
    .orderBy("signup.starts_at")
    .orderBy("signup.id")
    .execute();
  return rows.map(
    ({ start, end, placeName, address, lat, lng, organisationName, contactName, contactPhone, ...rest }) => ({
      ...rest,
      period: { start, end },
      place: toPlace({ placeName, address, lat, lng }),
      organisation: { name: organisationName, contactName, contactPhone },
    }),
  );
}

/** A shift that anybody may put into a calendar: one of a project that has been published. */
export async function findCalendarShift(db: Reader, id: ShiftId): Promise<CalendarShift | undefined> {
  const row = await db
    .selectFrom("shift")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .select([...shiftColumns, sql<Date>`greatest(shift.created_at, shift.changed_at)`.as("changedAt")])
    .where("shift.id", "=", id)
    .where("project.status", "!=", "draft")
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { start, end, placeName, address, lat, lng, organisationName, ...rest } = row;
  return {
    ...rest,
    period: { start, end },
    place: toPlace({ placeName, address, lat, lng }),
    organisation: { name: organisationName },
  };
}
