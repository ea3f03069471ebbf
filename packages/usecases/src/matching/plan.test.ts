import { refreshReferenceData } from "@nuanlin/db/reference-data";
import { communitiesOf } from "@nuanlin/domain/divisions/huzhou-divisions";
import type { PersonId } from "@nuanlin/domain/ids";
import { solvePure } from "@nuanlin/domain/matching/planner/solve-pure";
import { toPlannerInstance } from "@nuanlin/domain/matching/planner/planner-instance";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { acceptPlan } from "./accept-plan.ts";
import { cancelPlan } from "./cancel-plan.ts";
import { listPlans, showPlan } from "./read-plans.ts";
import { runWaitingPlan, type SolvePlan } from "./run-plan.ts";
import { startPlan } from "./start-plan.ts";

const { db } = await useTestDatabase();
await refreshReferenceData(db);
const services = testServices(db, () => new Date("2030-03-12T02:00:00Z"));
const longxi = "330502010";
const [community] = communitiesOf(longxi).map(({ code }) => code);
// Saturday morning of the same week.
const saturday = { start: "2030-03-16T01:00:00Z", end: "2030-03-16T03:00:00Z" };
const federation = await insertFederationStaff(db);

const solve: SolvePlan = async (arrays) => {
  const { edges, objective, bound } = solvePure(toPlannerInstance(arrays));
  return { edges, value: objective, bound };
};

async function neighbour(slots: readonly string[] = ["16"]) {
  const person = await insertPerson(db);
  for (const slot_code of slots)
    await db
      .insertInto("person_slot")
      .values({ person_id: person.personId, slot_code: slot_code as "16" })
      .execute();
  await db
    .updateTable("person")
    .set({ division_code: community ?? longxi })
    .where("id", "=", person.personId)
    .execute();
  return person;
}

async function unitWithShift(maxHeads = 3) {
  const organisationId = await insertOrganisation(db);
  const organizer = await insertStaff(db, organisationId, "organizer");
  const shift = await insertShift(db, {
    ...saturday,
    organisationId,
    seats: [seatPlan({ maxHeads, minHeads: 1, skills: [] })],
  });
  const [seatId] = shift.seatIds;
  if (seatId === undefined) throw new Error("the shift has no seat");
  return { organisationId, organizer, shiftId: shift.shiftId, seatId };
}

type Unit = Awaited<ReturnType<typeof unitWithShift>>;

const start = ({ organisationId, organizer }: Unit) =>
  startPlan(services, organizer, {
    scope: { kind: "organisation", organisationId },
    day: "2030-03-14",
    fairnessCost: 1,
  });

async function plannedFor(unit: Unit) {
  const { id } = await start(unit);
  expect(await runWaitingPlan(services, solve)).toBe(true);
  return id;
}

const proposedBy = async (unit: Unit, runId: Awaited<ReturnType<typeof plannedFor>>) =>
  (await showPlan(services, unit.organizer, { runId })).proposals.map(({ personId }) => personId);

beforeEach(async () => {
  await db.deleteFrom("plan_run").execute();
  await db.deleteFrom("person_slot").execute();
});

test("an organizer has a week planned: who is free and may come is proposed, and nobody is put anywhere", async () => {
  const unit = await unitWithShift();
  const free = await neighbour();
  await neighbour(["01"]);
  const runId = await plannedFor(unit);
  expect(await proposedBy(unit, runId)).toEqual([free.personId]);
  const [run] = await listPlans(services, unit.organizer, { organisationId: unit.organisationId });
  expect(run).toMatchObject({ status: "done", figures: { places: 3, proposed: 1, shifts: 1, shiftsOpen: 1 } });
  expect(await db.selectFrom("signup").select("id").where("shift_id", "=", unit.shiftId).execute()).toEqual([]);
});

test("who rests, has promised something else then, or has had enough this month is not proposed", async () => {
  const unit = await unitWithShift(9);
  const other = await unitWithShift(9);
  const [resting, busy, enough, free] = [await neighbour(), await neighbour(), await neighbour(), await neighbour()];
  const wish = (personId: PersonId, wishes: { resting_until?: string; max_per_month?: number }) =>
    db
      .insertInto("person_wishes")
      .values({ person_id: personId, changed_at: new Date(), target_groups: [], ...wishes })
      .execute();
  await wish(resting.personId, { resting_until: "2030-04-01" });
  await wish(enough.personId, { max_per_month: 1 });
  await joinSeat(services, busy, { seatId: other.seatId });
  const early = await insertShift(db, {
    start: "2030-03-14T01:00:00Z",
    end: "2030-03-14T02:00:00Z",
    seats: [seatPlan({ maxHeads: 9, skills: [] })],
  });
  for (const seatId of early.seatIds) await joinSeat(services, enough, { seatId });
  expect(await proposedBy(unit, await plannedFor(unit))).toEqual([free.personId]);
});

test("a second press is no second plan, and a stopped one proposes nothing", async () => {
  const unit = await unitWithShift();
  await neighbour();
  const { id: runId } = await start(unit);
  await expect(start(unit)).rejects.toMatchObject({ problems: [{ code: "PLAN_RUNNING" }] });
  await cancelPlan(services, unit.organizer, { runId });
  expect(await runWaitingPlan(services, solve)).toBe(false);
  await expect(cancelPlan(services, unit.organizer, { runId })).rejects.toMatchObject({
    problems: [{ code: "PLAN_WRONG_STATE", status: "cancelled" }],
  });
  expect(await proposedBy(unit, runId)).toEqual([]);
});

