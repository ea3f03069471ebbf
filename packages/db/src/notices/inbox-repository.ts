import type { NoticeId, PersonId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { NoticeCursor } from "@nuanlin/domain/notices/inbox";
import type { NoticeFacts, NoticeKind } from "@nuanlin/domain/notices/notice";
import type { Reader, Tx } from "../database.ts";

/** A line of somebody's inbox. */
export interface InboxNotice {
  readonly id: NoticeId;
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts;
  readonly shiftId: ShiftId | null;
  readonly signupId: SignupId | null;
  readonly at: Date;
  readonly readAt: Date | null;
}

/** One page of the inbox, newest first. */
export async function findNotices(
  db: Reader,
  personId: PersonId,
  cursor: NoticeCursor | null,
  limit: number,
): Promise<InboxNotice[]> {
  return db
    .selectFrom("notice")
    .select([
      "id",
      "kind",
      "facts",
      "shift_id as shiftId",
      "signup_id as signupId",
      "created_at as at",
      "read_at as readAt",
    ])
    .where("person_id", "=", personId)
    .$if(cursor !== null, (query) =>
      query.where((eb) => {
        const at = new Date(cursor?.at ?? 0);
        const sameMoment = eb.and([eb("created_at", "=", at), eb("id", ">", cursor?.id ?? ("" as NoticeId))]);
        return eb.and([eb("created_at", "<=", at), eb.or([eb("created_at", "<", at), sameMoment])]);
      }),
    )
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** How many notices somebody has not read, counted up to `most`. */
export async function countUnread(db: Reader, personId: PersonId, most: number): Promise<number> {
  const { count } = await db
    .selectFrom((eb) =>
      eb
        .selectFrom("notice")
        .select("id")
        .where("person_id", "=", personId)
        .where("read_at", "is", null)
        .limit(most)
        .as("unread"),
    )
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

export async function findNoticeOwner(
  db: Reader,
  id: NoticeId,
): Promise<{ id: NoticeId; personId: PersonId } | undefined> {
  return db.selectFrom("notice").select(["id", "person_id as personId"]).where("id", "=", id).executeTakeFirst();
}

/** The first reading counts. */
export async function markNoticeRead(tx: Tx, id: NoticeId, at: Date): Promise<void> {
  await tx.updateTable("notice").set({ read_at: at }).where("id", "=", id).where("read_at", "is", null).execute();
}

/** Marks what came until then; answers how many. */
export async function markNoticesRead(tx: Tx, personId: PersonId, until: Date, at: Date): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("notice")
    .set({ read_at: at })
    .where("person_id", "=", personId)
    .where("read_at", "is", null)
    .where("created_at", "<=", until)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
