import type { PersonId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import { liveStatuses } from "@nuanlin/domain/signups/signup";
import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

/** What somebody without an account has in one shift, seen by who wants to take it over. */
export interface ClaimedSignup {
  readonly id: SignupId;
  readonly shiftId: ShiftId;
  readonly title: string;
  readonly period: Period;
  readonly timeZone: string;
  /** Whether it stands; an ended one only tells what was. */
  readonly live: boolean;
  /** Minutes that were recorded for it, in whatever state. */
  readonly minutes: number;
  /** Whether it or its hours lie where the other person already has a promise or hours. */
  readonly clashes: boolean;
}

/** The sign-ups of a person without an account. Hold their shifts first, then both persons, before anything is moved. */
export async function findClaimedSignups(db: Reader, from: PersonId, to: PersonId): Promise<ClaimedSignup[]> {
  const rows = await db
    .selectFrom("signup")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .select((eb) => [
      "signup.id",
      "signup.shift_id as shiftId",
      "project.title",
      "signup.starts_at as start",
      "signup.ends_at as end",
      "place.time_zone as timeZone",
      eb("signup.status", "in", liveStatuses).as("live"),
      sql<number>`(select coalesce(sum(hours_entry.minutes), 0) from hours_entry where hours_entry.signup_id = signup.id)`.as(
        "minutes",
      ),
      sql<boolean>`(
        (signup.status = 'confirmed' and exists (
          select from signup own where own.person_id = ${to} and own.status = 'confirmed'
            and own.starts_at < signup.ends_at and signup.starts_at < own.ends_at))
        or (signup.status = any(${liveStatuses}::text[]) and exists (
          select from signup own where own.person_id = ${to} and own.shift_id = signup.shift_id
            and own.status = any(${liveStatuses}::text[])))
        or exists (
          select from hours_entry theirs
          join hours_entry own on own.person_id = ${to} and own.starts_at < theirs.ends_at and theirs.starts_at < own.ends_at
          where theirs.signup_id = signup.id))`.as("clashes"),
    ])
    .where("signup.person_id", "=", from)
    .orderBy("signup.starts_at")
    .orderBy("signup.id")
    .execute();
  return rows.map(({ start, end, live, ...rest }) => ({ ...rest, live: Boolean(live), period: { start, end } }));
}

/** Whether the person decided on hours of the other: nobody confirms hours that become their own. */
export async function decidedHoursOf(db: Reader, by: PersonId, of: PersonId): Promise<boolean> {
  const row = await db
    .selectFrom("hours_decision")
    .innerJoin("hours_entry", "hours_entry.id", "hours_decision.entry_id")
    .select("hours_decision.id")
    .where("hours_entry.person_id", "=", of)
    .where("hours_decision.by_person", "=", by)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the person let the other in at the door: whoever does so cannot come for the hours themselves. */
export async function letIn(db: Reader, by: PersonId, whom: PersonId): Promise<boolean> {
  const row = await db
    .selectFrom("signup")
    .select("id")
    .where("person_id", "=", whom)
    .where("way", "=", "walk_in")
    .where("decided_by", "=", by)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Hands sign-ups over to the person with an account; attendance hangs on them, hours follow by the cascading key. Whoever brought
 * them no longer answers for them.
 */
export async function moveSignups(tx: Tx, ids: readonly SignupId[], to: PersonId): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable("signup").set({ person_id: to, brought_by: null }).where("id", "in", ids).execute();
}

/** Notes that a person without an account is somebody who has one: stars move along, and nobody brings or calls them any more. */
export async function markJoined(tx: Tx, from: PersonId, to: PersonId): Promise<void> {
  await tx
    .updateTable("recognition")
    .set({ person_id: to })
    .where("person_id", "=", from)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("recognition as own")
            .select("own.id")
            .where("own.person_id", "=", to)
            .whereRef("own.kind", "=", "recognition.kind")
            .whereRef("own.level", "=", "recognition.level"),
        ),
      ),
    )
    .execute();
  await tx.deleteFrom("companion").where("person_id", "=", from).execute();
  await tx.updateTable("person").set({ merged_into: to, phone: null }).where("id", "=", from).execute();
}
