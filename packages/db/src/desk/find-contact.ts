import type { OrganisationId, SignupId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";

/** How to reach somebody who promised to come. For a minor, their guardian too. */
export interface PersonContact {
  readonly organisationId: OrganisationId;
  readonly phone: string | null;
  readonly email: string | null;
  readonly guardianName: string | null;
  readonly guardianPhone: string | null;
}

/** The contact of the person behind a promise that stands, with the organisation whose shift it is. */
export async function findContact(db: Reader, signupId: SignupId): Promise<PersonContact | undefined> {
  return db
    .selectFrom("signup")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("person", "person.id", "signup.person_id")
    .leftJoin("account", "account.id", "person.account_id")
    .leftJoin("guardian_consent", "guardian_consent.person_id", "person.id")
    .select([
      "project.organisation_id as organisationId",
      "account.phone",
      "account.email",
      "guardian_consent.guardian_name as guardianName",
      "guardian_consent.guardian_phone as guardianPhone",
    ])
    .where("signup.id", "=", signupId)
    .where("signup.status", "=", "confirmed")
    .executeTakeFirst();
}
