import type { BroadcastId, PersonId, SeatId, ShiftId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

/** A message an organizer writes to the people of a shift, or of one of its seats. */
export interface NewBroadcast {
  readonly id: BroadcastId;
  readonly shiftId: ShiftId;
  readonly seatId: SeatId | null;
  readonly senderId: PersonId;
  readonly words: string;
  readonly urgent: boolean;
  readonly at: Date;
}

/** Writes the message; false when one with this id is there already. */
export async function insertBroadcast(tx: Tx, { at, ...given }: NewBroadcast): Promise<boolean> {
  const row = await tx
    .insertInto("broadcast")
    .values({
      id: given.id,
      shift_id: given.shiftId,
      seat_id: given.seatId,
      sender_id: given.senderId,
      words: given.words,
      urgent: given.urgent,
      created_at: at,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function findBroadcastShift(db: Reader, id: BroadcastId): Promise<ShiftId | undefined> {
  const row = await db.selectFrom("broadcast").select("shift_id as shiftId").where("id", "=", id).executeTakeFirst();
  return row?.shiftId;
}

/** How far a message got over one channel. */
export interface ChannelCounts {
  readonly waiting: number;
  readonly sent: number;
  readonly dead: number;
  readonly skipped: number;
}

/** A message to many and how far it got. */
export interface BroadcastState {
  readonly id: BroadcastId;
  readonly seatName: string | null;
  readonly senderName: string;
  readonly words: string;
  readonly urgent: boolean;
  readonly at: Date;
  /** Whether it still lies in the outbox: nobody has it yet. */
  readonly pending: boolean;
  /** How many have it in their inbox, and how many of them read it. */
  readonly told: number;
  readonly read: number;
  readonly email: ChannelCounts;
  readonly sms: ChannelCounts;
}

/** What was written to a shift, newest first. */
export async function findBroadcasts(db: Reader, shiftId: ShiftId, limit: number): Promise<BroadcastState[]> {
  const { rows } = await sql<BroadcastState>`
    select broadcast.id, seat.name as "seatName", person.name as "senderName", broadcast.words, broadcast.urgent,
      broadcast.created_at as at, reading.told, reading.read, delivered.email, delivered.sms,
      exists (
        select from outbox_message
        where dedupe_key = 'broadcast.sent:' || broadcast.id and sent_at is null and dead_at is null
      ) as pending
    from broadcast
    join person on person.id = broadcast.sender_id
    left join seat on seat.id = broadcast.seat_id
    cross join lateral (
      select count(*) as told, count(read_at) as read from notice where notice.broadcast_id = broadcast.id
    ) as reading
    cross join lateral (
      select
        ${countsOf("email")} as email,
        ${countsOf("sms")} as sms
      from delivery join notice on notice.id = delivery.notice_id
      where notice.broadcast_id = broadcast.id
    ) as delivered
    where broadcast.shift_id = ${shiftId}
    order by broadcast.created_at desc, broadcast.id
    limit ${limit}`.execute(db);
  return rows;
}

function countsOf(channel: string) {
  const count = (status: string) =>
    sql`${sql.lit(status)}, count(*) filter (where channel = ${channel} and delivery.status = ${status})`;
  return sql`json_build_object(${sql.join(["waiting", "sent", "dead", "skipped"].map(count))})`;
}
