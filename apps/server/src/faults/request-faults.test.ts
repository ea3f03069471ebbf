import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fresh, openSession, readAnswer } from "./device.ts";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import { type Neighbourhood, settleNeighbourhood } from "./neighbourhood.ts";
import { expectRefusedWithoutTrace } from "./refused-without-trace.ts";

const { db } = await useTestDatabase();
let server: FaultServer;
let at: Neighbourhood;
let cookie: string;

beforeAll(async () => {
  server = await startFaultServer(db);
  at = await settleNeighbourhood(db, new Date());
  cookie = await openSession(db, at.people.volunteer.accountId);
});

afterAll(() => server.stop());

const json = { "Content-Type": "application/json" };

/** The volunteer's own browser sends it, cookie and all; `change` is what a stranger made of the request. */
async function send(
  path: string,
  change: { method?: string; headers?: Record<string, string>; body?: RequestInit["body"] } = {},
) {
  const { method = "POST", headers = json, body = method === "POST" ? "{}" : undefined } = change;
  const init = { method, headers: { ...fresh, ...headers, Cookie: cookie }, ...(body === undefined ? {} : { body }) };
  return readAnswer(await fetch(`${server.url}/api/trpc/${path}`, init));
}

const join = () => JSON.stringify({ seatId: at.openSeatId });

test("the sign-up that the following tests spoil would work", async () => {
  expect(await send("signup.join", { body: join() })).toMatchObject({ status: 200 });
  expect(await send("account.viewer")).toMatchObject({ status: 200, data: { name: at.people.volunteer.name } });
});

test.each([
  ["https://evil.example", {}],
  ["null", {}],
  ["http://127.0.0.1:1", {}],
])("a page of %s cannot sign the volunteer up or out", async (origin) => {
  const headers = { ...json, Origin: origin };
  const refusal = { status: 403, codes: ["FOREIGN_ORIGIN"] };
  await expectRefusedWithoutTrace(db, server.url, () => send("signup.join", { headers, body: join() }), refusal);
  await expectRefusedWithoutTrace(db, server.url, () => send("account.signOutEverywhere", { headers }), refusal);
});

test("a form cannot: not as multipart, not without a type, not as text", async () => {
  const form = new FormData();
  form.set("seatId", at.openSeatId);
  const refusal = { status: 415, codes: ["UNSUPPORTED_CONTENT"] };
  const bytes = new TextEncoder().encode(join());
  const asks = [
    () => send("account.signOutEverywhere", { headers: {}, body: form }),
    () => send("signup.join", { headers: {}, body: bytes }),
    () => send("signup.join", { headers: { "Content-Type": "text/plain" }, body: join() }),
  ];
  for (const ask of asks) await expectRefusedWithoutTrace(db, server.url, ask, refusal);
});

test("a link cannot: nothing is done by GET", async () => {
  const input = encodeURIComponent(join());
  const refusal = { status: 405, codes: ["UNSUPPORTED_CONTENT"] };
  await expectRefusedWithoutTrace(
    db,
    server.url,
    () => send(`signup.join?input=${input}`, { method: "GET", headers: {} }),
    refusal,
  );
  await expectRefusedWithoutTrace(
    db,
    server.url,
    () => send("account.signOutEverywhere", { method: "GET", headers: {} }),
    refusal,
  );
});

test.each(["PUT", "DELETE", "PATCH"])("%s is no way to ask", async (method) => {
  const ask = () => send("signup.join", { method, body: join() });
  await expectRefusedWithoutTrace(db, server.url, ask, { status: 404, codes: ["NOT_FOUND"] });
});

test("a body of 1 MB is refused before anybody reads it", async () => {
  const body = JSON.stringify({ seatId: at.openSeatId, words: "x".repeat(1_000_000) });
  const refusal = { status: 413, codes: ["BODY_TOO_LARGE"] };
  await expectRefusedWithoutTrace(db, server.url, () => send("signup.join", { body }), refusal);
});

test.each([11, 600, 1_400])("%i calls in one batch are refused before the first is done", async (count) => {
  const path = Array.from({ length: count }, () => "roll.note").join(",");
  const body = JSON.stringify(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [index, { seatId: at.openSeatId }])),
  );
  const ask = () => send(`${path}?batch=1`, { body });
  await expectRefusedWithoutTrace(db, server.url, ask, { status: 400, codes: ["BATCH_TOO_LARGE"] });
});

test("a batch whose address no longer fits is refused by Node itself, and nothing is done", async () => {
  const path = Array.from({ length: 2_000 }, () => "account.signOutEverywhere").join(",");
  await expectRefusedWithoutTrace(db, server.url, () => send(`${path}?batch=1`), { status: 431, codes: [] });
});

test.each([
  "nothing.here",
  "signup",
  "signup.join.more",
  "__proto__",
  "constructor",
  "toString",
  "signup.__proto__",
  "%00",
  "a/b",
])("%s is no procedure", async (path) => {
  await expectRefusedWithoutTrace(db, server.url, () => send(path), { status: 404, codes: ["NOT_FOUND"] });
});