test("stopped while it is reckoned, a plan ends and writes nothing", async () => {
  const unit = await unitWithShift();
  await neighbour();
  const { id: runId } = await start(unit);
  const stopped = await runWaitingPlan(services, async (arrays, options) => {
    await cancelPlan(services, unit.organizer, { runId });
    return options.signal.aborted ? null : solve(arrays, options);
  });
  expect(stopped).toBe(true);
  const { run, proposals } = await showPlan(services, unit.organizer, { runId });
  expect([run.status, proposals]).toEqual(["cancelled", []]);
});

test("a planner that breaks off leaves the run as failed, and another can be started", async () => {
  const unit = await unitWithShift();
  await neighbour();
  const { id: runId } = await start(unit);
  const broken = runWaitingPlan(services, () => Promise.reject(new Error("out of memory")));
  await expect(broken).rejects.toThrow("out of memory");
  expect((await showPlan(services, unit.organizer, { runId })).run.status).toBe("failed");
  await plannedFor(unit);
});

test("two processes never reckon the same run", async () => {
  const unit = await unitWithShift();
  await neighbour();
  await start(unit);
  let reckoned = 0;
  const counting: SolvePlan = async (arrays, options) => {
    reckoned += 1;
    return solve(arrays, options);
  };
  const taken = await Promise.all([1, 2, 3].map(() => runWaitingPlan(services, counting)));
  expect([taken.filter(Boolean).length, reckoned]).toEqual([1, 1]);
});

test("proposals are sent in part as invitations; the same again sends only the rest", async () => {
  const unit = await unitWithShift();
  const [lin, chen] = [await neighbour(), await neighbour()];
  const runId = await plannedFor(unit);
  const pair = ({ personId }: { readonly personId: PersonId }) => ({ seatId: unit.seatId, personId });
  expect(await acceptPlan(services, unit.organizer, { runId, pairs: [pair(lin)] })).toEqual({ invited: 1, passed: [] });
  expect(await acceptPlan(services, unit.organizer, { runId, pairs: [pair(lin), pair(chen)] })).toMatchObject({
    invited: 1,
  });
  const signups = await db
    .selectFrom("signup")
    .select(["person_id", "status", "way"])
    .where("seat_id", "=", unit.seatId)
    .execute();
  expect(signups.map(({ status, way }) => `${status} ${way}`)).toEqual(["invited invitation", "invited invitation"]);
  const states = (await showPlan(services, unit.organizer, { runId })).proposals.map(({ state }) => state);
  expect(states).toEqual(["invited", "invited"]);
});

test("somebody who was not proposed cannot be invited through a plan", async () => {
  const unit = await unitWithShift();
  await neighbour();
  const stranger = await insertPerson(db);
  const runId = await plannedFor(unit);
  const pairs = [{ seatId: unit.seatId, personId: stranger.personId }];
  expect(await acceptPlan(services, unit.organizer, { runId, pairs })).toEqual({ invited: 0, passed: [] });
});

test("who found other work meanwhile is left out, and it is said why", async () => {
  const unit = await unitWithShift();
  const other = await unitWithShift();
  const lin = await neighbour();
  const runId = await plannedFor(unit);
  await joinSeat(services, lin, { seatId: other.seatId });
  const pairs = [{ seatId: unit.seatId, personId: lin.personId }];
  expect(await acceptPlan(services, unit.organizer, { runId, pairs })).toMatchObject({
    invited: 0,
    passed: [{ personId: lin.personId, problems: [{ code: "SHIFT_OVERLAP" }] }],
  });
});

test("an organizer sees the first letter of people who never came to them, the federation the whole name", async () => {
  const unit = await unitWithShift();
  const lin = await neighbour();
  await db.updateTable("person").set({ name: "林雨桐" }).where("id", "=", lin.personId).execute();
  const runId = await plannedFor(unit);
  const names = async (actor: typeof federation) =>
    (await showPlan(services, actor, { runId })).proposals.map(({ name }) => name);
  expect(await names(unit.organizer)).toEqual(["林*"]);
  expect(await names(federation)).toEqual(["林雨桐"]);
});

test("another unit's plan is as if it were not there", async () => {
  const unit = await unitWithShift();
  const other = await unitWithShift();
  const runId = await plannedFor(unit);
  for (const ask of [
    () => showPlan(services, other.organizer, { runId }),
    () => cancelPlan(services, other.organizer, { runId }),
    () => listPlans(services, other.organizer, { organisationId: unit.organisationId }),
    () => start({ ...unit, organizer: other.organizer }),
  ])
    await expect(ask()).rejects.toMatchObject({ problems: [{ code: "NOT_FOUND" }] });
});

test("the federation plans a street, and a week that is over is not planned", async () => {
  await unitWithShift();
  const lin = await neighbour();
  const scope = { kind: "street", street: longxi } as const;
  const { id: runId } = await startPlan(services, federation, { scope, day: "2030-03-12", fairnessCost: 0 });
  await runWaitingPlan(services, solve);
  const { proposals } = await showPlan(services, federation, { runId });
  expect(proposals.map(({ personId }) => personId)).toEqual([lin.personId]);
  const past = startPlan(services, federation, { scope, day: "2030-03-01", fairnessCost: 0 });
  await expect(past).rejects.toMatchObject({ problems: [{ code: "SHIFT_STARTED" }] });
});
