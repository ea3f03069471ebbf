import type { PersonId, SignupId } from "@nuanlin/domain/ids";
import type { Seat } from "@nuanlin/domain/shifts/seat";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import type { HeldSignup, Signup, SignupCase, SignupStatus } from "@nuanlin/domain/signups/signup";
import type { Period } from "@nuanlin/domain/time/period";
import type { Reader, Tx } from "../database.ts";

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

/** The person's standing promises that touch the period or belong to the shift. */
export async function findHeldSignups(db: Reader, personId: PersonId, period: Period): Promise<HeldSignup[]> {
  const rows = await db
    .selectFrom("signup")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .select([...signupColumns, "project.title"])
    .where("signup.person_id", "=", personId)
    .where("signup.status", "=", "confirmed")
    .where("signup.starts_at", "<", period.end)
    .where("signup.ends_at", ">", period.start)
    .execute();
  return rows.map(toSignup);
}

export async function findSignup(db: Reader, id: SignupId): Promise<SignupCase | undefined> {
  const row = await db.selectFrom("signup").select(caseColumns).where("signup.id", "=", id).executeTakeFirst();
  return row && toSignup(row);
}

/** Writes the promise. The shift's and the person's rows must be held; the database's own guards stand behind. */
export async function insertSignup(tx: Tx, shift: Shift, seat: Seat, personId: PersonId, at: Date): Promise<Signup> {
  const row = await tx
    .insertInto("signup")
    .values({
      seat_id: seat.id,
      shift_id: shift.id,
      person_id: personId,
      status: "confirmed",
      starts_at: shift.period.start,
      ends_at: shift.period.end,
      created_at: at,
    })
    .returning(signupColumns)
    .executeTakeFirstOrThrow();
  return toSignup(row);
}

/** Ends a promise; its place is free in the same transaction. */
export async function endSignup(
  tx: Tx,
  id: SignupId,
  status: Exclude<SignupStatus, "confirmed">,
  reason: string,
  at: Date,
): Promise<void> {
  await tx
    .updateTable("signup")
    .set({ status, reason, ended_at: at })
    .where("id", "=", id)
    .where("status", "=", "confirmed")
    .execute();
}
