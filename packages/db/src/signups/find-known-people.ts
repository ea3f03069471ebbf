import type { OrganisationId, PersonId, ShiftId } from "@nuanlin/domain/ids";
import { liveStatuses } from "@nuanlin/domain/signups/signup";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

/** Somebody an organisation knows because they came to a shift of it. */
export interface KnownPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly avatarSeed: string;
  readonly lastHere: Date;
}

/** Whom to look for. */
export interface KnownWish {
  readonly organisationId: OrganisationId;
  /** Whoever has something in this shift already is left out. */
  readonly shiftId: ShiftId;
  /** A part of the name; empty finds everybody. */
  readonly text: string;
  readonly limit: number;
}

/** People who came to a shift of the organisation and can be reached through an account of their own, who came last first. */
export async function findKnownPeople(
  db: Reader,
  { organisationId, shiftId, text, limit }: KnownWish,
): Promise<KnownPerson[]> {
  return db
    .selectFrom("attendance")
    .innerJoin("signup", "signup.id", "attendance.signup_id")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("person", "person.id", "signup.person_id")
    .innerJoin("account", "account.id", "person.account_id")
    .select(({ fn }) => [
      "person.id as personId",
      "person.name",
      avatarSeed("person.id").as("avatarSeed"),
      fn.max("signup.starts_at").as("lastHere"),
    ])
    .where("attendance.status", "=", "present")
    .where("project.organisation_id", "=", organisationId)
    .where("account.status", "=", "active")
    .where(sql<boolean>`strpos(lower(person.name), lower(${text})) > 0`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("signup as here")
            .select("here.id")
            .whereRef("here.person_id", "=", "person.id")
            .where("here.shift_id", "=", shiftId)
            .where("here.status", "in", liveStatuses),
        ),
      ),
    )
    .groupBy(["person.id", "person.name"])
    .orderBy("lastHere", "desc")
    .orderBy("person.id")
    .limit(limit)
    .execute();
}

/** Which of these people came to a shift of the organisation. */
export async function findKnownAmong(
  db: Reader,
  organisationId: OrganisationId,
  personIds: readonly PersonId[],
): Promise<ReadonlySet<PersonId>> {
  const rows = await db
    .selectFrom("attendance")
    .innerJoin("signup", "signup.id", "attendance.signup_id")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .select("signup.person_id as personId")
    .distinct()
    .where("signup.person_id", "in", personIds)
    .where("attendance.status", "=", "present")
    .where("project.organisation_id", "=", organisationId)
    .execute();
  return new Set(rows.map(({ personId }) => personId));
}
