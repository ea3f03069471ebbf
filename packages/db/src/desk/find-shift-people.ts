import type { AttendanceStatus, SignSource } from "@nuanlin/domain/attendance/attendance";
import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { HoursStatus } from "@nuanlin/domain/hours/hours-entry";
import type { PersonId, SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { PersonSkill } from "@nuanlin/domain/people/person";
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

/** Somebody who holds a place in a shift, as its organizer meets them. Phone numbers are asked for one by one. */
export interface ShiftPerson {
  readonly signupId: SignupId;
  readonly seatId: SeatId;
  readonly personId: PersonId;
  readonly name: string;
  readonly avatarSeed: string;
  readonly birthDate: string | null;
  readonly guardianConsent: boolean;
  readonly skills: readonly PersonSkill[];
  /** Types whose paper was verified and that are valid on the day of the shift. */
  readonly credentials: readonly CredentialTypeCode[];
  readonly attendance: {
    readonly status: AttendanceStatus;
    readonly inAt: Date | null;
    readonly inBy: SignSource | null;
    readonly outAt: Date | null;
    readonly outBy: SignSource | null;
  } | null;
  /** Until when they should say whether they still come, after the shift was moved; null when nothing is asked. */
  readonly reconfirmBy: Date | null;
  /** They were let in at the door and have no account yet: a code takes what they did to one. */
  readonly claimable: boolean;
  /** Once hours were decided the roll is closed for this person. */
  readonly hoursStatus: HoursStatus | null;
}

/** The people of a shift whose promise stands, by name. */
export async function findShiftPeople(db: Reader, shiftId: ShiftId): Promise<ShiftPerson[]> {
  const rows = await db
    .selectFrom("signup")
    .innerJoin("person", "person.id", "signup.person_id")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .leftJoin("guardian_consent", "guardian_consent.person_id", "person.id")
    .leftJoin("attendance", "attendance.signup_id", "signup.id")
    .select((eb) => [
      "signup.id as signupId",
      "signup.seat_id as seatId",
      "person.id as personId",
      "person.name",
      avatarSeed("person.id").as("avatarSeed"),
      "person.birth_date as birthDate",
      sql<boolean>`guardian_consent.person_id is not null`.as("guardianConsent"),
      jsonArrayFrom(
        eb
          .selectFrom("person_skill")
          .innerJoin("seat_skill", "seat_skill.skill_code", "person_skill.skill_code")
          .select(["person_skill.skill_code as code", "person_skill.level"])
          .whereRef("person_skill.person_id", "=", "person.id")
          .whereRef("seat_skill.seat_id", "=", "signup.seat_id")
          .orderBy("person_skill.skill_code"),
      ).as("skills"),
      sql<CredentialTypeCode[]>`array(
        select distinct held.type_code from credential held
        where held.person_id = person.id and held.status = 'verified'
          and held.issued_on <= (shift.starts_at at time zone place.time_zone)::date
          and (held.valid_until is null or held.valid_until >= (shift.starts_at at time zone place.time_zone)::date)
        order by held.type_code)`.as("credentials"),
      "signup.reconfirm_by as reconfirmBy",
      sql<boolean>`signup.way = 'walk_in' and person.account_id is null and person.merged_into is null`.as("claimable"),
      "attendance.status",
      "attendance.in_at as inAt",
      "attendance.in_by as inBy",
      "attendance.out_at as outAt",
      "attendance.out_by as outBy",
      eb
        .selectFrom("hours_entry")
        .select("hours_entry.status")
        .whereRef("hours_entry.signup_id", "=", "signup.id")
        .orderBy("hours_entry.starts_at")
        .limit(1)
        .as("hoursStatus"),
    ])
    .where("signup.shift_id", "=", shiftId)
    .where("signup.status", "=", "confirmed")
    .orderBy("person.name")
    .orderBy("signup.id")
    .execute();
  return rows.map(({ status, inAt, inBy, outAt, outBy, ...rest }) => ({
    ...rest,
    attendance: status === null ? null : { status, inAt, inBy, outAt, outBy },
  }));
}
