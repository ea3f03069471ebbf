import type { BroadcastId, NoticeId, PersonId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { PlannedDelivery } from "@nuanlin/domain/notices/decide-deliveries";
import type { NoticeFacts, NoticeKind } from "@nuanlin/domain/notices/notice";
import type { Tx } from "../database.ts";

/** The same thing said to several people. */
export interface NewNotice {
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts;
  readonly shiftId: ShiftId | null;
  readonly signupId: SignupId | null;
  readonly broadcastId: BroadcastId | null;
  readonly dedupeKey: string;
  readonly at: Date;
}

/**
 * Makes sure that what a notice points to stays while it is written, in the order in which everybody holds rows: the shift, the
 * sign-up, the people. Writing the notice alone would hold them the other way round.
 */
export async function holdForNotice(
  tx: Tx,
  { shiftId, signupId }: Pick<NewNotice, "shiftId" | "signupId">,
  personIds: readonly PersonId[],
): Promise<void> {
  if (shiftId !== null) await tx.selectFrom("shift").select("id").where("id", "=", shiftId).forKeyShare().execute();
  if (signupId !== null) await tx.selectFrom("signup").select("id").where("id", "=", signupId).forKeyShare().execute();
  if (personIds.length === 0) return;
  await tx.selectFrom("person").select("id").where("id", "in", personIds).orderBy("id").forKeyShare().execute();
}

/** Writes the notice for each of the people; whoever was told before is left out of the answer. */
export async function insertNotices(
  tx: Tx,
  notice: NewNotice,
  personIds: readonly PersonId[],
): Promise<{ id: NoticeId; personId: PersonId }[]> {
  if (personIds.length === 0) return [];
  const facts = JSON.stringify(notice.facts);
  return tx
    .insertInto("notice")
    .values(
      personIds.map((personId) => ({
        person_id: personId,
        kind: notice.kind,
        facts,
        shift_id: notice.shiftId,
        signup_id: notice.signupId,
        broadcast_id: notice.broadcastId,
        dedupe_key: notice.dedupeKey,
        created_at: notice.at,
      })),
    )
    .onConflict((conflict) => conflict.constraint("notice_once").doNothing())
    .returning(["id", "person_id as personId"])
    .execute();
}

export async function insertDeliveries(
  tx: Tx,
  deliveries: readonly (PlannedDelivery & { readonly noticeId: NoticeId })[],
): Promise<void> {
  if (deliveries.length === 0) return;
  await tx
    .insertInto("delivery")
    .values(
      deliveries.map(({ noticeId, channel, lane, availableAt }) => ({
        notice_id: noticeId,
        channel,
        lane,
        status: "waiting" as const,
        available_at: availableAt,
      })),
    )
    .execute();
}
