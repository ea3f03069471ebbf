import type { PersonId } from "@nuanlin/domain/ids";
import type { NoticeTopic } from "@nuanlin/domain/notices/notice";
import type { Preference } from "@nuanlin/domain/notices/preferences";
import type { QuietHours } from "@nuanlin/domain/notices/quiet-hours";
import type { Tx } from "../database.ts";

/** What counts about these topics from now on: only what is given. */
export async function replacePreferences(
  tx: Tx,
  personId: PersonId,
  topics: readonly NoticeTopic[],
  preferences: readonly Preference[],
): Promise<void> {
  if (topics.length === 0) return;
  await tx.deleteFrom("notice_preference").where("person_id", "=", personId).where("topic", "in", topics).execute();
  if (preferences.length === 0) return;
  await tx
    .insertInto("notice_preference")
    .values(preferences.map((preference) => ({ person_id: personId, ...preference })))
    .execute();
}

export async function updateQuietHours(tx: Tx, personId: PersonId, quiet: QuietHours | null): Promise<void> {
  await tx
    .updateTable("account")
    .set({ quiet_from: quiet?.from ?? null, quiet_until: quiet?.until ?? null })
    .where("id", "=", (eb) => eb.selectFrom("person").select("person.account_id").where("person.id", "=", personId))
    .execute();
}
