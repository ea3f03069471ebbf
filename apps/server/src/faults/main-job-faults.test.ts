import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Device, openDevice, openSignedIn } from "./device.ts";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import { type Neighbourhood, settleNeighbourhood } from "./neighbourhood.ts";
import { only } from "./only.ts";
import { expectRefusedWithoutTrace } from "./refused-without-trace.ts";
import { validInputs } from "./valid-inputs.ts";

const { db } = await useTestDatabase();
let server: FaultServer;
let at: Neighbourhood;
let volunteer: Device;

beforeAll(async () => {
  server = await startFaultServer(db);
  at = await settleNeighbourhood(db, new Date());
  volunteer = await openSignedIn(db, server.url, at.people.volunteer.accountId);
});

afterAll(() => server.stop());

async function seatOf(given: Parameters<typeof insertShift>[1]) {
  return only((await insertShift(db, given)).seatIds);
}

test("a full seat is refused", async () => {
  const seatId = await seatOf({ seats: [seatPlan({ maxHeads: 1 })] });
  const first = await openSignedIn(db, server.url, (await insertPerson(db)).accountId);
  expect((await first.call("signup.join", { seatId })).status).toBe(200);
  const ask = () => volunteer.call("signup.join", { seatId });
  await expectRefusedWithoutTrace(db, server.url, ask, { status: 422, codes: ["SEAT_FULL"] });
});

test("a shift that overlaps another promise of theirs is refused, with the name of the other", async () => {
  const lunch = await seatOf({ title: "Lunch", start: "2031-03-12T11:00:00Z", end: "2031-03-12T13:00:00Z" });
  const tea = await seatOf({ start: "2031-03-12T12:59:00Z", end: "2031-03-12T15:00:00Z" });
  expect((await volunteer.call("signup.join", { seatId: lunch })).status).toBe(200);
  const ask = () => volunteer.call("signup.join", { seatId: tea });
  await expectRefusedWithoutTrace(db, server.url, ask, { status: 422, codes: ["SHIFT_OVERLAP"] });
  expect((await ask()).text).toContain("Lunch");
});

test("a shift that is over is refused", async () => {
  const seatId = await seatOf({ start: "2026-02-03T08:00:00Z", end: "2026-02-03T10:00:00Z" });
  const ask = () => volunteer.call("signup.join", { seatId });
  await expectRefusedWithoutTrace(db, server.url, ask, { status: 422, codes: ["SHIFT_STARTED"] });
});

test("a project that is not published is not there: its page, its shifts and its seats", async () => {
  const draft = await insertShift(db, { status: "draft" });
  const refusal = { status: 404, codes: ["NOT_FOUND"] };
  for (const device of [openDevice(server.url), volunteer]) {
    const show = () => device.call("project.show", { projectId: draft.projectId });
    const more = () => device.call("project.moreShifts", { projectId: draft.projectId });
    await expectRefusedWithoutTrace(db, server.url, show, refusal);
    await expectRefusedWithoutTrace(db, server.url, more, refusal);
  }
  const join = () => volunteer.call("signup.join", { seatId: only(draft.seatIds) });
  await expectRefusedWithoutTrace(db, server.url, join, refusal);
});

test.each(["projectDesk.edit", "projectDesk.changeStatus", "shift.add", "roll.note", "hoursDesk.confirm"])(
  "an organizer gets nowhere with %s in somebody else's organisation",
  async (procedure) => {
    const organizer = await openSignedIn(db, server.url, at.people.organizerB.accountId);
    const ask = () => organizer.call(procedure, validInputs(at, new Date())[procedure]);
    await expectRefusedWithoutTrace(db, server.url, ask, { status: 404, codes: ["NOT_FOUND"] });
  },
);
