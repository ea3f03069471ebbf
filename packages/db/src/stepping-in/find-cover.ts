import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { CoverAskId, CoverCallId, PersonId, ProjectId, SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { CoverStatus } from "@nuanlin/domain/stepping-in/cover";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** A question to one person, with what they need to answer it. */
export interface CoverRequest {
  readonly id: CoverAskId;
  readonly askedAt: Date;
  readonly projectId: ProjectId;
  readonly title: string;
  readonly category: ServiceCategoryCode;
  readonly seatName: string;
  readonly start: Date;
  readonly end: Date;
  readonly timeZone: string;
  readonly placeName: string;
  readonly organisationName: string;
  /** Whose place it is; null when the seat had nobody. */
  readonly personName: string | null;
}

/** What one person was asked and has not answered, for shifts to come; the soonest first. */
export async function findCoverRequests(db: Reader, personId: PersonId, now: Date): Promise<CoverRequest[]> {
  return db
    .selectFrom("cover_ask")
    .innerJoin("cover_call", "cover_call.id", "cover_ask.cover_call_id")
    .innerJoin("seat", "seat.id", "cover_call.seat_id")
    .innerJoin("shift", "shift.id", "cover_call.shift_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .leftJoin("signup", "signup.id", "cover_call.signup_id")
    .leftJoin("person", "person.id", "signup.person_id")
    .select([
      "cover_ask.id",
      "cover_ask.asked_at as askedAt",
      "shift.project_id as projectId",
      "project.title",
      "project.category_code as category",
      "seat.name as seatName",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "place.time_zone as timeZone",
      "place.name as placeName",
      "organisation.name as organisationName",
      "person.name as personName",
    ])
    .where("cover_ask.person_id", "=", personId)
    .where("cover_ask.answer", "=", "open")
    .where("cover_call.status", "=", "open")
    .where("shift.status", "=", "open")
    .where("shift.starts_at", ">", now)
    .orderBy("shift.starts_at")
    .orderBy("cover_ask.id")
    .execute();
}

export interface CoverProgress {
  readonly id: CoverCallId;
  readonly shiftId: ShiftId;
  readonly seatId: SeatId;
  readonly seatName: string;
  readonly signupId: SignupId | null;
  readonly status: CoverStatus;
  readonly places: number;
  readonly wave: number;
  readonly nextWaveAt: Date | null;
  readonly createdAt: Date;
  readonly asked: number;
  readonly yes: number;
  readonly no: number;
}

function selectProgress(db: Reader) {
  const count = (answer?: "yes" | "no") =>
    sql<number>`(select count(*) from cover_ask where cover_ask.cover_call_id = cover_call.id
      ${answer === undefined ? sql`` : sql`and cover_ask.answer = ${answer}`})`;
  return db
    .selectFrom("cover_call")
    .innerJoin("seat", "seat.id", "cover_call.seat_id")
    .select([
      "cover_call.id",
      "cover_call.shift_id as shiftId",
      "cover_call.seat_id as seatId",
      "seat.name as seatName",
      "cover_call.signup_id as signupId",
      "cover_call.status",
      "cover_call.places",
      "cover_call.wave",
      "cover_call.next_wave_at as nextWaveAt",
      "cover_call.created_at as createdAt",
      count().as("asked"),
      count("yes").as("yes"),
      count("no").as("no"),
    ]);
}

/** The searches for a shift, the latest first. */
export async function findCallsOfShift(db: Reader, shiftId: ShiftId): Promise<CoverProgress[]> {
  return selectProgress(db)
    .where("cover_call.shift_id", "=", shiftId)
    .orderBy("cover_call.created_at", "desc")
    .orderBy("cover_call.id")
    .execute();
}

/** The open searches for places that are one's own, or of people one brought along. */
export async function findOwnCalls(db: Reader, personId: PersonId): Promise<CoverProgress[]> {
  return selectProgress(db)
    .innerJoin("signup", "signup.id", "cover_call.signup_id")
    .where("cover_call.status", "=", "open")
    .where((eb) => eb.or([eb("signup.person_id", "=", personId), eb("signup.brought_by", "=", personId)]))
    .orderBy("cover_call.id")
    .execute();
}
