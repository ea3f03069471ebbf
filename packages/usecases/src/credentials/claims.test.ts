import { randomUUID } from "node:crypto";
import type { PersonActor } from "@nuanlin/domain/actor";
import { credentialNumber } from "@nuanlin/domain/credentials/claim";
import { documentId } from "@nuanlin/domain/ids";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, describe, expect, test } from "vitest";
import { dispatchOutbox } from "../notices/dispatch-outbox.ts";
import { testServices } from "../test-services.ts";
import { answerClaim } from "./answer-claim.ts";
import { claimCredential } from "./claim-credential.ts";
import { decideCredential } from "./decide-credential.ts";
import { keepDocument } from "./keep-document.ts";
import { listMyCredentials } from "./list-my-credentials.ts";
import { openDocument } from "./open-document.ts";
import { purgeDocuments } from "./purge-documents.ts";
import { remindOfExpiry } from "./remind-of-expiry.ts";
import { renewCredential } from "./renew-credential.ts";
import { withdrawClaim } from "./withdraw-claim.ts";

const { db } = await useTestDatabase();
const start = "2030-03-01T08:00:00Z";
const clock = fixedClock(start);
const services = testServices(db, clock.now);
const clerk = await insertFederationStaff(db);
const second = await insertFederationStaff(db);
let counter = 0;

beforeEach(() => clock.moveTo(start));

async function upload(person: PersonActor) {
  const id = documentId.parse(randomUUID());
  const paper = { mediaType: "image/jpeg", byteSize: 5, sha256: "0".repeat(64), keyId: "key" } as const;
  await keepDocument(services, person, { id, fileName: "证书.jpg", ...paper, sealed: Buffer.from("sealed") });
  return id;
}

/** The paper of a Red Cross first aider, three years from the first of March 2028. */
async function claim(person: PersonActor, given: Partial<Parameters<typeof claimCredential>[2]> = {}) {
  counter += 1;
  return claimCredential(services, person, {
    type: "first_aider.red_cross",
    number: `RC${process.pid}${counter}`,
    issuedOn: "2028-03-01",
    validUntil: null,
    issuer: "",
    documentIds: [await upload(person)],
    ...given,
  });
}

/** Yes from as many clerks as it takes. */
async function verify(credentialId: Awaited<ReturnType<typeof claim>>["id"]) {
  for (const actor of [clerk, second]) {
    const steps = await db
      .selectFrom("credential_step")
      .select("to_status")
      .where("credential_id", "=", credentialId)
      .execute();
    if (steps.at(-1)?.to_status === "verified") return;
    const decision = { decision: "approve", words: "", corrections: {}, seenSteps: steps.length } as const;
    await decideCredential(services, actor, { credentialId, ...decision });
  }
}

const mine = async (person: PersonActor) => (await listMyCredentials(services, person, {})).credentials;
const codes = (...all: string[]) => ({ problems: all.map((code) => expect.objectContaining({ code })) });

