import type { Db } from "@nuanlin/db/database";
import { enqueue, type OutboxMessage } from "@nuanlin/db/outbox/outbox-repository";
import type { PersonId } from "@nuanlin/domain/ids";

/** For tests: leaves messages in the outbox and shows what became of them. */
export function outboxTester(db: Db, now: () => Date) {
  let counter = 0;
  return {
    leave: async (message: Pick<OutboxMessage, "topic" | "ids"> & Partial<OutboxMessage>): Promise<void> => {
      counter += 1;
      await db.transaction().execute((tx) => enqueue(tx, { dedupeKey: `test ${counter}`, at: now(), ...message }));
    },

    mailTo: async (personId: PersonId): Promise<void> => {
      await db
        .updateTable("account")
        .set({ email: `${personId}@example.org` })
        .where("id", "=", (eb) => eb.selectFrom("person").select("account_id").where("person.id", "=", personId))
        .execute();
    },

    noticesOf: (personId: PersonId) =>
      db
        .selectFrom("notice")
        .select(["id", "kind", "facts", "signup_id as signupId", "shift_id as shiftId"])
        .where("person_id", "=", personId)
        .orderBy("created_at")
        .execute(),

    deliveriesOf: async (personId: PersonId) => {
      const rows = await db
        .selectFrom("delivery")
        .innerJoin("notice", "notice.id", "delivery.notice_id")
        .select(["delivery.channel", "delivery.lane", "delivery.available_at as at"])
        .where("notice.person_id", "=", personId)
        .orderBy("delivery.channel")
        .execute();
      return rows.map(({ channel, lane, at }) => [channel, lane, at.toISOString()] as const);
    },

    waiting: async (): Promise<number> => {
      const rows = await db.selectFrom("outbox_message").select("id").where("sent_at", "is", null).execute();
      return rows.length;
    },
  };
}
