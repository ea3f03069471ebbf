import type { MembershipRole } from "@nuanlin/domain/actor";
import type { OrganisationId, PersonId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

export interface Member {
  readonly personId: PersonId;
  readonly name: string;
  readonly avatarSeed: string;
  readonly role: MembershipRole;
  readonly since: Date;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Who works for the organisation, in the order they came. */
export async function findMembers(db: Reader, organisationId: OrganisationId): Promise<Member[]> {
  return db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.person_id")
    .leftJoin("account", "account.id", "person.account_id")
    .select([
      "person.id as personId",
      "person.name",
      avatarSeed("person.id").as("avatarSeed"),
      "membership.role",
      "membership.created_at as since",
      "account.phone",
      "account.email",
    ])
    .where("membership.organisation_id", "=", organisationId)
    .orderBy("membership.created_at")
    .orderBy("person.id")
    .execute();
}
