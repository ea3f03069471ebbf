import type { Locale } from "@nuanlin/domain/accounts/account";
import type { AccountId, PersonId } from "@nuanlin/domain/ids";
import type { Person } from "@nuanlin/domain/people/person";
import type { Reader } from "../database.ts";
import { avatarSeed } from "./avatar-seed.ts";
import { findPerson } from "./person-repository.ts";

/** What somebody sees of themselves: the person, and how the account is reached. */
export interface OwnProfile {
  readonly person: Person;
  readonly phone: string | null;
  readonly email: string | null;
  readonly locale: Locale;
  readonly noticeVersion: string;
  readonly memberSince: Date;
  readonly avatarSeed: string;
}

export async function findOwnProfile(
  db: Reader,
  accountId: AccountId,
  personId: PersonId,
): Promise<OwnProfile | undefined> {
  const person = await findPerson(db, personId);
  const account = await db
    .selectFrom("account")
    .innerJoin("person", "person.account_id", "account.id")
    .select([
      "account.phone",
      "account.email",
      "account.locale",
      "account.notice_version as noticeVersion",
      "account.created_at as memberSince",
      avatarSeed("person.id").as("avatarSeed"),
    ])
    .where("account.id", "=", accountId)
    .executeTakeFirst();
  return person && account && { person, ...account };
}
