import type { PersonActor } from "@nuanlin/domain/actor";
import type { CredentialId } from "@nuanlin/domain/ids";
import { type GivenClaim, insertClaim, insertDummyDocument } from "@nuanlin/testing/credential-factory";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { countWaitingTasks } from "../figures/count-waiting-tasks.ts";
import { testServices } from "../test-services.ts";
import { decideCredential } from "./decide-credential.ts";
import { listVerificationQueue } from "./list-verification-queue.ts";
import { showVerification } from "./show-verification.ts";

const { db } = await useTestDatabase();
// A Friday; claims of Tuesday are answered by today.
const services = testServices(db, () => new Date("2030-03-01T08:00:00Z"));
const zhang = await insertFederationStaff(db);
const li = await insertFederationStaff(db);

beforeEach(async () => {
  await db.deleteFrom("credential").execute();
  await db.deleteFrom("credential_type_setting").execute();
  await db.deleteFrom("outbox_message").execute();
});

const approve = { decision: "approve", words: "", corrections: {}, seenSteps: 1 } as const;
const decide = (clerk: PersonActor, credentialId: CredentialId, how: object = {}) =>
  decideCredential(services, clerk, { credentialId, ...approve, ...how });
const problems = (...list: object[]) => ({ problems: list });

async function claimOf(given: Partial<GivenClaim> = {}) {
  const { personId } = await insertPerson(db, { name: "徐婧" });
  return { personId, credentialId: await insertClaim(db, { personId, ...given }) };
}

