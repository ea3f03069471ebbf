import type { ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { Reminder } from "@nuanlin/domain/projects/sign-up-terms";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { findStandings } from "../shifts/find-standings.ts";

/** A coming shift with the reminders its project asks for. */
export interface RemindedShift {
  readonly shiftId: ShiftId;
  readonly start: Date;
  readonly timeZone: string;
  readonly reminders: readonly Reminder[];
}

/** Open shifts to come until then to which anybody comes. */
export async function findRemindedShifts(db: Reader, now: Date, until: Date): Promise<RemindedShift[]> {
  return db
    .selectFrom("shift")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select(["shift.id as shiftId", "shift.starts_at as start", "place.time_zone as timeZone", "project.reminders"])
    .where("shift.status", "=", "open")
    .where("shift.starts_at", ">", now)
    .where("shift.starts_at", "<=", until)
    .where((eb) =>
      eb.exists(
        eb.selectFrom("seat").select("seat.id").whereRef("seat.shift_id", "=", "shift.id").where("seat.taken", ">", 0),
      ),
    )
    .orderBy("shift.starts_at")
    .execute();
}

/** What a reminder of a sign-up is called in the outbox: once for each reminder and start. */
export function reminderDedupeKey(signupId: SignupId, reminder: string, start: Date): string {
  return `reminder:${signupId}:${reminder}:${start.getTime()}`;
}

/** Promises for the shift that have not had this reminder, with the moment at which each was made. */
export async function findUnreminded(
  db: Reader,
  { shiftId, start, reminder }: { readonly shiftId: ShiftId; readonly start: Date; readonly reminder: string },
): Promise<{ signupId: SignupId; signedUpAt: Date }[]> {
  const [prefix = "", suffix = ""] = reminderDedupeKey("*" as SignupId, reminder, start).split("*");
  return db
    .selectFrom("signup")
    .select(["signup.id as signupId", sql<Date>`greatest(signup.created_at, signup.decided_at)`.as("signedUpAt")])
    .where("signup.shift_id", "=", shiftId)
    .where("signup.status", "=", "confirmed")
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("outbox_message")
            .select("outbox_message.id")
            .where("outbox_message.dedupe_key", "=", sql<string>`${prefix} || signup.id || ${suffix}`),
        ),
      ),
    )
    .execute();
}

/** Applications that lapse within the next hours, with when they were made; those the organizers were told about are left out. */
export async function findWaitingApplications(
  db: Reader,
  now: Date,
  until: Date,
): Promise<{ signupId: SignupId; appliedAt: Date; answerBy: Date }[]> {
  const rows = await db
    .selectFrom("signup")
    .select(["id as signupId", "created_at as appliedAt", "answer_by as answerBy"])
    .where("status", "=", "applied")
    .where("answer_by", ">", now)
    .where("answer_by", "<=", until)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("outbox_message")
            .select("outbox_message.id")
            .where("outbox_message.dedupe_key", "=", sql<string>`'application_waits:' || signup.id`),
        ),
      ),
    )
    .execute();
  return rows.flatMap(({ answerBy, ...row }) => (answerBy === null ? [] : [{ ...row, answerBy }]));
}

/** What the warning that a shift is at risk is called in the outbox: once for each start. */
const atRiskKey = sql<string>`'at_risk:' || shift.id || ':' || floor(extract(epoch from shift.starts_at) * 1000)::bigint`;

/** Open shifts of published projects that start until then without the team they need; those already told of are left out. */
export async function findShiftsAtRisk(
  db: Reader,
  now: Date,
  until: Date,
): Promise<{ shiftId: ShiftId; start: Date }[]> {
  const soon = await db
    .selectFrom("shift")
    .innerJoin("project", "project.id", "shift.project_id")
    .select(["shift.id as shiftId", "shift.starts_at as start"])
    .where("shift.status", "=", "open")
    .where("project.status", "=", "published")
    .where("shift.starts_at", ">", now)
    .where("shift.starts_at", "<=", until)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("outbox_message")
            .select("outbox_message.id")
            .where("outbox_message.dedupe_key", "=", atRiskKey),
        ),
      ),
    )
    .execute();
  const standings = await findStandings(
    db,
    soon.map(({ shiftId }) => shiftId),
  );
  return soon.filter(({ shiftId }) => standings.get(shiftId)?.state !== "takes_place");
}
