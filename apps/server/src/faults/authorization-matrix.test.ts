import { randomUUID } from "node:crypto";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pictureOf } from "./database-picture.ts";
import { type Device, openDevice, openSignedIn } from "./device.ts";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import { type Neighbourhood, type Role, roles, settleNeighbourhood } from "./neighbourhood.ts";
import { policyTable, type Row } from "./policy-table.ts";
import { procedures } from "./procedures.ts";
import { validInputs } from "./valid-inputs.ts";

const { db } = await useTestDatabase();
const names = procedures.map(({ name }) => name).sort();
let server: FaultServer;
let shared: Neighbourhood;
let devices: ReadonlyMap<Role, Device>;

beforeAll(async () => {
  server = await startFaultServer(db);
  shared = await settleNeighbourhood(db, new Date());
  devices = new Map(await Promise.all(roles.map(async (role) => [role, await deviceOf(shared, role)] as const)));
});

afterAll(() => server.stop());

/** The disabled account signed in while it was still active. */
async function deviceOf(at: Neighbourhood, role: Role): Promise<Device> {
  if (role === "visitor") return openDevice(server.url);
  const { accountId } = at.people[role];
  const device = await openSignedIn(db, server.url, accountId);
  if (role === "disabled")
    await db.updateTable("account").set({ status: "disabled" }).where("id", "=", accountId).execute();
  return device;
}

/** The same question about things that do not exist. */
function aboutNothing(input: unknown): unknown {
  const uuid = /"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"/gu;
  return input === undefined
    ? undefined
    : JSON.parse(JSON.stringify(input).replaceAll(uuid, () => `"${randomUUID()}"`));
}

function refusalFor(role: Role, row: Row): string {
  return role === "visitor" || role === "disabled" ? "NOT_SIGNED_IN" : (row.others ?? "no refusal is written down");
}

test("every procedure has a row in the policy table and an input to try it with, and no row is left over", () => {
  expect(Object.keys(policyTable).sort()).toEqual(names);
  expect(Object.keys(validInputs(shared, new Date())).sort()).toEqual(names);
});

describe.each(procedures)("$name", ({ name: procedure, type }) => {
  const row = policyTable[procedure] ?? { may: [] };
  const refused = roles.filter((role) => !row.may.includes(role));

  test.each(row.may)("is open to: %s", async (role) => {
    const now = new Date();
    // Whoever does something gets a neighbourhood of their own, in which it has not been done yet.
    const isQuery = type === "query";
    const at = isQuery ? shared : await settleNeighbourhood(db, now);
    await row.prepare?.(db, at);
    const device = isQuery ? devices.get(role) : await deviceOf(at, role);
    const answer = await device?.call(procedure, validInputs(at, now)[procedure]);
    expect(answer).toMatchObject({ status: 200, codes: [] });
  });

  if (refused.length === 0) return;
  test("is refused to everybody else, as things that do not exist are, and nothing is written", async () => {
    const before = await pictureOf(db);
    const input = validInputs(shared, new Date())[procedure];
    const answers: Record<string, unknown> = {};
    for (const role of refused) {
      const device = devices.get(role);
      const existing = await device?.call(procedure, input);
      const missing = await device?.call(procedure, aboutNothing(input));
      answers[role] = { existing: existing?.codes, missing: missing?.codes };
    }
    const expected = refused.map((role) => {
      const code = refusalFor(role, row);
      return [role, { existing: [code], missing: [row.tellsMissing ? "NOT_FOUND" : code] }];
    });
    expect(answers).toEqual(Object.fromEntries(expected));
    expect(await pictureOf(db)).toEqual(before);
  });
});
