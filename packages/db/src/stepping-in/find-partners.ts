import type { PersonId, ProjectId, SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";
import { wantsToBeAsked } from "./find-candidates.ts";
import { acquainted } from "./find-swaps.ts";

export interface SwapPartner {
  readonly signupId: SignupId;
  readonly personId: PersonId;
  readonly seatId: SeatId;
  readonly shiftId: ShiftId;
  readonly name: string;
  readonly avatarSeed: string;
  readonly acquainted: boolean;
  readonly seatName: string;
  readonly start: Date;
  readonly end: Date;
}

interface Asking {
  readonly projectId: ProjectId;
  readonly shiftId: ShiftId;
  readonly personId: PersonId;
  readonly now: Date;
  readonly limit: number;
}

/** Who comes to another coming shift of the project and has nothing in this one; the soonest first. */
export async function findSwapPartners(
  db: Reader,
  { projectId, shiftId, personId, now, limit }: Asking,
): Promise<SwapPartner[]> {
  return db
    .selectFrom("signup as theirs")
    .innerJoin("shift", "shift.id", "theirs.shift_id")
    .innerJoin("seat", "seat.id", "theirs.seat_id")
    .innerJoin("person", "person.id", "theirs.person_id")
    .innerJoin("account", "account.id", "person.account_id")
    .innerJoin("person as me", (join) => join.on("me.id", "=", personId))
    .select([
      "theirs.id as signupId",
      "person.id as personId",
      "theirs.seat_id as seatId",
      "shift.id as shiftId",
      "person.name",
      avatarSeed("person.id").as("avatarSeed"),
      acquainted("me.id", "person.id").as("acquainted"),
      "seat.name as seatName",
      "theirs.starts_at as start",
      "theirs.ends_at as end",
    ])
    .where("shift.project_id", "=", projectId)
    .where("shift.id", "<>", shiftId)
    .where("shift.status", "=", "open")
    .where("shift.starts_at", ">", now)
    .where("theirs.status", "=", "confirmed")
    .where("theirs.person_id", "<>", personId)
    .where("account.status", "=", "active")
    .where(wantsToBeAsked)
    .orderBy("theirs.starts_at")
    .orderBy("theirs.id")
    .limit(limit)
    .execute();
}

export interface Companion {
  readonly personId: PersonId;
  readonly name: string;
  readonly avatarSeed: string;
}

/** People who served in one shift with the person, whoever did most recently first. */
export async function findServedWith(
  db: Reader,
  { personId, now, limit }: Pick<Asking, "personId" | "now" | "limit">,
): Promise<Companion[]> {
  return db
    .selectFrom("signup as mine")
    .innerJoin("signup as theirs", "theirs.shift_id", "mine.shift_id")
    .innerJoin("person", "person.id", "theirs.person_id")
    .innerJoin("account", "account.id", "person.account_id")
    .select(["person.id as personId", "person.name", avatarSeed("person.id").as("avatarSeed")])
    .where("mine.person_id", "=", personId)
    .where("mine.status", "=", "confirmed")
    .where("mine.ends_at", "<=", now)
    .where("theirs.status", "=", "confirmed")
    .where("theirs.person_id", "<>", personId)
    .where("account.status", "=", "active")
    .where(wantsToBeAsked)
    .groupBy(["person.id", "person.name"])
    .orderBy((eb) => eb.fn.max("mine.ends_at"), "desc")
    .orderBy("person.id")
    .limit(limit)
    .execute();
}

/** Whether the two served in one shift. */
export async function servedTogether(db: Reader, one: PersonId, other: PersonId, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom("signup as mine")
    .innerJoin("signup as theirs", "theirs.shift_id", "mine.shift_id")
    .innerJoin("person", "person.id", "theirs.person_id")
    .innerJoin("account", "account.id", "person.account_id")
    .select("theirs.id")
    .where("mine.person_id", "=", one)
    .where("mine.status", "=", "confirmed")
    .where("mine.ends_at", "<=", now)
    .where("theirs.person_id", "=", other)
    .where("theirs.status", "=", "confirmed")
    .where("account.status", "=", "active")
    .where(wantsToBeAsked)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
