import type { OrganisationId, PersonId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** What somebody has done so far, as an organizer may know it. */
export interface ServiceRecord {
  readonly personId: PersonId;
  /** Minutes that count, everywhere; paid duty does not. */
  readonly minutes: number;
  /** Shifts of this organisation to which they came. */
  readonly timesHere: number;
}

/** What each of the people has done so far, in one statement; somebody who is new has zeros. */
export async function findServiceRecords(
  db: Reader,
  personIds: readonly PersonId[],
  organisationId: OrganisationId,
): Promise<ReadonlyMap<PersonId, ServiceRecord>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("person")
    .select((eb) => [
      "person.id as personId",
      eb
        .selectFrom("hours_entry")
        .select(({ fn }) => fn.coalesce(fn.sum<number>("hours_entry.minutes"), sql<number>`0`).as("minutes"))
        .whereRef("hours_entry.person_id", "=", "person.id")
        .where("hours_entry.status", "in", ["confirmed", "checked"])
        .where("hours_entry.duty", "=", false)
        .$asScalar()
        .$notNull()
        .as("minutes"),
      eb
        .selectFrom("attendance")
        .innerJoin("signup", "signup.id", "attendance.signup_id")
        .innerJoin("shift", "shift.id", "signup.shift_id")
        .innerJoin("project", "project.id", "shift.project_id")
        .select(({ fn }) => fn.countAll<number>().as("times"))
        .whereRef("signup.person_id", "=", "person.id")
        .where("attendance.status", "=", "present")
        .where("project.organisation_id", "=", organisationId)
        .$asScalar()
        .$notNull()
        .as("timesHere"),
    ])
    .where("person.id", "in", personIds)
    .execute();
  return new Map(rows.map((row) => [row.personId, row]));
}
