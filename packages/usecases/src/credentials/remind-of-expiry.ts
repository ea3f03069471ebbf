import { expiryDedupeKey, findExpiring, findToldKeys } from "@nuanlin/db/credentials/find-expiring";
import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { dueExpiryNotice, earliestExpiryNotice } from "@nuanlin/domain/credentials/expiry-notice";
import { plusDays } from "@nuanlin/domain/credentials/term";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { runAgainIfAsked } from "../run-again.ts";
import type { Services } from "../services.ts";

/**
 * Leaves in the outbox who is to hear that a credential of theirs soon ends: 90, 30 and 7 days before its last day, by the
 * calendar of the district, each once. Whoever has handed in the next paper hears nothing. Answers how many messages were due.
 */
export async function remindOfExpiry({ db, now }: Services): Promise<number> {
  const at = now();
  const today = localDate(at, districtZone);
  const due = (await findExpiring(db, today, plusDays(today, earliestExpiryNotice))).flatMap(({ id, validUntil }) => {
    const days = dueExpiryNotice(validUntil, at, districtZone);
    return days === null ? [] : [{ id, days, dedupeKey: expiryDedupeKey(id, validUntil, days) }];
  });
  const told = await findToldKeys(
    db,
    due.map(({ dedupeKey }) => dedupeKey),
  );
  const messages = due
    .filter(({ dedupeKey }) => !told.has(dedupeKey))
    .map(({ id, dedupeKey }) => ({
      topic: "credential.expiring",
      ids: { credentialId: id },
      dedupeKey,
      at,
      lane: 2 as const,
    }));
  await runAgainIfAsked(() => db.transaction().execute((tx) => enqueueAll(tx, messages)));
  return messages.length;
}
