import { randomUUID } from "node:crypto";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pictureOf } from "@nuanlin/testing/database-picture";
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
let lastPicture: Awaited<ReturnType<typeof pictureOf>>;

beforeAll(async () => {
  server = await startFaultServer(db);
  shared = await settleNeighbourhood(db, new Date());
  devices = new Map(await Promise.all(roles.map(async (role) => [role, await deviceOf(shared, role)] as const)));
  lastPicture = await pictureOf(db);
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

const rowOf = (procedure: string): Row => policyTable[procedure] ?? { may: [] };
const outsiders = (row: Row) => roles.filter((role) => !row.may.includes(role));
const guarded = procedures.filter(({ name }) => outsiders(rowOf(name)).length > 0);

// Refusals leave nothing behind, which is looked up row by row; so they come first, while there is little to look through.
describe.each(guarded)("$name", ({ name: procedure }) => {
  test("is refused to everybody else, as things that do not exist are, and nothing is written", async () => {
    const row = rowOf(procedure);
    const refused = outsiders(row);
    const input = validInputs(shared, new Date())[procedure];
    const answers: Record<string, unknown> = {};
    for (const role of refused) {
      const device = devices.get(role);
      const existing = await device?.call(procedure, input);
      const missing = await device?.call(procedure, aboutNothing(input));
      answers[role] = { existing: existing?.codes, missing: missing?.codes };
    }
    const before = lastPicture;
    lastPicture = await pictureOf(db);
    const expected = refused.map((role) => {
      const code = refusalFor(role, row);
      return [role, { existing: [code], missing: [row.tellsMissing ? "NOT_FOUND" : code] }];
    });
    expect(answers).toEqual(Object.fromEntries(expected));
    expect(lastPicture).toEqual(before);
  });
});

describe.each(procedures.filter(({ type }) => type === "query"))("$name", ({ name: procedure }) => {
  const row = rowOf(procedure);

  test.each(row.may)("is open to: %s", async (role) => {
    await row.prepare?.(db, shared);
    const answer = await devices.get(role)?.call(procedure, validInputs(shared, new Date())[procedure]);
    expect(answer).toMatchObject({ status: 200, codes: [] });
  });
});

describe.each(procedures.filter(({ type }) => type !== "query"))("$name", ({ name: procedure }) => {
  const row = rowOf(procedure);
  const settle = async () => {
    const at = await settleNeighbourhood(db, new Date());
    await row.prepare?.(db, at);
    return at;
  };
  // What even a stranger may do is done to one's own things, unless it had to be prepared. Anything else can be done only once, so
  // whoever does it gets a neighbourhood of their own, in which it has not been done yet.
  const toOneself = row.may.includes("stranger") && row.prepare === undefined;
  let together: Promise<Neighbourhood> | undefined;
  const neighbourhood = () => (toOneself ? (together ??= settle()) : settle());

  test.each(row.may)("is open to: %s", async (role) => {
    const at = await neighbourhood();
    const device = await deviceOf(at, role);
    const answer = await device.call(procedure, validInputs(at, new Date())[procedure]);
    expect(answer).toMatchObject({ status: 200, codes: [] });
  });
});
