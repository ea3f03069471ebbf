import type { PersonId, SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { LiveStatus, SignupWay } from "@nuanlin/domain/signups/signup";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";
import { nextInQueue } from "./signup-repository.ts";

/** Places of one seat that can be offered. */
export interface OfferedPlaces {
  readonly seatId: SeatId;
  readonly places: number;
}

/**
 * Offers places of a shift's seats to those who have waited longest for them, until `answerBy`; returns whom. `most` is how many are
 * offered in all, whoever came first whichever seat they wait for. The shift's row must be held.
 */
export async function offerPlaces(
  tx: Tx,
  seats: readonly OfferedPlaces[],
  most: number,
  answerBy: Date,
): Promise<SignupId[]> {
  if (seats.length === 0 || most <= 0) return [];
  const seatIds = seats.map(({ seatId }) => seatId);
  const places = seats.map((seat) => seat.places);
  const isNext = sql<boolean>`signup.id in (select ranked.id from (
      select queue.id, queue.queue_no, free.places,
        row_number() over (partition by queue.seat_id order by queue.queue_no) as nth
      from signup as queue
      join unnest(${seatIds}::uuid[], ${places}::int[]) as free (seat_id, places) on free.seat_id = queue.seat_id
      where queue.status = 'waiting') as ranked
    where ranked.nth <= ranked.places
    order by ranked.queue_no
    limit ${Number.isFinite(most) ? most : null})`;
  const rows = await tx
    .updateTable("signup")
    .set({ status: "offered", answer_by: answerBy, way: "waitlist" })
    .where(isNext)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** What becomes of a sign-up that stays alive. */
export interface SignupStep {
  readonly status: LiveStatus;
  readonly way?: SignupWay;
  readonly answerBy?: Date;
  readonly overrideReason?: string;
  readonly decidedBy?: PersonId;
  /** In front of everybody who waits: for whom a place was taken away. */
  readonly first?: boolean;
  readonly at: Date;
}

/** Moves a sign-up on to another live status; whoever waits from now on gets a number. The shift's row must be held. */
export async function stepSignup(tx: Tx, id: SignupId, step: SignupStep): Promise<void> {
  const before = sql<number>`(select coalesce(min(other.queue_no), nextval('signup_queue')) - 1 from signup as other
    where other.seat_id = signup.seat_id and other.status = 'waiting')`;
  await tx
    .updateTable("signup")
    .set({
      status: step.status,
      ...(step.way === undefined ? {} : { way: step.way }),
      ...(step.answerBy === undefined ? {} : { answer_by: step.answerBy }),
      ...(step.overrideReason === undefined ? {} : { override_reason: step.overrideReason }),
      ...(step.decidedBy === undefined ? {} : { decided_by: step.decidedBy, decided_at: step.at }),
      ...(step.status === "waiting" ? { queue_no: step.first ? before : nextInQueue } : {}),
    })
    .where("id", "=", id)
    .execute();
}

/** Takes an answer of the organizer back: the application is open again, as if nobody had decided. */
export async function reopenApplication(tx: Tx, id: SignupId): Promise<void> {
  await tx
    .updateTable("signup")
    .set({
      status: "applied",
      way: "application",
      decided_by: null,
      decided_at: null,
      ended_at: null,
      reason: null,
      override_reason: null,
      queue_no: null,
    })
    .where("id", "=", id)
    .execute();
}

/** The number a waiting sign-up has in the queue of its seat, counted from 1. */
export async function findQueuePosition(db: Reader, id: SignupId): Promise<number> {
  const { before } = await db
    .selectFrom("signup as mine")
    .innerJoin("signup as other", (join) =>
      join.onRef("other.seat_id", "=", "mine.seat_id").onRef("other.queue_no", "<=", "mine.queue_no"),
    )
    .select((eb) => eb.fn.countAll<number>().as("before"))
    .where("mine.id", "=", id)
    .where("other.status", "=", "waiting")
    .executeTakeFirstOrThrow();
  return before;
}

/** Shifts in which an answer is overdue, or somebody still waits although it has begun; in the order of their ids. */
export async function findOverdueShifts(db: Reader, now: Date, limit: number): Promise<ShiftId[]> {
  const rows = await db
    .selectFrom("signup")
    .select("shift_id")
    .distinct()
    .where((eb) =>
      eb.or([
        eb.and([eb("status", "in", ["applied", "offered", "invited"]), eb("answer_by", "<=", now)]),
        eb.and([eb("status", "in", ["applied", "waiting", "offered", "invited"]), eb("starts_at", "<=", now)]),
      ]),
    )
    .orderBy("shift_id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.shift_id);
}

/** Ends everything in the shift that nobody answered in time; returns what each was. The shift's row must be held. */
export async function lapseOverdue(
  tx: Tx,
  shiftId: ShiftId,
  now: Date,
): Promise<{ readonly id: SignupId; readonly was: LiveStatus }[]> {
  const overdue = await tx
    .selectFrom("signup")
    .select(["id", "status"])
    .where("shift_id", "=", shiftId)
    .where("status", "in", ["applied", "waiting", "offered", "invited"])
    .where((eb) =>
      eb.or([
        eb("starts_at", "<=", now),
        eb.and([eb("status", "in", ["applied", "offered", "invited"]), eb("answer_by", "<=", now)]),
      ]),
    )
    .execute();
  if (overdue.length > 0) {
    const ids = overdue.map(({ id }) => id);
    await tx.updateTable("signup").set({ status: "lapsed", ended_at: now }).where("id", "in", ids).execute();
  }
  return overdue.map(({ id, status }) => ({ id, was: status as LiveStatus }));
}
