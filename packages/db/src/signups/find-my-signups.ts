import type { AttendanceStatus } from "@nuanlin/domain/attendance/attendance";
import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { HoursStatus } from "@nuanlin/domain/hours/hours-entry";
import type { HoursEntryId, PersonId, ProjectId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { Point } from "@nuanlin/domain/places/place";
import { isCounselling } from "@nuanlin/domain/projects/is-counselling";
import type { SkillCode } from "@nuanlin/domain/skills/skill-tree";
import type { SeatKind } from "@nuanlin/domain/shifts/seat";
import type { ShiftStatus } from "@nuanlin/domain/shifts/shift";
import type { MySignupsCursor } from "@nuanlin/domain/signups/my-signups";
import { liveStatuses, type SignupStatus, type SignupWay } from "@nuanlin/domain/signups/signup";
import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader } from "../database.ts";

/** A promise of one's own with everything the schedule and the check-in show of it. */
export interface MySignup {
  readonly id: SignupId;
  readonly shiftId: ShiftId;
  readonly projectId: ProjectId;
  readonly status: SignupStatus;
  readonly way: SignupWay;
  /** Until when an answer is awaited: the organizer's for applications, the person's for offers and invitations. */
  readonly answerBy: Date | null;
  /** For whoever waits: the how manieth they are at their seat, counted from 1. */
  readonly position: number | null;
  /** They said after the deadline that they cannot come; the promise has not been taken over yet. */
  readonly late: boolean;
  /** The shift was moved: until when they say whether they still come. */
  readonly reconfirmBy: Date | null;
  /** Why an organizer ended it; null while it stands. */
  readonly reason: string | null;
  readonly shiftStatus: ShiftStatus;
  /** How often the shift was moved. */
  readonly sequence: number;
  readonly title: string;
  readonly category: ServiceCategoryCode;
  readonly seatName: string;
  readonly seatKind: SeatKind;
  readonly period: Period;
  readonly timeZone: string;
  /** Whether it is psychological support, where people have to know what it is not. */
  readonly counselling: boolean;
  readonly breakMinutes: number;
  readonly place: { readonly name: string; readonly address: string; readonly point: Point | null };
  readonly organisation: { readonly name: string; readonly contactName: string; readonly contactPhone: string };
  /** How many people come to the shift, oneself included. */
  readonly heads: number;
  readonly attendance: {
    readonly status: AttendanceStatus;
    readonly inAt: Date | null;
    readonly outAt: Date | null;
  } | null;
  readonly hours: readonly { readonly id: HoursEntryId; readonly minutes: number; readonly status: HoursStatus }[];
}

function selectMine(db: Reader, personId: PersonId) {
  return db
    .selectFrom("signup")
    .innerJoin("seat", "seat.id", "signup.seat_id")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .leftJoin("attendance", "attendance.signup_id", "signup.id")
    .select((eb) => [
      "signup.id",
      "signup.shift_id as shiftId",
      "shift.project_id as projectId",
      "signup.status",
      "signup.way",
      "signup.answer_by as answerBy",
      "signup.late",
      "signup.reconfirm_by as reconfirmBy",
      "signup.reason",
      "signup.starts_at as start",
      "signup.ends_at as end",
      "shift.status as shiftStatus",
      "shift.sequence",
      "shift.break_minutes as breakMinutes",
      "project.title",
      "project.category_code as category",
      sql<
        SkillCode[]
      >`array(select distinct seat_skill.skill_code from seat_skill join seat as asking on asking.id = seat_skill.seat_id
        where asking.shift_id = signup.shift_id)`.as("askedSkills"),
      "seat.name as seatName",
      "seat.kind as seatKind",
      "place.name as placeName",
      "place.address",
      "place.lat",
      "place.lng",
      "place.time_zone as timeZone",
      "organisation.name as organisationName",
      "organisation.contact_name as contactName",
      "organisation.contact_phone as contactPhone",
      "attendance.status as attended",
      "attendance.in_at as inAt",
      "attendance.out_at as outAt",
      sql<number>`(select sum(other.taken) from seat as other where other.shift_id = signup.shift_id)`.as("heads"),
      eb
        .case()
        .when("signup.status", "=", "waiting")
        .then(
          eb
            .selectFrom("signup as other")
            .select(eb.fn.countAll<number>().as("before"))
            .whereRef("other.seat_id", "=", "signup.seat_id")
            .whereRef("other.queue_no", "<=", "signup.queue_no")
            .where("other.status", "=", "waiting"),
        )
        .end()
        .as("position"),
      jsonArrayFrom(
        eb
          .selectFrom("hours_entry")
          .select(["hours_entry.id", "hours_entry.minutes", "hours_entry.status"])
          .whereRef("hours_entry.signup_id", "=", "signup.id")
          .orderBy("hours_entry.starts_at"),
      ).as("hours"),
    ])
    .where("signup.person_id", "=", personId);
}

