import type { ProposedHours } from "@nuanlin/domain/hours/propose-hours";
import type { HoursEntry, HoursStatus } from "@nuanlin/domain/hours/hours-entry";
import type { HoursEntryId, OrganisationId, PersonId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { Signup } from "@nuanlin/domain/signups/signup";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

const hoursColumns = [
  "hours_entry.id",
  "hours_entry.person_id as personId",
  "hours_entry.signup_id as signupId",
  "hours_entry.shift_id as shiftId",
  "hours_entry.project_id as projectId",
  "hours_entry.recording_organisation_id as recordingOrganisationId",
  "hours_entry.starts_at as start",
  "hours_entry.ends_at as end",
  "hours_entry.break_minutes as breakMinutes",
  "hours_entry.minutes",
  "hours_entry.nature",
  "hours_entry.status",
] as const;

function selectHours(db: Reader) {
  return db.selectFrom("hours_entry").select(hoursColumns);
}

type HoursRow = Awaited<ReturnType<ReturnType<typeof selectHours>["executeTakeFirstOrThrow"]>>;

function toHoursEntry({ start, end, ...rest }: HoursRow): HoursEntry {
  return { ...rest, period: { start, end } };
}

export async function findHoursOfShift(db: Reader, shiftId: ShiftId): Promise<HoursEntry[]> {
  return (
    await selectHours(db).where("shift_id", "=", shiftId).orderBy("person_id").orderBy("starts_at").execute()
  ).map(toHoursEntry);
}

/** Holds the entries that follow from a promise, so that nobody decides on them while the roll is called again. */
export async function lockHoursOfSignups(tx: Tx, signupIds: readonly SignupId[]): Promise<HoursEntry[]> {
  if (signupIds.length === 0) return [];
  return (await selectHours(tx).where("signup_id", "in", signupIds).orderBy("id").forUpdate().execute()).map(
    toHoursEntry,
  );
}

/** Holds the entries to the end of the transaction, in the order of their ids so that two bulk decisions cannot deadlock. */
export async function lockHours(tx: Tx, ids: readonly HoursEntryId[]): Promise<HoursEntry[]> {
  return (await selectHours(tx).where("id", "in", ids).orderBy("id").forUpdate().execute()).map(toHoursEntry);
}

/** Minutes of the person that count towards stars: confirmed or checked ones, without paid duty (Order 67 art. 19). */
export async function sumCountingMinutes(db: Reader, personId: PersonId): Promise<number> {
  const row = await db
    .selectFrom("hours_entry")
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>("minutes"), sql<number>`0`).as("minutes"))
    .where("person_id", "=", personId)
    .where("status", "in", ["confirmed", "checked"])
    .where("duty", "=", false)
    .executeTakeFirstOrThrow();
  return row.minutes;
}

export interface HoursProposal {
  readonly signup: Signup;
  /** Earlier proposals of the promise, held by `lockHoursOfSignups`; nobody has decided on them. */
  readonly replaced: readonly HoursEntryId[];
  readonly projectId: HoursEntry["projectId"];
  readonly recordingOrganisationId: OrganisationId;
  readonly parts: readonly ProposedHours[];
  /** End of the tenth working day after the activity (Order 67 art. 11). */
  readonly dueAt: Date;
  readonly at: Date;
}

/** Puts new proposals in the place of earlier ones. The shift's row must be held, so that nobody proposes at the same time. */
export async function replaceProposals(tx: Tx, given: HoursProposal): Promise<void> {
  const { signup, parts, replaced } = given;
  const before =
    replaced.length === 0
      ? []
      : await tx
          .deleteFrom("hours_entry")
          .where("id", "in", replaced)
          .where("status", "=", "proposed")
          .returning("duty")
          .execute();
  if (parts.length === 0) return;
  // What the seat was when the hours were first written stands, however its plan changes later.
  const duty = before[0]?.duty ?? (await isPaidSeat(tx, signup));
  await tx
    .insertInto("hours_entry")
    .values(
      parts.map(({ period, breakMinutes, minutes, nature }) => ({
        signup_id: signup.id,
        shift_id: signup.shiftId,
        person_id: signup.personId,
        project_id: given.projectId,
        recording_organisation_id: given.recordingOrganisationId,
        starts_at: period.start,
        ends_at: period.end,
        break_minutes: breakMinutes,
        minutes,
        nature,
        status: "proposed" as const,
        duty,
        due_at: given.dueAt,
        created_at: given.at,
      })),
    )
    .execute();
}

async function isPaidSeat(tx: Tx, { seatId }: Signup): Promise<boolean> {
  const { paid } = await tx.selectFrom("seat").select("paid").where("id", "=", seatId).executeTakeFirstOrThrow();
  return paid;
}

export interface HoursStep {
  readonly entry: HoursEntry;
  readonly minutes: number;
  readonly reason: string;
}

/** Changes the state of entries, each with its own minutes and reason, and writes the step into each one's history. */
export async function decideHours(
  tx: Tx,
  steps: readonly HoursStep[],
  { to, by, at }: { readonly to: HoursStatus; readonly by: PersonId; readonly at: Date },
): Promise<void> {
  if (steps.length === 0) return;
  const ids = steps.map(({ entry }) => entry.id);
  const minutes = steps.map((step) => step.minutes);
  // The ten working days are measured to the first record; a correction later is none.
  const confirmedAt = to === "confirmed" ? sql`coalesce(confirmed_at, ${at})` : sql`confirmed_at`;
  await sql`
    update hours_entry set status = ${to}, minutes = step.minutes, confirmed_at = ${confirmedAt}
    from unnest(${ids}::uuid[], ${minutes}::integer[]) as step (id, minutes)
    where hours_entry.id = step.id`.execute(tx);
  await tx
    .insertInto("hours_decision")
    .values(
      steps.map((step) => ({
        entry_id: step.entry.id,
        at,
        by_person: by,
        from_status: step.entry.status,
        to_status: to,
        minutes: step.minutes,
        reason: step.reason,
      })),
    )
    .execute();
}
