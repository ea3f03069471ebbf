import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Device, openDevice, openSignedIn } from "./device.ts";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import { type Neighbourhood, neighbourPassword, settleNeighbourhood } from "./neighbourhood.ts";

const { db } = await useTestDatabase();
let server: FaultServer;
let at: Neighbourhood;
let admin: Device;
let organizer: Device;

beforeAll(async () => {
  server = await startFaultServer(db);
});

beforeEach(async () => {
  at = await settleNeighbourhood(db, new Date());
  admin = await openSignedIn(db, server.url, at.people.adminA.accountId);
  organizer = await openSignedIn(db, server.url, at.people.organizerA.accountId);
});

afterAll(() => server.stop());

const lookAtDesk = (device: Device) => device.call("desk.today", { organisationId: at.organisationA });
const member = () => ({ organisationId: at.organisationA, personId: at.people.organizerA.personId });

test("an organizer who was taken out of the organisation is refused at the next request", async () => {
  expect((await lookAtDesk(organizer)).status).toBe(200);
  expect((await admin.call("myOrganisation.removeMember", member())).status).toBe(200);
  expect(await lookAtDesk(organizer)).toMatchObject({ status: 404, codes: ["NOT_FOUND"] });
  expect((await organizer.call("account.viewer")).data).toMatchObject({ memberships: [] });
});

test("an organizer who is a plain member from now on is refused at the next request", async () => {
  expect((await lookAtDesk(organizer)).status).toBe(200);
  expect((await admin.call("myOrganisation.changeRole", { ...member(), role: "member" })).status).toBe(200);
  expect(await lookAtDesk(organizer)).toMatchObject({ status: 404, codes: ["NOT_FOUND"] });
});

test("somebody whose account is disabled is a visitor at the next request", async () => {
  expect((await lookAtDesk(organizer)).status).toBe(200);
  const { accountId } = at.people.organizerA;
  await db.updateTable("account").set({ status: "disabled" }).where("id", "=", accountId).execute();
  expect(await lookAtDesk(organizer)).toMatchObject({ status: 401, codes: ["NOT_SIGNED_IN"] });
});

test("after a new password every other device is a visitor's at the next request", async () => {
  const other = await openSignedIn(db, server.url, at.people.organizerA.accountId);
  expect((await lookAtDesk(other)).status).toBe(200);
  const change = { current: neighbourPassword, next: "deng ta chu ri" };
  expect((await organizer.call("account.changePassword", change)).status).toBe(200);
  expect(await lookAtDesk(other)).toMatchObject({ status: 401, codes: ["NOT_SIGNED_IN"] });
  expect((await lookAtDesk(organizer)).status).toBe(200);
});

test("staff of a federation that is suspended is refused at the next request", async () => {
  const staff = await openSignedIn(db, server.url, at.people.federation.accountId);
  expect((await staff.call("districtFigures.waiting")).status).toBe(200);
  const [membership] = at.people.federation.memberships;
  const suspended = { status: "suspended", status_reason: "for the test" } as const;
  await db
    .updateTable("organisation")
    .set(suspended)
    .where("id", "=", membership?.organisationId ?? null)
    .execute();
  expect(await staff.call("districtFigures.waiting")).toMatchObject({ status: 403, codes: ["NOT_ALLOWED"] });
});

test("a visitor who keeps a page open after signing out is asked to sign in", async () => {
  const stolen = openDevice(server.url, organizer.cookie());
  expect((await organizer.call("account.signOut")).status).toBe(200);
  expect(await lookAtDesk(stolen)).toMatchObject({ status: 401, codes: ["NOT_SIGNED_IN"] });
});
