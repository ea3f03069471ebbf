import type { OrganisationId, PersonId, PlanRunId, SeatId, ShiftId } from "@nuanlin/domain/ids";
import type { EmptyPlaces } from "@nuanlin/domain/matching/plan/plan-figures";
import type { PlanPair } from "@nuanlin/domain/matching/plan/plan-question";
import type { PlanFigures, PlanRun, PlanScope, PlanStatus } from "@nuanlin/domain/matching/plan/plan-run";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

/** The channel on which a new run is called out. */
export const planChannel = "plan_run";

export interface NewPlan {
  readonly scope: PlanScope;
  readonly week: string;
  readonly fairnessCost: number;
  readonly requestedBy: PersonId;
  readonly at: Date;
}

/** Writes a run that waits for a process to take it up; undefined while another one for the same scope waits or runs. */
export async function insertPlan(tx: Tx, { scope, week, fairnessCost, requestedBy, at }: NewPlan) {
  const row = await tx
    .insertInto("plan_run")
    .values({
      scope_kind: scope.kind,
      organisation_id: scope.kind === "organisation" ? scope.organisationId : null,
      street: scope.kind === "street" ? scope.street : null,
      week,
      fairness_cost: fairnessCost,
      requested_by: requestedBy,
      requested_at: at,
      status: "waiting",
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (row) await sql`select pg_notify(${planChannel}, '')`.execute(tx);
  return row;
}

interface PlanRow extends Omit<PlanRun, "scope"> {
  readonly scopeKind: PlanScope["kind"];
  readonly organisationId: OrganisationId | null;
  readonly street: string | null;
}

function selectPlans(db: Reader) {
  return db
    .selectFrom("plan_run")
    .select([
      "id",
      "scope_kind as scopeKind",
      "organisation_id as organisationId",
      "street",
      "week",
      "fairness_cost as fairnessCost",
      "requested_by as requestedBy",
      "requested_at as requestedAt",
      "status",
      "progress",
      "started_at as startedAt",
      "finished_at as finishedAt",
      "figures",
    ]);
}

function toPlan({ scopeKind: _kind, organisationId, street, ...rest }: PlanRow): PlanRun {
  if (organisationId !== null) return { ...rest, scope: { kind: "organisation", organisationId } };
  if (street !== null) return { ...rest, scope: { kind: "street", street } };
  return { ...rest, scope: { kind: "district" } };
}

/** The latest runs of an organisation, or those of the federation. */
export async function findPlans(db: Reader, organisationId: OrganisationId | null, limit: number): Promise<PlanRun[]> {
  const rows = await selectPlans(db)
    .where("organisation_id", organisationId === null ? "is" : "=", organisationId)
    .orderBy("requested_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(toPlan);
}

export async function findPlan(db: Reader, id: PlanRunId): Promise<PlanRun | undefined> {
  const row = await selectPlans(db).where("id", "=", id).executeTakeFirst();
  return row && toPlan(row);
}

/** Holds the run's row; before everything else. */
export async function lockPlan(tx: Tx, id: PlanRunId): Promise<PlanRun | undefined> {
  const row = await selectPlans(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && toPlan(row);
}

/**
 * Takes up the oldest run that waits, or that another process began and has said nothing about since `silentSince`. Two processes
 * never take the same.
 */
export async function takeWaitingPlan(tx: Tx, silentSince: Date, now: Date): Promise<PlanRun | undefined> {
  const waiting = await tx
    .selectFrom("plan_run")
    .select("id")
    .where((eb) =>
      eb.or([eb("status", "=", "waiting"), eb.and([eb("status", "=", "running"), eb("beat_at", "<", silentSince)])]),
    )
    .orderBy("requested_at")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!waiting) return undefined;
  await tx
    .updateTable("plan_run")
    .set({ status: "running", progress: 0, started_at: now, beat_at: now })
    .where("id", "=", waiting.id)
    .execute();
  return findPlan(tx, waiting.id);
}

/** Says how far a run is; false when it runs no more, since somebody stopped it or it was taken up elsewhere. */
export async function notePlanProgress(db: Reader, run: PlanRun, progress: number, now: Date): Promise<boolean> {
  const row = await db
    .updateTable("plan_run")
    .set({ progress: Math.min(1, Math.max(0, progress)), beat_at: now })
    .where("id", "=", run.id)
    .where("status", "=", "running")
    .where("started_at", "=", run.startedAt)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends a run that waits or runs; what came to nothing has no figures. */
export async function endPlan(
  tx: Tx,
  id: PlanRunId,
  status: Exclude<PlanStatus, "waiting" | "running">,
  figures: PlanFigures | null,
  now: Date,
): Promise<void> {
  await tx
    .updateTable("plan_run")
    .set({
      status,
      finished_at: now,
      figures: figures === null ? null : sql`${JSON.stringify(figures)}::jsonb`,
      ...(status === "done" ? { progress: 1 } : {}),
    })
    .where("id", "=", id)
    .execute();
}

/** Writes what a run proposes, and where it leaves places empty. */
export async function insertProposals(
  tx: Tx,
  runId: PlanRunId,
  pairs: readonly PlanPair[],
  empty: readonly EmptyPlaces[],
): Promise<void> {
  await sql`
    insert into plan_pair (run_id, seat_id, person_id, score)
    select ${runId}, given.seat_id, given.person_id, given.score
    from unnest(${pairs.map(({ seatId }) => seatId)}::uuid[], ${pairs.map(({ personId }) => personId)}::uuid[],
      ${pairs.map(({ score }) => score)}::real[]) as given (seat_id, person_id, score)`.execute(tx);
  await sql`
    insert into plan_empty (run_id, seat_id, empty, why)
    select ${runId}, given.seat_id, given.empty, given.why
    from unnest(${empty.map(({ seatId }) => seatId)}::uuid[], ${empty.map((one) => one.empty)}::smallint[],
      ${empty.map(({ why }) => why)}::text[]) as given (seat_id, empty, why)`.execute(tx);
}

/** A proposal as it is shown. */
export interface Proposal extends PlanPair {
  readonly name: string;
  readonly avatarSeed: string;
  readonly state: "proposed" | "invited" | "passed";
  /** Whether the organisation of the shift knows the person: they came to it before. */
  readonly known: boolean;
}

export async function findProposals(db: Reader, runId: PlanRunId): Promise<Proposal[]> {
  return db
    .selectFrom("plan_pair")
    .innerJoin("person", "person.id", "plan_pair.person_id")
    .innerJoin("seat", "seat.id", "plan_pair.seat_id")
    .innerJoin("shift", "shift.id", "seat.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .select([
      "plan_pair.seat_id as seatId",
      "plan_pair.person_id as personId",
      "plan_pair.score",
      "plan_pair.state",
      "person.name",
      avatarSeed("person.id").as("avatarSeed"),
      sql<boolean>`exists (select from signup join attendance on attendance.signup_id = signup.id and attendance.status = 'present'
        join shift as earlier on earlier.id = signup.shift_id join project as theirs on theirs.id = earlier.project_id
        where signup.person_id = person.id and theirs.organisation_id = project.organisation_id)`.as("known"),
    ])
    .where("plan_pair.run_id", "=", runId)
    .orderBy("shift.starts_at")
    .orderBy("shift.id")
    .orderBy("seat.position")
    .orderBy("plan_pair.score", "desc")
    .orderBy("person.id")
    .execute();
}

export async function findEmptyPlaces(db: Reader, runId: PlanRunId): Promise<EmptyPlaces[]> {
  return db
    .selectFrom("plan_empty")
    .select(["seat_id as seatId", "empty", "why"])
    .where("run_id", "=", runId)
    .orderBy("seat_id")
    .execute();
}

/** A seat that a run speaks of, as it stands now. */
export interface PlannedSeat {
  readonly seatId: SeatId;
  readonly seatName: string;
  readonly professional: boolean;
  readonly taken: number;
  readonly maxHeads: number;
  readonly shiftId: ShiftId;
  readonly start: Date;
  readonly end: Date;
  readonly timeZone: string;
  readonly title: string;
  readonly organisationName: string;
  readonly organisationId: OrganisationId;
  readonly placeName: string;
}

export async function findPlannedSeats(db: Reader, runId: PlanRunId): Promise<PlannedSeat[]> {
  return db
    .selectFrom("seat")
    .innerJoin("shift", "shift.id", "seat.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select([
      "seat.id as seatId",
      "seat.name as seatName",
      sql<boolean>`seat.kind = 'professional'`.as("professional"),
      "seat.taken",
      "seat.max_heads as maxHeads",
      "shift.id as shiftId",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "place.time_zone as timeZone",
      "project.title",
      "organisation.name as organisationName",
      "organisation.id as organisationId",
      "place.name as placeName",
    ])
    .where((eb) =>
      eb(
        "seat.id",
        "in",
        eb
          .selectFrom("plan_pair")
          .select("plan_pair.seat_id")
          .where("plan_pair.run_id", "=", runId)
          .union(eb.selectFrom("plan_empty").select("plan_empty.seat_id").where("plan_empty.run_id", "=", runId)),
      ),
    )
    .orderBy("shift.starts_at")
    .orderBy("shift.id")
    .orderBy("seat.position")
    .execute();
}

/** Which of these a run proposes and nobody has decided about. */
export async function findStillProposed(
  db: Reader,
  runId: PlanRunId,
  seatId: SeatId,
  personIds: readonly PersonId[],
): Promise<PersonId[]> {
  const rows = await db
    .selectFrom("plan_pair")
    .select("person_id as personId")
    .where("run_id", "=", runId)
    .where("seat_id", "=", seatId)
    .where("person_id", "in", personIds)
    .where("state", "=", "proposed")
    .execute();
  return rows.map(({ personId }) => personId);
}

export async function markProposals(
  tx: Tx,
  runId: PlanRunId,
  seatId: SeatId,
  personIds: readonly PersonId[],
  state: "invited" | "passed",
): Promise<void> {
  if (personIds.length === 0) return;
  await tx
    .updateTable("plan_pair")
    .set({ state })
    .where("run_id", "=", runId)
    .where("seat_id", "=", seatId)
    .where("person_id", "in", personIds)
    .execute();
}
