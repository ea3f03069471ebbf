import type { CoverAskId, CoverCallId, PersonId, SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { CoverAnswer, CoverStatus } from "@nuanlin/domain/stepping-in/cover";
import type { Reader, Tx } from "../database.ts";

/** A search for people who step in: for somebody's own place (`signupId`), or for free places of a seat. */
export interface CoverCall {
  readonly id: CoverCallId;
  readonly shiftId: ShiftId;
  readonly seatId: SeatId;
  readonly signupId: SignupId | null;
  readonly openedBy: PersonId | null;
  readonly status: CoverStatus;
  readonly places: number;
  readonly wave: number;
  readonly nextWaveAt: Date | null;
}

export interface CoverAsk {
  readonly id: CoverAskId;
  readonly coverCallId: CoverCallId;
  readonly shiftId: ShiftId;
  readonly personId: PersonId;
  readonly answer: CoverAnswer;
}

const callColumns = [
  "cover_call.id",
  "cover_call.shift_id as shiftId",
  "cover_call.seat_id as seatId",
  "cover_call.signup_id as signupId",
  "cover_call.opened_by as openedBy",
  "cover_call.status",
  "cover_call.places",
  "cover_call.wave",
  "cover_call.next_wave_at as nextWaveAt",
] as const;

export async function findCoverCall(db: Reader, id: CoverCallId): Promise<CoverCall | undefined> {
  return db.selectFrom("cover_call").select(callColumns).where("id", "=", id).executeTakeFirst();
}

/** Holds the call's row to the end of the transaction; after the shift's row where both are held, before any person's. */
export async function lockCoverCall(tx: Tx, id: CoverCallId): Promise<CoverCall | undefined> {
  return tx.selectFrom("cover_call").select(callColumns).where("id", "=", id).forUpdate().executeTakeFirst();
}

/** As `lockCoverCall`, for the job: nothing when the call is no longer open or somebody else is at it. */
export async function takeCoverCall(tx: Tx, id: CoverCallId): Promise<CoverCall | undefined> {
  return tx
    .selectFrom("cover_call")
    .select(callColumns)
    .where("id", "=", id)
    .where("status", "=", "open")
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** Holds the open calls of a shift. The shift's row must be held. */
export async function lockOpenCalls(tx: Tx, shiftId: ShiftId): Promise<CoverCall[]> {
  return tx
    .selectFrom("cover_call")
    .select(callColumns)
    .where("shift_id", "=", shiftId)
    .where("status", "=", "open")
    .orderBy("id")
    .forUpdate()
    .execute();
}

export interface NewCoverCall {
  readonly shiftId: ShiftId;
  readonly seatId: SeatId;
  readonly signupId: SignupId | null;
  readonly openedBy: PersonId | null;
  readonly places: number;
  readonly nextWaveAt: Date;
  readonly at: Date;
}

export async function insertCoverCall(tx: Tx, given: NewCoverCall): Promise<CoverCall> {
  return tx
    .insertInto("cover_call")
    .values({
      shift_id: given.shiftId,
      seat_id: given.seatId,
      signup_id: given.signupId,
      opened_by: given.openedBy,
      status: "open",
      places: given.places,
      next_wave_at: given.nextWaveAt,
      created_at: given.at,
    })
    .returning(callColumns)
    .executeTakeFirstOrThrow();
}

/** How the search goes on; what is not named stays. */
export async function updateCoverCall(
  tx: Tx,
  id: CoverCallId,
  to: { readonly wave?: number; readonly nextWaveAt?: Date | null; readonly places?: number; readonly signupId?: null },
): Promise<void> {
  await tx
    .updateTable("cover_call")
    .set({
      ...(to.wave === undefined ? {} : { wave: to.wave }),
      ...(to.nextWaveAt === undefined ? {} : { next_wave_at: to.nextWaveAt }),
      ...(to.places === undefined ? {} : { places: to.places }),
      ...(to.signupId === undefined ? {} : { signup_id: to.signupId }),
    })
    .where("id", "=", id)
    .execute();
}

/** Ends a call; whoever had not answered need not any more. Returns those asks. */
export async function endCoverCall(
  tx: Tx,
  id: CoverCallId,
  status: Exclude<CoverStatus, "open">,
  at: Date,
): Promise<CoverAskId[]> {
  await tx.updateTable("cover_call").set({ status, ended_at: at, next_wave_at: null }).where("id", "=", id).execute();
  const over = await tx
    .updateTable("cover_ask")
    .set({ answer: "over" })
    .where("cover_call_id", "=", id)
    .where("answer", "=", "open")
    .returning("id")
    .execute();
  return over.map((ask) => ask.id);
}

/** Writes down who is asked in a wave, in the order of their ids; nobody is asked twice in one call. */
export async function insertCoverAsks(
  tx: Tx,
  callId: CoverCallId,
  personIds: readonly PersonId[],
  wave: number,
  at: Date,
): Promise<CoverAskId[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .insertInto("cover_ask")
    .values(
      personIds.toSorted().map((personId) => ({
        cover_call_id: callId,
        person_id: personId,
        wave,
        asked_at: at,
        answer: "open" as const,
      })),
    )
    .onConflict((conflict) => conflict.constraint("cover_ask_once").doNothing())
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

export async function findCoverAsk(db: Reader, id: CoverAskId): Promise<CoverAsk | undefined> {
  return db
    .selectFrom("cover_ask")
    .innerJoin("cover_call", "cover_call.id", "cover_ask.cover_call_id")
    .select([
      "cover_ask.id",
      "cover_ask.cover_call_id as coverCallId",
      "cover_call.shift_id as shiftId",
      "cover_ask.person_id as personId",
      "cover_ask.answer",
    ])
    .where("cover_ask.id", "=", id)
    .executeTakeFirst();
}

export async function saveCoverAnswer(tx: Tx, id: CoverAskId, answer: "yes" | "no", at: Date): Promise<void> {
  await tx.updateTable("cover_ask").set({ answer, answered_at: at }).where("id", "=", id).execute();
}

export async function countYes(db: Reader, id: CoverCallId): Promise<number> {
  const { yes } = await db
    .selectFrom("cover_ask")
    .select((eb) => eb.fn.countAll<number>().as("yes"))
    .where("cover_call_id", "=", id)
    .where("answer", "=", "yes")
    .executeTakeFirstOrThrow();
  return yes;
}

/** Open calls for which there is something to do: a wave is due, the place is taken, or the shift is no longer to come. */
export async function findDueCoverCalls(db: Reader, now: Date, limit: number): Promise<CoverCallId[]> {
  const rows = await db
    .selectFrom("cover_call")
    .innerJoin("shift", "shift.id", "cover_call.shift_id")
    .innerJoin("seat", "seat.id", "cover_call.seat_id")
    .leftJoin("signup", "signup.id", "cover_call.signup_id")
    .select("cover_call.id")
    .where("cover_call.status", "=", "open")
    .where((eb) =>
      eb.or([
        eb("cover_call.next_wave_at", "<=", now),
        eb("shift.starts_at", "<=", now),
        eb("shift.status", "<>", "open"),
        eb("signup.status", "<>", "confirmed"),
        eb.and([eb("cover_call.signup_id", "is", null), eb("seat.taken", ">=", eb.ref("seat.max_heads"))]),
      ]),
    )
    .orderBy("cover_call.next_wave_at")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