async function rowOf(id: CredentialId) {
  return db
    .selectFrom("credential")
    .select(["status", "number", "reason", "first_by as first", "verified_by as by"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

async function stepsOf(id: CredentialId) {
  const rows = await db
    .selectFrom("credential_step")
    .select(["from_status as from", "to_status as to", "reason", "by_person as by"])
    .where("credential_id", "=", id)
    .orderBy("id")
    .execute();
  return rows.slice(1);
}

async function outbox() {
  const rows = await db.selectFrom("outbox_message").select(["topic", "payload"]).orderBy("id").execute();
  return rows.map(({ topic }) => topic);
}

test("one clerk's yes verifies a social worker, who is told, and the step is kept", async () => {
  const { credentialId } = await claimOf();
  await decide(zhang, credentialId);
  expect(await rowOf(credentialId)).toMatchObject({ status: "verified", by: zhang.personId, first: null });
  expect(await stepsOf(credentialId)).toEqual([{ from: "claimed", to: "verified", reason: "", by: zhang.personId }]);
  expect(await outbox()).toEqual(["credential.verified"]);
});

test("a lawyer needs a second clerk: the first yes tells nobody, the same clerk cannot give both", async () => {
  const { credentialId } = await claimOf({ type: "lawyer" });
  expect(await decide(zhang, credentialId)).toEqual({ status: "half" });
  expect(await outbox()).toEqual([]);
  await expect(decide(zhang, credentialId, { seenSteps: 2 })).rejects.toMatchObject(
    problems({ code: "SECOND_PERSON_NEEDED" }),
  );
  expect(await decide(li, credentialId, { seenSteps: 2 })).toEqual({ status: "verified" });
  expect(await rowOf(credentialId)).toMatchObject({ first: zhang.personId, by: li.personId });
});

test("where the federation asks for two clerks for a type of its own choice, one is not enough", async () => {
  await db
    .insertInto("credential_type_setting")
    .values({ type_code: "teacher", two_person: true, updated_at: new Date() })
    .execute();
  const { credentialId } = await claimOf({ type: "teacher" });
  expect(await decide(zhang, credentialId)).toEqual({ status: "half" });
});

test("a claim that is returned or asked about says why, and the first yes is gone", async () => {
  const { credentialId } = await claimOf({ type: "lawyer", status: "half", firstBy: li.personId });
  await expect(decide(zhang, credentialId, { decision: "ask" })).rejects.toMatchObject(
    problems({ code: "REASON_MISSING" }),
  );
  await decide(zhang, credentialId, { decision: "ask", words: "第二页呢？" });
  expect(await rowOf(credentialId)).toMatchObject({ status: "asked", reason: "第二页呢？", first: null });
  await expect(decide(zhang, credentialId, { seenSteps: 2 })).rejects.toMatchObject(
    problems({ code: "CREDENTIAL_WRONG_STATE", status: "asked" }),
  );
  const other = await claimOf();
  await decide(zhang, other.credentialId, { decision: "return", words: "照片看不清" });
  expect(await rowOf(other.credentialId)).toMatchObject({ status: "returned", reason: "照片看不清" });
  expect(await outbox()).toEqual(["credential.asked", "credential.returned"]);
});

test("nobody decides on their own paper, on that of somebody they work with, or of somebody they bring along", async () => {
  const own = await insertClaim(db, { personId: zhang.personId });
  await expect(decide(zhang, own)).rejects.toMatchObject(problems({ code: "OWN_CASE" }));
  const station = await insertOrganisation(db);
  const { personId: colleague } = await insertStaff(db, station, "member");
  await db
    .insertInto("membership")
    .values({ organisation_id: station, person_id: li.personId, role: "organizer", created_at: new Date() })
    .execute();
  const near = await insertClaim(db, { personId: colleague });
  await expect(decide(li, near)).rejects.toMatchObject(problems({ code: "CONFLICT_OF_INTEREST" }));
  expect(await decide(zhang, near)).toEqual({ status: "verified" });
  const { personId: friend } = await insertPerson(db);
  await db
    .insertInto("companion")
    .values({ owner_id: zhang.personId, person_id: friend, relation: "friend", created_at: new Date() })
    .execute();
  const brought = await insertClaim(db, { personId: friend });
  await expect(decide(zhang, brought)).rejects.toMatchObject(problems({ code: "CONFLICT_OF_INTEREST" }));
  expect(await showVerification(services, zhang, { credentialId: brought })).toMatchObject({
    apart: "CONFLICT_OF_INTEREST",
  });
});

test("what was typed wrong is corrected with a reason; on a half-checked paper a further clerk has to see it", async () => {
  const { credentialId } = await claimOf({ type: "lawyer", number: "1", status: "half", firstBy: zhang.personId });
  const corrections = { number: "2" };
  await expect(decide(li, credentialId, { corrections })).rejects.toMatchObject(problems({ code: "REASON_MISSING" }));
  expect(await decide(li, credentialId, { corrections, words: "末位是 2" })).toEqual({ status: "half" });
  expect(await rowOf(credentialId)).toMatchObject({ number: "2", first: li.personId });
  expect(await decide(zhang, credentialId, { seenSteps: 2 })).toEqual({ status: "verified" });
});

test("dates that end before they begin are no correction", async () => {
  const { credentialId } = await claimOf({ issuedOn: "2029-01-01" });
  await expect(
    decide(zhang, credentialId, { corrections: { validUntil: "2028-01-01" }, words: "看证书" }),
  ).rejects.toMatchObject(problems({ code: "INVALID_INPUT" }));
});

test("a number that already counts for somebody else is refused, and shown with a masked name", async () => {
  const { personId } = await insertPerson(db, { name: "欧阳静怡" });
  await insertClaim(db, { personId, number: "A1", status: "verified" });
  const { credentialId } = await claimOf({ number: "A1" });
  await expect(decide(zhang, credentialId)).rejects.toMatchObject(problems({ code: "CREDENTIAL_OF_SOMEBODY" }));
  const { sameNumber } = await showVerification(services, zhang, { credentialId });
  expect(sameNumber).toMatchObject([{ name: "欧阳*", status: "verified" }]);
});

test("a renewal takes the place of what it renews, whose own days still count", async () => {
  const { personId, credentialId: old } = await claimOf({ number: "R1", status: "verified" });
  const renewal = await insertClaim(db, { personId, number: "R1", issuedOn: "2030-02-01", replacesId: old });
  await decide(zhang, renewal);
  expect(await rowOf(old)).toMatchObject({ status: "superseded" });
  expect(await stepsOf(old)).toMatchObject([{ from: "verified", to: "superseded" }]);
});

test("a clerk who looked at an older state is told so instead of deciding on what they did not see", async () => {
  const { credentialId } = await claimOf();
  await expect(decide(zhang, credentialId, { seenSteps: 0 })).rejects.toMatchObject(
    problems({ code: "CREDENTIAL_WRONG_STATE", status: "claimed" }),
  );
});

test("two clerks who press at the same moment make one decision, and the other is told", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { credentialId } = await claimOf(round % 2 === 0 ? {} : { type: "lawyer" });
    const answers = await Promise.allSettled([
      decide(zhang, credentialId),
      decide(li, credentialId, { decision: "return", words: "照片看不清" }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(answers.find((answer) => answer.status === "rejected")?.reason).toMatchObject({
      problems: [{ code: "CREDENTIAL_WRONG_STATE" }],
    });
    expect(await stepsOf(credentialId)).toHaveLength(1);
  }
});

test("the queue shows what waits longest first, counts each tab and says how many are older than the promise", async () => {
  const old = await claimOf({ claimedAt: "2030-02-20T08:00:00Z" });
  const fresh = await claimOf({ claimedAt: "2030-02-28T08:00:00Z", type: "teacher" });
  const second = await claimOf({ type: "lawyer", status: "half", firstBy: li.personId });
  await claimOf({ status: "asked" });
  await decide(zhang, fresh.credentialId);
  const again = await claimOf({ claimedAt: "2030-02-27T08:00:00Z", type: "teacher" });
  const queue = (given: object) =>
    listVerificationQueue(services, zhang, { tab: "waiting", family: null, late: false, limit: 50, ...given });
  const ids = async (given: object) => (await queue(given)).claims.map(({ id }) => id);
  const { counts, claims } = await queue({});
  expect(counts).toMatchObject({ waiting: 2, second: 1, asked: 1, decided: 1, late: 1 });
  expect(counts.oldest).toEqual(new Date("2030-02-20T08:00:00Z"));
  expect(claims.map(({ id, late }) => [id, late])).toEqual([
    [old.credentialId, true],
    [again.credentialId, false],
  ]);
  expect(await ids({ family: "teaching" })).toEqual([again.credentialId]);
  expect(await ids({ late: true })).toEqual([old.credentialId]);
  expect(await ids({ tab: "second" })).toEqual([second.credentialId]);
  expect(await ids({ tab: "decided" })).toEqual([fresh.credentialId]);
  expect(await countWaitingTasks(services, zhang, null)).toMatchObject({ claims: 3, oldestClaim: counts.oldest });
});

test("a clerk sees the paper's fields, a masked contact, earlier papers and every step; looking is written down", async () => {
  const { personId, credentialId: earlier } = await claimOf({ status: "returned" });
  const credentialId = await insertClaim(db, { personId, type: "lawyer", validUntil: "2030-02-01" });
  const document = await insertDummyDocument(db, { personId, credentialId });
  const shown = await showVerification(services, zhang, { credentialId });
  expect(shown).toMatchObject({
    personName: "徐婧",
    apart: null,
    twoPerson: true,
    expired: true,
    documents: [{ id: document, mediaType: "image/png" }],
    others: [{ id: earlier, status: "returned" }],
    steps: [{ to: "claimed", byName: "徐婧" }],
  });
  expect(shown.phone).toMatch(/^199\*{4}\d{4}$/u);
  const audit = await db.selectFrom("audit_line").select("verb").where("target", "=", credentialId).execute();
  expect(audit).toEqual([{ verb: "credential.show" }]);
});

test("an organizer who is no clerk of the federation neither sees nor decides", async () => {
  const { credentialId } = await claimOf();
  const organizer = await insertStaff(db, await insertOrganisation(db));
  const notAllowed = problems({ code: "NOT_ALLOWED" });
  await expect(decide(organizer, credentialId)).rejects.toMatchObject(notAllowed);
  await expect(showVerification(services, organizer, { credentialId })).rejects.toMatchObject(notAllowed);
});