describe("a claim", () => {
  test("waits for a clerk with its paper, its end worked out and the day by which we promise an answer", async () => {
    const ana = await insertPerson(db);
    const { id } = await claim(ana, { number: credentialNumber.parse("ｒｃ 12 34") });
    expect(await mine(ana)).toMatchObject([
      {
        id,
        number: "RC1234",
        status: "claimed",
        validUntil: "2031-02-28",
        answerBy: "2030-03-06",
        renewalFrom: null,
        documents: [{ fileName: "证书.jpg", mediaType: "image/jpeg" }],
        steps: [{ to: "claimed", words: "" }],
      },
    ]);
  });

  test("tells how many wait before it", async () => {
    clock.moveTo("2030-02-20T08:00:00Z");
    const first = await insertPerson(db);
    await claim(first);
    const [{ ahead = -1 } = {}] = await mine(first);
    clock.moveTo(start);
    const later = await insertPerson(db);
    await claim(later);
    const [{ ahead: after = -1 } = {}] = await mine(later);
    expect(after).toBeGreaterThan(ahead);
  });

  test("needs a number of the type's form, days that make sense and a type that is offered", async () => {
    const ana = await insertPerson(db);
    await expect(claim(ana, { issuedOn: "2030-03-02" })).rejects.toMatchObject({
      problems: [{ code: "INVALID_INPUT", fields: [{ path: "issuedOn", reason: "too_big" }] }],
    });
    await expect(claim(ana, { validUntil: "2035-01-01" })).rejects.toMatchObject({
      problems: [{ code: "INVALID_INPUT", fields: [{ path: "validUntil", reason: "too_big" }] }],
    });
    await expect(claim(ana, { issuedOn: "2020-01-01" })).rejects.toMatchObject(codes("CREDENTIAL_EXPIRED"));
    await expect(claim(ana, { type: "teacher.local_nobody_wrote_it" })).rejects.toMatchObject(codes("INVALID_INPUT"));
    expect(await mine(ana)).toEqual([]);
  });

  test("takes only one's own loose papers, and none twice", async () => {
    const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
    const foreign = await upload(ben);
    const own = await upload(ana);
    await expect(claim(ana, { documentIds: [own, foreign] })).rejects.toMatchObject(codes("NOT_FOUND"));
    expect(await mine(ana)).toEqual([]);
    await claim(ana, { documentIds: [own] });
    await expect(claim(ana, { documentIds: [own] })).rejects.toMatchObject(codes("NOT_FOUND"));
  });

  test("of the same paper is made once, also when the button is pressed twice at the same moment", async () => {
    const ana = await insertPerson(db);
    const number = "RC-TWICE";
    const answers = await Promise.allSettled([claim(ana, { number }), claim(ana, { number })]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(answers.find(({ status }) => status === "rejected")).toMatchObject({ reason: codes("CREDENTIAL_EXISTS") });
  });

  test("that was taken back leaves no paper, and can be made again", async () => {
    const ana = await insertPerson(db);
    const { id } = await claim(ana, { number: "RC-BACK" });
    await withdrawClaim(services, ana, { credentialId: id });
    expect(await mine(ana)).toMatchObject([{ status: "withdrawn", documents: [] }]);
    await expect(withdrawClaim(services, ana, { credentialId: id })).rejects.toMatchObject(
      codes("CREDENTIAL_WRONG_STATE"),
    );
    await claim(ana, { number: "RC-BACK" });
  });

  test("that a clerk asked about goes back to its old place with the answer and more papers", async () => {
    const ana = await insertPerson(db);
    const { id } = await claim(ana);
    await expect(answerClaim(services, ana, { credentialId: id, words: "?", documentIds: [] })).rejects.toMatchObject(
      codes("CREDENTIAL_WRONG_STATE"),
    );
    const question = { decision: "ask", words: "背面也拍一张", corrections: {}, seenSteps: 1 } as const;
    await decideCredential(services, clerk, { credentialId: id, ...question });
    clock.moveTo("2030-03-04T08:00:00Z");
    await answerClaim(services, ana, { credentialId: id, words: "背面在这里", documentIds: [await upload(ana)] });
    const [credential] = await mine(ana);
    expect(credential).toMatchObject({ status: "claimed", claimedAt: new Date(start) });
    expect(credential?.documents).toHaveLength(2);
    expect(credential?.steps.map(({ to, words }) => [to, words])).toEqual([
      ["claimed", ""],
      ["asked", "背面也拍一张"],
      ["claimed", "背面在这里"],
    ]);
  });

  test("of somebody else does not exist, for whoever tries", async () => {
    const ana = await insertPerson(db);
    const { id } = await claim(ana);
    const organizer = await insertStaff(db, await insertOrganisation(db));
    for (const other of [await insertPerson(db), organizer, clerk]) {
      const given = { credentialId: id, words: "x", documentIds: [] };
      await expect(answerClaim(services, other, given)).rejects.toMatchObject(codes("NOT_FOUND"));
      await expect(withdrawClaim(services, other, given)).rejects.toMatchObject(codes("NOT_FOUND"));
    }
    expect(await mine(ana)).toMatchObject([{ status: "claimed" }]);
  });
});

describe("a paper", () => {
  test("is there for its owner and, with a claim, for the federation, whose look is written down; for nobody else", async () => {
    const ana = await insertPerson(db);
    const loose = await upload(ana);
    const handedIn = await upload(ana);
    await claim(ana, { documentIds: [handedIn] });
    const organizer = await insertStaff(db, await insertOrganisation(db), "admin");
    const applying = await insertStaff(
      db,
      await insertOrganisation(db, { kind: "federation", status: "pending" }),
      "admin",
    );
    for (const other of [await insertPerson(db), organizer, applying])
      for (const id of [loose, handedIn])
        await expect(openDocument(services, other, { id })).rejects.toMatchObject(codes("NOT_FOUND"));
    await expect(openDocument(services, clerk, { id: loose })).rejects.toMatchObject(codes("NOT_FOUND"));
    await openDocument(services, ana, { id: handedIn });
    await openDocument(services, clerk, { id: handedIn });
    const looks = await db
      .selectFrom("audit_line")
      .select("account_id as by")
      .where("verb", "=", "document.see")
      .execute();
    expect(looks).toEqual([{ by: clerk.accountId }]);
  });

  test("waits a day for its claim; twelve may wait", async () => {
    const ana = await insertPerson(db);
    for (let count = 0; count < 12; count += 1) await upload(ana);
    await expect(upload(ana)).rejects.toMatchObject(codes("TOO_MANY_DOCUMENTS"));
    clock.moveTo("2030-03-02T07:59:00Z");
    const handedIn = await upload(await insertPerson(db)).catch(() => undefined);
    expect(handedIn).toBeDefined();
    await purgeDocuments(services);
    await expect(upload(ana)).rejects.toMatchObject(codes("TOO_MANY_DOCUMENTS"));
    clock.moveTo("2030-03-02T08:01:00Z");
    await purgeDocuments(services);
    await upload(ana);
  });

  test("goes when its purpose is over: 90 days after a refusal, 180 after the end", async () => {
    const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
    const refused = await claim(ana);
    const decision = { decision: "return", words: "不清楚", corrections: {}, seenSteps: 1 } as const;
    await decideCredential(services, clerk, { credentialId: refused.id, ...decision });
    const held = await claim(ben);
    await verify(held.id);
    const papers = async (person: PersonActor) => (await mine(person)).flatMap(({ documents }) => documents).length;
    clock.moveTo("2030-05-30T07:00:00Z");
    await purgeDocuments(services);
    expect([await papers(ana), await papers(ben)]).toEqual([1, 1]);
    clock.moveTo("2030-05-31T08:00:00Z");
    await purgeDocuments(services);
    expect([await papers(ana), await papers(ben)]).toEqual([0, 1]);
    clock.moveTo("2031-08-27T08:00:00Z");
    await purgeDocuments(services);
    expect(await papers(ben)).toBe(1);
    clock.moveTo("2031-08-29T08:00:00Z");
    await purgeDocuments(services);
    expect(await papers(ben)).toBe(0);
  });
});

/** A first aider whose paper counts until the last day of February 2031. */
async function firstAider() {
  const person = await insertPerson(db);
  const number = `RN${process.pid}${(counter += 1)}`;
  const { id } = await claim(person, { number });
  await verify(id);
  return { person, id, number };
}

describe("a renewal", () => {
  const next = { issuedOn: "2031-01-10", validUntil: null, issuer: "" } as const;

  test("waits for its window, then keeps the history, and the number may stay", async () => {
    const { person, id, number } = await firstAider();
    const renew = async () =>
      renewCredential(services, person, { credentialId: id, number, ...next, documentIds: [await upload(person)] });
    const [{ renewalFrom = null } = {}] = await mine(person);
    expect(renewalFrom).not.toBeNull();
    clock.moveTo("2030-06-01T08:00:00Z");
    await expect(renew()).rejects.toMatchObject({ problems: [{ code: "RENEWAL_TOO_EARLY", from: renewalFrom }] });
    clock.moveTo("2031-01-20T08:00:00Z");
    const renewed = await renew();
    await expect(renew()).rejects.toMatchObject(codes("CREDENTIAL_EXISTS"));
    expect(await mine(person)).toMatchObject([
      { id: renewed.id, status: "claimed", replacesId: id, validUntil: "2034-01-09" },
      { id, status: "verified", renewalFrom: null },
    ]);
    await verify(renewed.id);
    expect(await mine(person)).toMatchObject([{ status: "verified" }, { status: "superseded" }]);
  });

  test("must reach further than what it renews, and is one's own", async () => {
    const { person, id, number } = await firstAider();
    clock.moveTo("2031-01-20T08:00:00Z");
    const paper = { credentialId: id, number, issuer: "", documentIds: [await upload(person)] };
    const same = { ...paper, issuedOn: "2028-03-02", validUntil: "2031-02-28" };
    await expect(renewCredential(services, person, same)).rejects.toMatchObject(codes("INVALID_INPUT"));
    const other = await insertPerson(db);
    await expect(renewCredential(services, other, { ...paper, ...next })).rejects.toMatchObject(codes("NOT_FOUND"));
  });
});

describe("the notice that a credential soon ends", () => {
  const told = async (person: PersonActor) => {
    await dispatchOutbox(services, 200);
    const rows = await db
      .selectFrom("notice")
      .select(["facts", "created_at as at"])
      .where("person_id", "=", person.personId)
      .where("kind", "=", "credential.expiring")
      .orderBy("created_at")
      .execute();
    return rows.map(({ facts }) => facts.validUntil);
  };

  test("comes once at 90, 30 and 7 days, as midnight passes in the district, from however many processes", async () => {
    const { person } = await firstAider();
    const at = async (moment: string) => {
      clock.moveTo(moment);
      await Promise.all([remindOfExpiry(services), remindOfExpiry(services)]);
      await remindOfExpiry(services);
      return (await told(person)).length;
    };
    // Midnight in Huzhou is 16:00 in UTC; 90 days before the 28th of February 2031 is the 30th of November.
    expect(await at("2030-11-29T15:59:00Z")).toBe(0);
    expect(await at("2030-11-29T16:00:00Z")).toBe(1);
    expect(await at("2030-11-30T16:00:00Z")).toBe(1);
    expect(await at("2031-01-28T15:59:00Z")).toBe(1);
    expect(await at("2031-01-28T16:00:00Z")).toBe(2);
    expect(await at("2031-02-20T15:59:59Z")).toBe(2);
    expect(await at("2031-02-20T16:00:00Z")).toBe(3);
    expect(await at("2031-02-28T15:59:00Z")).toBe(3);
    expect(await told(person)).toEqual(["2031-02-28", "2031-02-28", "2031-02-28"]);
  });

  test("is not sent to those who have handed in the next paper, and only the nearest after a month without power", async () => {
    const { person, id, number } = await firstAider();
    const other = await firstAider();
    clock.moveTo("2031-02-24T08:00:00Z");
    const paper = { credentialId: id, number, issuedOn: "2031-01-10", validUntil: null, issuer: "" };
    await renewCredential(services, person, { ...paper, documentIds: [await upload(person)] });
    await remindOfExpiry(services);
    expect(await told(person)).toEqual([]);
    expect(await told(other.person)).toEqual(["2031-02-28"]);
  });
});
