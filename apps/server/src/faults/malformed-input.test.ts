import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pickOne, seededRng } from "../demo/content/rng.ts";
import { fresh, openSession, readAnswer } from "./device.ts";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import { anything, collectSamples, junkFor, withOneWrong } from "./junk.ts";
import { type Neighbourhood, type Role, settleNeighbourhood } from "./neighbourhood.ts";
import { procedures } from "./procedures.ts";
import { expectAlive } from "./refused-without-trace.ts";
import { validInputs } from "./valid-inputs.ts";

const { db } = await useTestDatabase();
const wantedCalls = 10_000;
const largestBody = 250_000;
const seed = 20_261_124;
const askers: readonly Role[] = ["visitor", "volunteer", "organizerA", "adminA", "federation"];
let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer(db);
});

afterAll(() => server.stop());

interface Call {
  readonly procedure: string;
  readonly type: string;
  readonly input: unknown;
}

interface Part {
  readonly error?: { readonly data?: { readonly httpStatus?: number; readonly problems?: readonly { readonly code: string }[] } };
}

/** Calls that the neighbourhood has to bear, all made from one seed. */
function makeCalls(at: Neighbourhood, count: number, rng: () => number): Call[] {
  const valid = validInputs(at, new Date());
  const samples = collectSamples(Object.values(valid));
  return Array.from({ length: count }, () => {
    const { name: procedure, type, shape } = pickOne(rng, procedures);
    const way = rng();
    if (shape === undefined || way < 0.08) return { procedure, type, input: anything(rng) };
    const input = way < 0.3 ? withOneWrong(valid[procedure], rng) : junkFor(shape, "", samples, rng);
    return { procedure, type, input };
  });
}

/**
 * Ten calls to a batch at most, questions and deeds apart as tRPC wants it, and no batch larger than a body may be; a call
 * that alone is larger loses its input.
 */
function toBatches(calls: readonly Call[]): Call[][] {
  return ["query", "mutation"].flatMap((type) => inPortions(calls.filter((call) => call.type === type)));
}

function inPortions(calls: readonly Call[]): Call[][] {
  const batches: Call[][] = [[]];
  let size = 0;
  for (const given of calls) {
    const call = sizeOf(given) > largestBody ? { ...given, input: null } : given;
    const own = sizeOf(call);
    if (size + own > largestBody || batches.at(-1)?.length === 10) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(call);
    size += own;
  }
  return batches;
}

function sizeOf({ input }: Call): number {
  return Buffer.byteLength(JSON.stringify(input) ?? "null") + 10;
}

async function send(batch: readonly Call[], cookie: string): Promise<Part[]> {
  const path = batch.map(({ procedure }) => procedure).join(",");
  const answer = await fetch(`${server.url}/api/trpc/${path}?batch=1`, {
    method: "POST",
    headers: { ...fresh, "Content-Type": "application/json", Cookie: cookie },
    body: JSON.stringify(Object.fromEntries(batch.map(({ input }, index) => [index, input]))),
  });
  const parts = JSON.parse(await answer.text()) as Part | Part[];
  return Array.isArray(parts) ? parts : batch.map(() => parts);
}

/** What is wrong with an answer; undefined when it is a result or a refusal with a code. */
function wrongWith({ error }: Part): string | undefined {
  if (error === undefined) return undefined;
  const codes = error.data?.problems?.map(({ code }) => code) ?? [];
  if (codes.length === 0) return "a refusal without a code";
  return (error.data?.httpStatus ?? 500) >= 500 ? `${error.data?.httpStatus} ${codes.join()}` : undefined;
}

test("ten thousand calls of junk, made from the shape of every procedure, end in a result or a coded refusal, never in a fault", async () => {
  const rng = seededRng(seed);
  const wrong: string[] = [];
  const answered = new Map<string, number>();
  for (let done = 0; done < wantedCalls; done += 1000) {
    const at = await settleNeighbourhood(db, new Date());
    const batches = toBatches(makeCalls(at, 1000, rng)).map((batch) => ({ batch, role: pickOne(rng, askers) }));
    const worker = async () => {
      for (let next = batches.pop(); next !== undefined; next = batches.pop()) {
        const { batch, role } = next;
        const cookie = role === "visitor" ? "" : await openSession(db, at.people[role].accountId);
        const parts = await send(batch, cookie);
        batch.forEach(({ procedure, input }, index) => {
          const fault = wrongWith(parts[index] ?? {});
          if (fault !== undefined) wrong.push(`${procedure} by ${role}: ${fault}, asked ${JSON.stringify(input)?.slice(0, 400)}`);
          if (parts[index]?.error === undefined) answered.set(procedure, (answered.get(procedure) ?? 0) + 1);
        });
      }
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
  }
  const faults = server.logged.filter((line) => line.includes('"fault"')).map((line) => line.slice(0, 600));
  expect({ wrong: wrong.slice(0, 20), faults: faults.slice(0, 10) }).toEqual({ wrong: [], faults: [] });
  // Junk that is always refused at the door would say nothing about the rooms behind it.
  expect(procedures.filter(({ name }) => (answered.get(name) ?? 0) === 0).map(({ name }) => name)).toEqual([]);
  await expectAlive(server.url);
}, 300_000);

test("whatever of the junk was let in spoils no page that others look at", async () => {
  const at = await settleNeighbourhood(db, new Date());
  const cookie = await openSession(db, at.people.federation.accountId);
  const valid = validInputs(at, new Date());
  const pages = ["project.search", "project.facets", "organisation.directory", "figures.landing", "districtFigures.show", "hoursReview.list", "hoursReview.overdue", "recognition.candidates", "organisationCase.queue"];
  const parts = await Promise.all(pages.map((procedure) => send([{ procedure, type: "query", input: procedure.startsWith("project.") ? {} : valid[procedure] }], cookie)));
  expect(parts.flat().map(wrongWith)).toEqual(pages.map(() => undefined));
});

test.each(["?input=%", "?input=%7B", "?input=%ED%A0%80", "?input=1&input=2", "?batch=1&input=%7B", "?batch=1&input=%5B%5D", "?batch=1&input=null", "?batch=%00", "?input=%7B%22text%22%3A%22%00%22%7D"])(
  "a search whose address is broken (%s) is a coded refusal or an answer",
  async (query) => {
    const answer = await fetch(`${server.url}/api/trpc/project.search${query}`);
    const { status, codes } = await readAnswer(answer.clone());
    expect(status).toBeLessThan(500);
    expect(status === 200 || codes.length > 0 || (await answer.text()).includes('"problems":[{"code"')).toBe(true);
  },
);
