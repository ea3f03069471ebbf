import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Device, fresh, openSession, openSignedIn, readAnswer } from "./device.ts";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import { type Neighbourhood, settleNeighbourhood } from "./neighbourhood.ts";
import { expectRefusedWithoutTrace } from "./refused-without-trace.ts";
import { validInputs } from "./valid-inputs.ts";

const { db } = await useTestDatabase();
const invalid = { status: 400, codes: ["INVALID_INPUT"] };
let server: FaultServer;
let at: Neighbourhood;
let organizer: Device;

beforeAll(async () => {
  server = await startFaultServer(db);
  at = await settleNeighbourhood(db, new Date());
  organizer = await openSignedIn(db, server.url, at.people.organizerA.accountId);
});

afterAll(() => server.stop());

const profile = () => validInputs(at, new Date())["profile.save"] as object;

test.each([
  ["a NUL byte", "Wang\u0000"],
  ["a lone surrogate", "Wang\uD800"],
  ["a control that turns the reading direction", "\u202EgnaW"],
  ["a mark of no width", "Wa\u200Bng"],
  ["a line break", "Wang\nadmin"],
  ["nothing but blanks", " \u3000 "],
  ["fifty-one characters", "王".repeat(51)],
])("a name with %s is refused at the door", async (_, name) => {
  const ask = () => organizer.call("profile.save", { ...profile(), name });
  await expectRefusedWithoutTrace(db, server.url, ask, invalid);
});

test.each([
  ["signup.withdraw", { reason: "ill\u0000" }],
  ["signup.withdraw", { reason: "ill\uDFFF" }],
  ["project.search", { text: "tea\u0000" }],
  ["account.signIn", { contact: "a\u0000b@example.org", password: "tai hu li deng" }],
  ["account.signIn", { contact: "a\uD800b@example.org", password: "tai hu li deng" }],
])("%s refuses a text that PostgreSQL cannot keep: %j", async (procedure, change) => {
  const valid = validInputs(at, new Date())[procedure] as object;
  await expectRefusedWithoutTrace(db, server.url, () => organizer.call(procedure, { ...valid, ...change }), invalid);
});

test("rare Han characters and emoji are names like others, and come back whole", async () => {
  const name = "𠮷田👩‍🌾".normalize("NFC").replaceAll("\u200D", "");
  expect((await organizer.call("profile.save", { ...profile(), name })).status).toBe(200);
  expect((await organizer.call("profile.show")).data).toMatchObject({ name });
});

test.each([
  ["a key that nobody asked for", { reach: 5 }],
  ["a text for a number", { reachKm: "5" }],
  ["a list for a text", { name: ["Wang"] }],
  ["an object for a list", { skills: { length: 0 } }],
  ["null for a text", { name: null }],
  ["a number too large for any place", { reachKm: 1e308 }],
  ["a division that there is none of", { divisionCode: "999999999" }],
])("%s is refused at the door", async (_, change) => {
  const ask = () => organizer.call("profile.save", { ...profile(), ...change });
  await expectRefusedWithoutTrace(db, server.url, ask, invalid);
});

async function sendRaw(procedure: string, body: string) {
  const cookie = await openSession(db, at.people.organizerA.accountId);
  const headers = { ...fresh, "Content-Type": "application/json", Cookie: cookie };
  return readAnswer(await fetch(`${server.url}/api/trpc/${procedure}`, { method: "POST", headers, body }));
}

test.each([
  ["no JSON at all", "{name"],
  ["an empty body", ""],
  ["null", "null"],
  ["a bare number", "1e999"],
  ["a list a hundred thousand deep", "[".repeat(100_000) + "]".repeat(100_000)],
  ["an object thirty thousand deep", '{"a":'.repeat(30_000) + "1" + "}".repeat(30_000)],
  ["a key that would change every object", '{"__proto__":{"memberships":[]},"name":"Wang"}'],
  ["a constructor", '{"constructor":{"prototype":{"memberships":[]}},"name":"Wang"}'],
])("%s is refused at the door", async (_, body) => {
  await expectRefusedWithoutTrace(db, server.url, () => sendRaw("profile.save", body), invalid);
  expect(({} as Record<string, unknown>)["memberships"]).toBeUndefined();
});

test("an otherwise right profile with a __proto__ beside it changes nobody's rights", async () => {
  const body = JSON.stringify(profile()).replace("{", '{"__proto__":{"birthDate":"1900-01-01"},');
  await expectRefusedWithoutTrace(db, server.url, () => sendRaw("profile.save", body), invalid);
});