type MineRow = Awaited<ReturnType<ReturnType<typeof selectMine>["executeTakeFirstOrThrow"]>>;

function toMySignup(row: MineRow): MySignup {
  const {
    start,
    end,
    placeName,
    address,
    lat,
    lng,
    organisationName,
    contactName,
    contactPhone,
    attended,
    inAt,
    outAt,
    askedSkills,
    ...rest
  } = row;
  return {
    ...rest,
    period: { start, end },
    counselling: isCounselling(row, [{ skills: askedSkills.map((code) => ({ code })) }]),
    place: { name: placeName, address, point: lat === null || lng === null ? null : { lat, lng } },
    organisation: { name: organisationName, contactName, contactPhone },
    attendance: attended === null ? null : { status: attended, inAt, outAt },
  };
}

export interface MySignupsPage {
  readonly personId: PersonId;
  readonly now: Date;
  readonly cursor: MySignupsCursor | null;
  readonly limit: number;
}

// What an organizer ended stays, so that nobody stands before a closed door; what the person gave up themselves does not.
const shownStatuses = [...liveStatuses, "removed"] as const;

/** What is not over yet, soonest first: everything that still leads somewhere, and what an organizer ended. */
export async function findComingSignups(
  db: Reader,
  { personId, now, cursor, limit }: MySignupsPage,
): Promise<MySignup[]> {
  const rows = await selectMine(db, personId)
    .where("signup.ends_at", ">", now)
    .where("signup.status", "in", shownStatuses)
    .$if(cursor !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("signup.starts_at", "signup.id"),
          ">",
          eb.tuple(new Date(cursor?.start ?? 0), cursor?.id ?? ("" as SignupId)),
        ),
      ),
    )
    .orderBy("signup.starts_at")
    .orderBy("signup.id")
    .limit(limit)
    .execute();
  return rows.map(toMySignup);
}

/** The promises that stood until the end, latest first. */
export async function findPastSignups(
  db: Reader,
  { personId, now, cursor, limit }: MySignupsPage,
): Promise<MySignup[]> {
  const rows = await selectMine(db, personId)
    .where("signup.ends_at", "<=", now)
    .where("signup.status", "=", "confirmed")
    .$if(cursor !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("signup.starts_at", "signup.id"),
          "<",
          eb.tuple(new Date(cursor?.start ?? 0), cursor?.id ?? ("" as SignupId)),
        ),
      ),
    )
    .orderBy("signup.starts_at", "desc")
    .orderBy("signup.id", "desc")
    .limit(limit)
    .execute();
  return rows.map(toMySignup);
}

/** As what is coming, for the days of a week or a month, over or not, soonest first. */
export async function findSignupsBetween(db: Reader, personId: PersonId, range: Period): Promise<MySignup[]> {
  const rows = await selectMine(db, personId)
    .where("signup.status", "in", shownStatuses)
    .where("signup.starts_at", "<", range.end)
    .where("signup.ends_at", ">", range.start)
    .orderBy("signup.starts_at")
    .orderBy("signup.id")
    .execute();
  return rows.map(toMySignup);
}

/** The standing promises whose time touches the period, soonest first; a person has few of them at once. */
export async function findSignupsAround(db: Reader, personId: PersonId, around: Period): Promise<MySignup[]> {
  const rows = await selectMine(db, personId)
    .where("signup.status", "=", "confirmed")
    .where("signup.starts_at", "<", around.end)
    .where("signup.ends_at", ">", around.start)
    .orderBy("signup.starts_at")
    .execute();
  return rows.map(toMySignup);
}
