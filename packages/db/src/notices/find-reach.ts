import type { PersonId } from "@nuanlin/domain/ids";
import type { Reach } from "@nuanlin/domain/notices/decide-deliveries";
import type { NoticeSettings } from "@nuanlin/domain/notices/preferences";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader } from "../database.ts";

/** How somebody can be reached and wants to be. */
export interface ReachablePerson {
  readonly personId: PersonId;
  readonly reach: Reach;
  readonly settings: NoticeSettings;
}

/** The people as they can be reached now; nothing leaves the house for an account that is disabled. */
export async function findReach(db: Reader, personIds: readonly PersonId[]): Promise<ReachablePerson[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .selectFrom("person")
    .leftJoin("account", (join) =>
      join.onRef("account.id", "=", "person.account_id").on("account.status", "=", "active"),
    )
    .select((eb) => [
      "person.id as personId",
      "account.email",
      "account.phone",
      "account.quiet_from as from",
      "account.quiet_until as until",
      jsonArrayFrom(
        eb
          .selectFrom("notice_preference")
          .select(["notice_preference.topic", "notice_preference.channel", "notice_preference.wanted"])
          .whereRef("notice_preference.person_id", "=", "person.id"),
      ).as("preferences"),
    ])
    .where("person.id", "in", personIds)
    .orderBy("person.id")
    .execute();
  return rows.map(({ personId, email, phone, from, until, preferences }) => ({
    personId,
    reach: { email, sms: phone },
    settings: { preferences, quiet: from === null || until === null ? null : { from, until } },
  }));
}
