import type { PersonId, SeatId, ShiftId, SignupId, StandingId } from "@nuanlin/domain/ids";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import {
  type HeldSignup,
  type LiveStatus,
  liveStatuses,
  type Signup,
  type SignupCase,
  type SignupStatus,
  type SignupWay,
} from "@nuanlin/domain/signups/signup";
import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

/** The next number in the waitlist; taken while the shift's row is held, so that the order is that of asking. */
export const nextInQueue = sql<number>`nextval('signup_queue')`;

const signupColumns = [
  "signup.id",
  "signup.seat_id as seatId",
  "signup.shift_id as shiftId",
  "signup.person_id as personId",
  "signup.starts_at as start",
  "signup.ends_at as end",
  "signup.status",
] as const;

const caseColumns = [
  ...signupColumns,
  "signup.way",
  "signup.answer_by as answerBy",
  "signup.brought_by as broughtBy",
] as const;

function toSignup<R extends { start: Date; end: Date }>({ start, end, ...rest }: R) {
  return { ...rest, period: { start, end } };
}

/**
 * The person's confirmed promises that touch the window, and whatever they have in the shift itself: an application, a place in
 * the waitlist, an offer or an invitation.
 */
export async function findHeldSignups(
  db: Reader,
  personId: PersonId,
  window: Period,
  shiftIds: readonly ShiftId[],
): Promise<HeldSignup[]> {
  return findHeldOfPeople(db, [personId], window, shiftIds);
}

/** The same for several people, in no particular order. */
export async function findHeldOfPeople(
  db: Reader,
  personIds: readonly PersonId[],
  window: Period,
  shiftIds: readonly ShiftId[],
): Promise<HeldSignup[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .selectFrom("signup")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .select([...signupColumns, "project.title", "shift.break_minutes as breakMinutes", "place.lat", "place.lng"])
    .where("signup.person_id", "in", personIds)
    .where("signup.starts_at", "<", window.end)
    .where("signup.ends_at", ">", window.start)
    .where((eb) =>
      eb.or([
        eb("signup.status", "=", "confirmed"),
        ...(shiftIds.length > 0
          ? [eb.and([eb("signup.shift_id", "in", shiftIds), eb("signup.status", "in", liveStatuses)])]
          : []),
      ]),
    )
    .execute();
  return rows.map(({ lat, lng, ...row }) => ({
    ...toSignup(row),
    point: lat === null || lng === null ? null : { lat, lng },
  }));
}

export async function findSignup(db: Reader, id: SignupId): Promise<SignupCase | undefined> {
  const row = await db.selectFrom("signup").select(caseColumns).where("signup.id", "=", id).executeTakeFirst();
  return row && toSignup(row);
}

/** A sign-up as it begins. */
export interface NewSignup {
  readonly shift: Shift;
  readonly seatId: SeatId;
  readonly personId: PersonId;
  readonly status: LiveStatus;
  readonly way: SignupWay;
  readonly at: Date;
  readonly note?: string;
  readonly answerBy?: Date;
  readonly overrideReason?: string;
  readonly broughtBy?: PersonId;
  readonly standingId?: StandingId;
  readonly decidedBy?: PersonId;
}

/**
 * Writes a sign-up. The shift's and the person's rows must be held; the database's own guards stand behind. Whoever waits gets
 * the next number, which nobody before them in the same shift has passed.
 */
export async function insertSignup(tx: Tx, given: NewSignup): Promise<Signup> {
  const { shift, status } = given;
  const row = await tx
    .insertInto("signup")
    .values({
      seat_id: given.seatId,
      shift_id: shift.id,
      person_id: given.personId,
      status,
      way: given.way,
      starts_at: shift.period.start,
      ends_at: shift.period.end,
      note: given.note ?? "",
      answer_by: given.answerBy ?? null,
      queue_no: status === "waiting" ? nextInQueue : null,
      override_reason: given.overrideReason ?? null,
      brought_by: given.broughtBy ?? null,
      standing_id: given.standingId ?? null,
      decided_by: given.decidedBy ?? null,
      decided_at: given.decidedBy === undefined ? null : given.at,
      created_at: given.at,
    })
    .returning(signupColumns)
    .executeTakeFirstOrThrow();
  return toSignup(row);
}

/** Ends a sign-up; a place it had is free in the same transaction. Returns whether it was still alive. */
export async function endSignup(
  tx: Tx,
  id: SignupId,
  status: Exclude<SignupStatus, LiveStatus>,
  reason: string,
  at: Date,
  late = false,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("signup")
    .set({ status, reason, ended_at: at, late })
    .where("id", "=", id)
    .where("status", "in", liveStatuses)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Puts a sign-up into another seat of the same shift; both seats' counts follow. The shift's row must be held. */
export async function changeSeat(tx: Tx, id: SignupId, seatId: SeatId): Promise<void> {
  await tx.updateTable("signup").set({ seat_id: seatId }).where("id", "=", id).execute();
}

/** Notes who of the organisation decided. */
export async function noteDecision(tx: Tx, id: SignupId, by: PersonId, at: Date): Promise<void> {
  await tx.updateTable("signup").set({ decided_by: by, decided_at: at }).where("id", "=", id).execute();
}

/** The person said that they can still come; nothing is asked of them any more. */
export async function noteReconfirmed(tx: Tx, id: SignupId): Promise<void> {
  await tx.updateTable("signup").set({ reconfirm_by: null }).where("id", "=", id).execute();
}
