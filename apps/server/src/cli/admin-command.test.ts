import { Readable } from "node:stream";
import { findActor } from "@nuanlin/db/accounts/actor-repository";
import { checkSignIn } from "@nuanlin/usecases/accounts/check-sign-in";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { argon2Passwords } from "../session/passwords.ts";
import { readSettings } from "../settings.ts";
import { runAdminCommand } from "./admin-command.ts";

const { db, connectionString } = await useTestDatabase();
const settings = readSettings({ DATABASE_URL: connectionString });
const services = { db, now: () => new Date("2026-11-24T08:00:00Z"), passwords: argon2Passwords };
let out = "";

beforeEach(() => {
  out = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
});
afterEach(() => void vi.restoreAllMocks());

const create = (given: Record<string, unknown>, stdin = "") =>
  runAdminCommand("create", given, settings, Readable.from([stdin]));
const answer = (): unknown => JSON.parse(out.trimEnd().split("\n").at(-1) ?? "");

async function accountsOf(contact: string) {
  return db
    .selectFrom("account")
    .select("id")
    .where((eb) => eb.or([eb("phone", "=", contact), eb("email", "=", contact)]))
    .execute();
}

async function organisations() {
  return db.selectFrom("organisation").select(["kind", "status"]).execute();
}

test("the first administrator gets a password once, signs in with it and works for the new federation", async () => {
  await create({ email: "Li@Example.org", name: "Li", json: true });
  const made = answer() as { personId: string; contact: string; password: string };
  expect(made).toEqual({
    personId: expect.any(String),
    contact: "li@example.org",
    password: expect.stringMatching(/^[\w-]{16}$/u),
  });
  const { accountId } = await checkSignIn(
    services,
    { kind: "visitor" },
    { contact: { kind: "email", value: "li@example.org" }, password: made.password },
  );
  const actor = await findActor(db, accountId);
  expect(actor?.memberships).toMatchObject([
    { organisationKind: "federation", organisationStatus: "approved", role: "admin" },
  ]);
  expect(await organisations()).toEqual([{ kind: "federation", status: "approved" }]);
});

test("a second administrator brings the own password on standard input and joins the same federation", async () => {
  await create({ phone: "+86 138 0000 0001", name: "Wang", passwordStdin: true }, "seven quiet lakes\r\n");
  expect(out).toBe("Wang can now sign in with 13800000001 and has the federation's rights.\n");
  await checkSignIn(
    services,
    { kind: "visitor" },
    { contact: { kind: "phone", value: "13800000001" }, password: "seven quiet lakes" },
  );
  expect(await organisations()).toHaveLength(1);
});

test("a phone number that somebody uses is refused, and the account there keeps its password", async () => {
  await create({ phone: "13800000002", name: "Zhou", passwordStdin: true }, "seven quiet lakes");
  await expect(create({ phone: "13800000002", name: "Other", json: true })).rejects.toThrow(
    "An account with this phone number exists already.",
  );
  expect(answer()).toEqual({ error: { reasons: ["PHONE_TAKEN"] } });
  expect(await accountsOf("13800000002")).toHaveLength(1);
  await checkSignIn(
    services,
    { kind: "visitor" },
    { contact: { kind: "phone", value: "13800000002" }, password: "seven quiet lakes" },
  );
});

test.each([
  [
    { phone: "13800000003", name: "Sun", passwordStdin: true },
    "short",
    ["password: too_short"],
    "the password has fewer than 8 characters",
  ],
  [{ phone: "13800000003", name: "Sun", passwordStdin: true }, "12345678", ["PASSWORD_COMMON"], "too easy to guess"],
  [{ phone: "12", name: "Sun" }, "", ["contact: bad_format"], "neither a phone number nor an e-mail address"],
] as const)(
  "%j with the password %j is refused with a sentence and nothing is written",
  async (given, stdin, reasons, sentence) => {
    await expect(create({ ...given, json: true }, stdin)).rejects.toThrow(sentence);
    expect(answer()).toEqual({ error: { reasons } });
    expect(await accountsOf(given.phone)).toEqual([]);
  },
);

test.each([
  [{ name: "Sun" }, "", "Give --email ADDRESS or --phone NUMBER"],
  [{ name: "Sun", email: "sun@example.org", phone: "13800000004" }, "", "not both"],
  [{ phone: "13800000004" }, "", "Give --name NAME"],
  [{ phone: "13800000004", name: "Sun", passwordStdin: true }, "\n", "Standard input held no password."],
])("%j is asked for again before the database is opened", async (given, stdin, sentence) => {
  await expect(create(given, stdin)).rejects.toThrow(sentence);
  expect(out).toBe("");
});

test("an action that does not exist is named", async () => {
  await expect(runAdminCommand("remove", {}, settings)).rejects.toThrow(
    'There is no action "remove" for admin; use create.',
  );
});
