import type { PersonId, ShiftId, SignupId, SwapId } from "@nuanlin/domain/ids";
import type { SwapStatus } from "@nuanlin/domain/stepping-in/swap";
import type { Reader, Tx } from "../database.ts";

export interface Swap {
  readonly id: SwapId;
  readonly fromSignup: SignupId;
  readonly fromShift: ShiftId;
  readonly fromPerson: PersonId;
  readonly fromBroughtBy: PersonId | null;
  readonly toPerson: PersonId;
  readonly toSignup: SignupId | null;
  readonly toShift: ShiftId | null;
  readonly status: SwapStatus;
  readonly answerBy: Date;
}

export async function findSwap(db: Reader, id: SwapId): Promise<Swap | undefined> {
  return db
    .selectFrom("swap")
    .innerJoin("signup as mine", "mine.id", "swap.from_signup")
    .leftJoin("signup as theirs", "theirs.id", "swap.to_signup")
    .select([
      "swap.id",
      "swap.from_signup as fromSignup",
      "mine.shift_id as fromShift",
      "mine.person_id as fromPerson",
      "mine.brought_by as fromBroughtBy",
      "swap.to_person as toPerson",
      "swap.to_signup as toSignup",
      "theirs.shift_id as toShift",
      "swap.status",
      "swap.answer_by as answerBy",
    ])
    .where("swap.id", "=", id)
    .executeTakeFirst();
}

/** The questions about one promise that nobody answered yet. */
export async function findOpenSwaps(
  db: Reader,
  fromSignup: SignupId,
): Promise<{ readonly id: SwapId; readonly toPerson: PersonId; readonly toSignup: SignupId | null }[]> {
  return db
    .selectFrom("swap")
    .select(["id", "to_person as toPerson", "to_signup as toSignup"])
    .where("from_signup", "=", fromSignup)
    .where("status", "=", "asked")
    .execute();
}

/** A no to the question whether somebody takes the place, for one of theirs or (null) for nothing. */
interface DeclinedSwap {
  readonly toPerson: PersonId;
  readonly toShift: ShiftId | null;
  readonly at: Date;
}

/** Every no the person has heard who asked about their place in that shift. */
export async function findDeclined(
  db: Reader,
  { fromPerson, fromShift }: { readonly fromPerson: PersonId; readonly fromShift: ShiftId },
): Promise<DeclinedSwap[]> {
  const rows = await db
    .selectFrom("swap")
    .innerJoin("signup as mine", "mine.id", "swap.from_signup")
    .leftJoin("signup as theirs", "theirs.id", "swap.to_signup")
    .select(["swap.to_person as toPerson", "theirs.shift_id as toShift", "swap.answered_at as at"])
    .where("mine.person_id", "=", fromPerson)
    .where("mine.shift_id", "=", fromShift)
    .where("swap.status", "=", "declined")
    .execute();
  return rows.flatMap(({ at, ...row }) => (at === null ? [] : [{ ...row, at }]));
}

export interface NewSwap {
  readonly fromSignup: SignupId;
  readonly toPerson: PersonId;
  readonly toSignup: SignupId | null;
  readonly note: string;
  readonly answerBy: Date;
  readonly at: Date;
}

export async function insertSwap(tx: Tx, given: NewSwap): Promise<SwapId> {
  const { id } = await tx
    .insertInto("swap")
    .values({
      from_signup: given.fromSignup,
      to_person: given.toPerson,
      to_signup: given.toSignup,
      status: "asked",
      note: given.note,
      answer_by: given.answerBy,
      created_at: given.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Ends a question that was still open; false when somebody ended it before. */
export async function endSwap(
  tx: Tx,
  id: SwapId,
  status: "accepted" | "declined" | "taken_back",
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("swap")
    .set({ status, answered_at: at })
    .where("id", "=", id)
    .where("status", "=", "asked")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Ends questions whose time is over, or about promises that no longer stand. Those that somebody is just answering are left. */
export async function lapseSwaps(tx: Tx, now: Date, limit: number): Promise<SwapId[]> {
  const rows = await tx
    .updateTable("swap")
    .set({ status: "lapsed", answered_at: now })
    .where("id", "in", (db) =>
      db
        .selectFrom("swap as due")
        .innerJoin("signup as mine", "mine.id", "due.from_signup")
        .leftJoin("signup as theirs", "theirs.id", "due.to_signup")
        .select("due.id")
        .where("due.status", "=", "asked")
        .where((eb) =>
          eb.or([
            eb("due.answer_by", "<=", now),
            eb("mine.status", "<>", "confirmed"),
            eb("theirs.status", "<>", "confirmed"),
            eb("mine.starts_at", "<=", now),
            eb("theirs.starts_at", "<=", now),
          ]),
        )
        .limit(limit)
        .forUpdate("due")
        .skipLocked(),
    )
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}
