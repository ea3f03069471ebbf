import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pickOne, seededRng } from "../demo/content/rng.ts";
import { openSession } from "./device.ts";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import { anything, collectSamples, everyNastyLeaf, junkFor } from "./junk.ts";
import { codesOf, type JunkCall, sendBatch, toBatches, wrongWith } from "./junk-calls.ts";
import { type Neighbourhood, type Role, settleNeighbourhood } from "./neighbourhood.ts";
import { policyTable } from "./policy-table.ts";
import { type ListedProcedure, procedures } from "./procedures.ts";
import { expectAlive } from "./refused-without-trace.ts";
import { validInputs } from "./valid-inputs.ts";

const { db } = await useTestDatabase();
const seed = 20_261_124;
const drawnCalls = 4_000;
const pastTheDoor = new Set<string>();
let calls = 0;
let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer(db);
});

afterAll(() => server.stop());

/** Sends all of it as that person, four batches at a time, and says what was answered with a fault or without a code. */
async function bear(at: Neighbourhood, role: Role, junk: readonly JunkCall[]): Promise<string[]> {
  const wrong: string[] = [];
  const batches = toBatches(junk).values();
  const worker = async () => {
    for (const batch of batches) {
      const cookie = role === "visitor" ? "" : await openSession(db, at.people[role].accountId);
      const parts = await sendBatch(server.url, batch, cookie);
      for (const [index, { procedure, input }] of batch.entries()) {
        const part = parts[index] ?? {};
        const fault = wrongWith(part);
        if (fault !== undefined)
          wrong.push(`${procedure} by ${role}: ${fault}, asked ${JSON.stringify(input)?.slice(0, 400)}`);
        if (!codesOf(part).includes("INVALID_INPUT")) pastTheDoor.add(procedure);
      }
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  calls += junk.length;
  return wrong;
}

const faults = () => server.logged.filter((line) => line.includes('"fault"')).map((line) => line.slice(0, 600));

const withInput = procedures.filter(({ shape }) => shape !== undefined);

test.each(withInput)(
  "somebody who may use $name and types every nasty text and number into it hears a result or a reason, never of a fault",
  async ({ name, type }) => {
    const at = await settleNeighbourhood(db, new Date());
    const row = policyTable[name];
    await row?.prepare?.(db, at);
    const valid = validInputs(at, new Date())[name];
    // The sound one goes first, so that every procedure is seen behind its door, however seldom chance finds the key.
    const junk = [valid, ...everyNastyLeaf(valid)].map((input) => ({ procedure: name, type, input }));
    const role = (["adminA", "volunteer", "federation"] as const).find((able) => row?.may.includes(able)) ?? "visitor";
    expect(await bear(at, role, junk)).toEqual([]);
  },
  120_000,
);

/** Something of the shape that the procedure asks for, or nothing of the kind. */
function draw(
  { name: procedure, type, shape }: ListedProcedure,
  samples: ReturnType<typeof collectSamples>,
  rng: () => number,
): JunkCall {
  const input = shape === undefined || rng() < 0.1 ? anything(rng) : junkFor(shape, "", samples, rng);
  return { procedure, type, input };
}

test("thousands of calls drawn from the shape of every procedure, by anybody, end in a result or a coded refusal", async () => {
  const rng = seededRng(seed);
  const wrong: string[] = [];
  for (const role of ["visitor", "volunteer", "organizerA", "adminA", "federation"] as const) {
    const at = await settleNeighbourhood(db, new Date());
    const samples = collectSamples(Object.values(validInputs(at, new Date())));
    const junk = Array.from({ length: drawnCalls / 5 }, () => draw(pickOne(rng, procedures), samples, rng));
    wrong.push(...(await bear(at, role, junk)));
  }
  expect(wrong.slice(0, 20)).toEqual([]);
}, 180_000);

test("these were ten thousand calls and more, they went through every door, and neither a fault nor a spoilt page is left behind", async () => {
  expect(calls).toBeGreaterThan(10_000);
  expect(procedures.filter(({ name }) => !pastTheDoor.has(name)).map(({ name }) => name)).toEqual([]);
  expect(faults()).toEqual([]);
  const at = await settleNeighbourhood(db, new Date());
  const cookie = await openSession(db, at.people.federation.accountId);
  const valid = validInputs(at, new Date());
  const pages = procedures.filter(
    ({ name, type }) => type === "query" && policyTable[name]?.may.includes("federation"),
  );
  for (const { name, type } of pages) {
    await policyTable[name]?.prepare?.(db, at);
    const input = name === "project.search" || name === "project.facets" ? {} : valid[name];
    const parts = await sendBatch(server.url, [{ procedure: name, type, input }], cookie);
    expect(
      parts.map((part) => codesOf(part)),
      name,
    ).toEqual([[]]);
  }
  await expectAlive(server.url);
});

test.each([
  "?input=%",
  "?input=%7B",
  "?input=%ED%A0%80",
  "?input=1&input=2",
  "?batch=1&input=%7B",
  "?batch=1&input=%5B%5D",
  "?batch=1&input=null",
  "?batch=%00",
  "?input=%7B%22text%22%3A%22%00%22%7D",
])("a search whose address is broken (%s) is a coded refusal or an answer", async (query) => {
  const parts = [(await (await fetch(`${server.url}/api/trpc/project.search${query}`)).json()) as unknown].flat();
  expect(parts.map((part) => wrongWith(part as object))).toEqual(parts.map(() => undefined));
});
