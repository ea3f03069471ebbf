import type { PersonId, ProjectId, SeriesId, ShiftId, SignupId, StandingId } from "@nuanlin/domain/ids";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";
import type { SignupStatus } from "@nuanlin/domain/signups/signup";
import type { Standing } from "@nuanlin/domain/series/standing";
import type { Reader, Tx } from "../database.ts";

function selectStanding(db: Reader) {
  return db
    .selectFrom("standing_commitment")
    .select([
      "standing_commitment.id",
      "standing_commitment.series_id as seriesId",
      "standing_commitment.person_id as personId",
      "standing_commitment.position",
    ])
    .where("standing_commitment.status", "=", "active");
}

/** Those who come to every shift of the series, by person, so that whoever holds several holds them in one order. */
export async function findStandingOf(db: Reader, seriesId: SeriesId): Promise<Standing[]> {
  return selectStanding(db)
    .where("standing_commitment.series_id", "=", seriesId)
    .orderBy("standing_commitment.person_id")
    .execute();
}

export async function findStanding(db: Reader, id: StandingId): Promise<Standing | undefined> {
  return selectStanding(db).where("standing_commitment.id", "=", id).executeTakeFirst();
}

/** A commitment of one's own, with what the schedule shows of it. */
export interface MyStanding extends Standing {
  readonly projectId: ProjectId;
  readonly title: string;
  readonly seats: readonly SeatPlan[];
  readonly rule: string;
  readonly startsLocal: string;
  readonly durationMinutes: number;
  readonly timeZone: string;
  readonly nextStart: Date | null;
}

/** What a person comes to every time. */
export async function findMyStanding(db: Reader, personId: PersonId, now: Date): Promise<MyStanding[]> {
  return selectStanding(db)
    .innerJoin("shift_series", "shift_series.id", "standing_commitment.series_id")
    .innerJoin("project", "project.id", "shift_series.project_id")
    .select((eb) => [
      "shift_series.project_id as projectId",
      "project.title",
      "shift_series.seats",
      "shift_series.rule",
      "shift_series.starts_local as startsLocal",
      "shift_series.duration_minutes as durationMinutes",
      "shift_series.time_zone as timeZone",
      eb
        .selectFrom("signup")
        .select(({ fn }) => fn.min("signup.starts_at").as("start"))
        .whereRef("signup.standing_id", "=", "standing_commitment.id")
        .where("signup.status", "=", "confirmed")
        .where("signup.starts_at", ">", now)
        .as("nextStart"),
    ])
    .where("standing_commitment.person_id", "=", personId)
    .orderBy("standing_commitment.created_at")
    .execute();
}

export async function insertStanding(
  tx: Tx,
  given: Pick<Standing, "seriesId" | "personId" | "position">,
  at: Date,
): Promise<StandingId> {
  const { id } = await tx
    .insertInto("standing_commitment")
    .values({
      series_id: given.seriesId,
      person_id: given.personId,
      position: given.position,
      status: "active",
      created_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Nobody is seated for it any more. */
export async function endStanding(tx: Tx, id: StandingId, at: Date): Promise<void> {
  await tx
    .updateTable("standing_commitment")
    .set({ status: "ended", ended_at: at })
    .where("id", "=", id)
    .where("status", "=", "active")
    .execute();
}

/** Ends what everybody comes to in a series that is no more. */
export async function endStandingOf(tx: Tx, seriesId: SeriesId, at: Date): Promise<void> {
  await tx
    .updateTable("standing_commitment")
    .set({ status: "ended", ended_at: at })
    .where("series_id", "=", seriesId)
    .where("status", "=", "active")
    .execute();
}

/** Those who come every time go on coming to the series that was split off. */
export async function moveStanding(tx: Tx, from: SeriesId, to: SeriesId): Promise<void> {
  await tx
    .updateTable("standing_commitment")
    .set({ series_id: to })
    .where("series_id", "=", from)
    .where("status", "=", "active")
    .execute();
}

/** The coming places that a person has, waits for or is offered because they come every time, by shift. */
export async function findStandingSignups(
  db: Reader,
  id: StandingId,
  now: Date,
): Promise<{ readonly id: SignupId; readonly shiftId: ShiftId; readonly status: SignupStatus }[]> {
  return db
    .selectFrom("signup")
    .select(["id", "shift_id as shiftId", "status"])
    .where("standing_id", "=", id)
    .where("status", "in", ["confirmed", "waiting", "offered"])
    .where("starts_at", ">", now)
    .orderBy("shift_id")
    .execute();
}

/** Whether the person has had a place in the project, so that its organizers know them. */
export async function isKnownIn(db: Reader, personId: PersonId, projectId: ProjectId): Promise<boolean> {
  const row = await db
    .selectFrom("signup")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .select("signup.id")
    .where("signup.person_id", "=", personId)
    .where("signup.status", "=", "confirmed")
    .where("shift.project_id", "=", projectId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
