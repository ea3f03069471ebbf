import type { PersonId, SeatId, SignupId } from "@nuanlin/domain/ids";
import type { SignupStatus } from "@nuanlin/domain/signups/signup";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { type ToldShift, toldShiftColumns, toToldShift } from "./find-told-shift.ts";

/** A sign-up with what a notice says of it, as it stands now. */
export interface ToldSignup {
  readonly signupId: SignupId;
  readonly status: SignupStatus;
  readonly seatName: string;
  readonly reason: string | null;
  readonly answerBy: Date | null;
  /** Until when the person is asked whether a new time suits them; null when nothing is asked. */
  readonly reconfirmBy: Date | null;
  readonly personId: PersonId;
  readonly personName: string;
  /** Whom to tell: the person, or for somebody without an account whoever brought them; null when nobody can be told. */
  readonly readerId: PersonId | null;
  readonly shift: ToldShift;
}

/** Whoever reads what is meant for the person of a sign-up; for queries over signup and person. */
export const readerOfSignup = sql<PersonId | null>`
  case when person.account_id is not null then person.id else coalesce(person.merged_into, signup.brought_by) end`;

export async function findToldSignup(db: Reader, id: SignupId): Promise<ToldSignup | undefined> {
  const row = await db
    .selectFrom("signup")
    .innerJoin("person", "person.id", "signup.person_id")
    .innerJoin("seat", "seat.id", "signup.seat_id")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select(toldShiftColumns)
    .select([
      "signup.id as signupId",
      "signup.status",
      "seat.name as seatName",
      "signup.reason",
      "signup.answer_by as answerBy",
      "signup.reconfirm_by as reconfirmBy",
      "signup.person_id as personId",
      "person.name as personName",
      readerOfSignup.as("readerId"),
    ])
    .where("signup.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { signupId, status, seatName, reason, answerBy, reconfirmBy, personId, personName, readerId } = row;
  const about = { signupId, status, seatName, reason, answerBy, reconfirmBy };
  return { ...about, personId, personName, readerId, shift: toToldShift(row) };
}

/** Everybody to tell who comes to the shift, or to one of its seats; each once, however many they bring. */
export async function findReadersOfShift(
  db: Reader,
  shiftId: ToldShift["shiftId"],
  seatId: SeatId | null,
): Promise<PersonId[]> {
  const rows = await db
    .selectFrom("signup")
    .innerJoin("person", "person.id", "signup.person_id")
    .select(readerOfSignup.as("readerId"))
    .distinct()
    .where("signup.shift_id", "=", shiftId)
    .where("signup.status", "=", "confirmed")
    .$if(seatId !== null, (query) => query.where("signup.seat_id", "=", seatId as SeatId))
    .execute();
  return rows.flatMap(({ readerId }) => readerId ?? []);
}

/** Somebody who comes, by seat, and who reads what is written to them; null: nobody does. */
export interface ComerReader {
  readonly seatId: SeatId;
  readonly readerId: PersonId | null;
}

/** One line for everybody who comes to the shift: the same people as `findReadersOfShift` finds, and those nobody reads for. */
export async function findComerReaders(db: Reader, shiftId: ToldShift["shiftId"]): Promise<ComerReader[]> {
  return db
    .selectFrom("signup")
    .innerJoin("person", "person.id", "signup.person_id")
    .select(["signup.seat_id as seatId", readerOfSignup.as("readerId")])
    .where("signup.shift_id", "=", shiftId)
    .where("signup.status", "=", "confirmed")
    .execute();
}
