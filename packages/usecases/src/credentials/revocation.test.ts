import type { PersonId, SignupId } from "@nuanlin/domain/ids";
import { insertClaim, insertSafetyCheck } from "@nuanlin/testing/credential-factory";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, describe, expect, test } from "vitest";
import { dispatchOutbox } from "../notices/dispatch-outbox.ts";
import { outboxTester } from "../notices/outbox-tester.ts";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { revokeCredential } from "./revoke-credential.ts";
import { confirmSafetyCheck, listSafetyChecks, recordSafetyCheck, showMySafetyCheck } from "./safety-checks.ts";

const { db } = await useTestDatabase();
const now = () => new Date("2030-03-01T08:00:00Z");
const services = testServices(db, now);
const { noticesOf } = outboxTester(db, now);
const zhang = await insertFederationStaff(db);
const li = await insertFederationStaff(db);
const reason = "证书是仿造的";

beforeEach(async () => {
  await db.deleteFrom("outbox_message").execute();
  await db.deleteFrom("notice").execute();
});

const kindsOf = async (personId: PersonId) => (await noticesOf(personId)).map(({ kind }) => kind).sort();

async function statusOf(signupId: SignupId) {
  const { status, reason: why } = await db
    .selectFrom("signup")
    .select(["status", "reason"])
    .where("id", "=", signupId)
    .executeTakeFirstOrThrow();
  return { status, why };
}

/** A table of tea with a place for a social worker, one for a neighbour, and somebody who leads it. */
async function teaTable(start: string, end: string) {
  const station = await insertOrganisation(db);
  const organizer = await insertStaff(db, station);
  const shift = await insertShift(db, {
    organisationId: station,
    start,
    end,
    seats: [
      seatPlan({ kind: "professional", lead: true, maxHeads: 1, credentialType: "social_worker.certified" }),
      seatPlan({ maxHeads: 3 }),
    ],
  });
  return { shift, organizer };
}

async function socialWorker() {
  const person = await insertPerson(db, { name: "徐婧" });
  return { person, credentialId: await insertClaim(db, { personId: person.personId, status: "verified" }) };
}

describe("when a credential is revoked", () => {
  test("places that needed it are free and offered to the next, the person and the organizers hear it, all at once", async () => {
    const { person, credentialId } = await socialWorker();
    const next = await socialWorker();
    const near = await teaTable("2030-03-02T01:00:00Z", "2030-03-02T03:00:00Z");
    const far = await teaTable("2030-03-12T01:00:00Z", "2030-03-12T03:00:00Z");
    const led = await insertSignup(db, { shift: near.shift, personId: person.personId });
    const [seatId] = near.shift.seatIds;
    if (!seatId) throw new Error("the table has no seats");
    const waiting = await joinSeat(services, next.person, { seatId, as: "wait" });
    const later = await insertSignup(db, { shift: far.shift, personId: person.personId });
    expect(await revokeCredential(services, zhang, { credentialId, reason })).toEqual({ places: 2 });
    expect(await statusOf(led)).toEqual({ status: "removed", why: "CREDENTIAL_REVOKED" });
    expect(await statusOf(later)).toMatchObject({ status: "removed" });
    expect(await statusOf(waiting.id)).toMatchObject({ status: "offered" });
    const lanes = await db
      .selectFrom("outbox_message")
      .select("lane")
      .where("topic", "=", "credential.lost")
      .orderBy("lane")
      .execute();
    expect(lanes.map(({ lane }) => lane)).toEqual([0, 1]);
    await dispatchOutbox(services, 20);
    expect(await kindsOf(person.personId)).toEqual(["credential.revoked", "signup.removed", "signup.removed"]);
    expect(await kindsOf(near.organizer.personId)).toEqual(["desk.credential_lost"]);
    expect(await kindsOf(far.organizer.personId)).toEqual(["desk.credential_lost"]);
    expect(await kindsOf(next.person.personId)).toEqual(["signup.offered"]);
    const [notice] = await noticesOf(near.organizer.personId);
    expect(JSON.stringify(notice?.facts)).not.toContain("婧");
  });

  test("a place that asks for no proof stays, and so does what has begun", async () => {
    const { person, credentialId } = await socialWorker();
    const coming = await teaTable("2030-03-12T01:00:00Z", "2030-03-12T03:00:00Z");
    const running = await teaTable("2030-03-01T07:00:00Z", "2030-03-01T09:00:00Z");
    const beside = await insertSignup(db, { shift: coming.shift, personId: person.personId, seat: 1 });
    const begun = await insertSignup(db, { shift: running.shift, personId: person.personId });
    expect(await revokeCredential(services, zhang, { credentialId, reason })).toEqual({ places: 0 });
    expect(await statusOf(beside)).toMatchObject({ status: "confirmed" });
    expect(await statusOf(begun)).toMatchObject({ status: "confirmed" });
  });

  test("whoever holds a second paper that serves keeps the place", async () => {
    const { person, credentialId } = await socialWorker();
    await insertClaim(db, { personId: person.personId, type: "social_worker.senior", status: "verified" });
    const { shift } = await teaTable("2030-03-12T01:00:00Z", "2030-03-12T03:00:00Z");
    const led = await insertSignup(db, { shift, personId: person.personId });
    await revokeCredential(services, zhang, { credentialId, reason });
    expect(await statusOf(led)).toMatchObject({ status: "confirmed" });
  });

  test("it is done once, never to oneself, and not to what was never verified", async () => {
    const { credentialId } = await socialWorker();
    await revokeCredential(services, zhang, { credentialId, reason });
    const wrongState = (status: string) => ({ problems: [{ code: "CREDENTIAL_WRONG_STATE", status }] });
    await expect(revokeCredential(services, li, { credentialId, reason })).rejects.toMatchObject(wrongState("revoked"));
    const own = await insertClaim(db, { personId: zhang.personId, status: "verified" });
    await expect(revokeCredential(services, zhang, { credentialId: own, reason })).rejects.toMatchObject({
      problems: [{ code: "OWN_CASE" }],
    });
    const { personId } = await insertPerson(db);
    const claim = await insertClaim(db, { personId });
    await expect(revokeCredential(services, zhang, { credentialId: claim, reason })).rejects.toMatchObject(
      wrongState("claimed"),
    );
  });

  test("who takes a seat at that very moment either loses it again or never gets it", async () => {
    for (let round = 0; round < 6; round += 1) {
      const { person, credentialId } = await socialWorker();
      const { shift } = await teaTable("2030-03-12T01:00:00Z", "2030-03-12T03:00:00Z");
      const [seatId] = shift.seatIds;
      if (!seatId) throw new Error("the table has no seats");
      const revoke = () => revokeCredential(services, zhang, { credentialId, reason });
      const [, revoked] = await Promise.allSettled([joinSeat(services, person, { seatId }), revoke()]);
      if (revoked.status === "rejected") {
        expect(revoked.reason).toMatchObject({ problems: [{ code: "CONFLICT_TRY_AGAIN" }] });
        await revoke();
      }
      const held = await db
        .selectFrom("signup")
        .select("id")
        .where("person_id", "=", person.personId)
        .where("status", "=", "confirmed")
        .execute();
      expect(held).toEqual([]);
    }
  });
});

describe("a check for work near children", () => {
  const body = "吴兴区人民检察院";

  test("is written down by one clerk and confirmed by another before it counts, for a year", async () => {
    const person = await insertPerson(db);
    const { personId } = person;
    const { id } = await recordSafetyCheck(services, zhang, { personId, clear: true, checkedOn: "2030-02-28", body });
    expect(await showMySafetyCheck(services, person, null)).toEqual({
      state: "missing",
      validUntil: null,
      waiting: true,
    });
    await expect(confirmSafetyCheck(services, zhang, { safetyCheckId: id })).rejects.toMatchObject({
      problems: [{ code: "SECOND_PERSON_NEEDED" }],
    });
    await confirmSafetyCheck(services, li, { safetyCheckId: id });
    expect(await showMySafetyCheck(services, person, null)).toEqual({
      state: "clear",
      validUntil: "2031-02-27",
      waiting: false,
    });
    await expect(confirmSafetyCheck(services, li, { safetyCheckId: id })).rejects.toMatchObject({
      problems: [{ code: "ALREADY_ANSWERED" }],
    });
  });

  test("is never one's own, never of somebody close, and not of a day to come", async () => {
    const check = { personId: zhang.personId, clear: true, checkedOn: "2030-02-28", body };
    await expect(recordSafetyCheck(services, zhang, check)).rejects.toMatchObject({ problems: [{ code: "OWN_CASE" }] });
    const { personId } = await insertPerson(db);
    await expect(
      recordSafetyCheck(services, zhang, { ...check, personId, checkedOn: "2030-03-02" }),
    ).rejects.toMatchObject({ problems: [{ code: "INVALID_INPUT" }] });
  });

  test("that is not clear shuts the door for good once confirmed, and says no more than that", async () => {
    const person = await insertPerson(db);
    const given = { personId: person.personId, recordedBy: zhang.personId };
    await insertSafetyCheck(db, { ...given, confirmedBy: li.personId });
    const safetyCheckId = await insertSafetyCheck(db, { ...given, clear: false });
    expect(await showMySafetyCheck(services, person, null)).toMatchObject({ state: "clear" });
    await confirmSafetyCheck(services, li, { safetyCheckId });
    expect(await showMySafetyCheck(services, person, null)).toEqual({
      state: "not_clear",
      validUntil: null,
      waiting: false,
    });
  });

  test("that is not clear frees the places near children, without a word about why", async () => {
    const { personId } = await insertPerson(db);
    const given = { personId, recordedBy: zhang.personId };
    await insertSafetyCheck(db, { ...given, confirmedBy: li.personId });
    const near = await teaTable("2030-03-12T01:00:00Z", "2030-03-12T03:00:00Z");
    const elsewhere = await teaTable("2030-03-13T01:00:00Z", "2030-03-13T03:00:00Z");
    await db.updateTable("project").set({ near_minors: true }).where("id", "=", near.shift.projectId).execute();
    const gone = await insertSignup(db, { shift: near.shift, personId, seat: 1 });
    const stays = await insertSignup(db, { shift: elsewhere.shift, personId, seat: 1 });
    const safetyCheckId = await insertSafetyCheck(db, { ...given, clear: false });
    expect(await confirmSafetyCheck(services, li, { safetyCheckId })).toEqual({ places: 1 });
    expect(await statusOf(gone)).toEqual({ status: "removed", why: "PROOF_LOST" });
    expect(await statusOf(stays)).toMatchObject({ status: "confirmed" });
  });

  test("the clerks see what waits for a second look, and whose check ends soon", async () => {
    await db.deleteFrom("safety_check").execute();
    const [soon, fresh, waits] = [await insertPerson(db), await insertPerson(db), await insertPerson(db)];
    const by = { recordedBy: zhang.personId };
    const both = { ...by, confirmedBy: li.personId };
    await insertSafetyCheck(db, { ...both, personId: soon.personId, checkedOn: "2029-03-20" });
    await insertSafetyCheck(db, { ...both, personId: fresh.personId, checkedOn: "2029-03-20" });
    await insertSafetyCheck(db, { ...both, personId: fresh.personId, checkedOn: "2030-02-20" });
    await insertSafetyCheck(db, { ...by, personId: waits.personId });
    const names = async (list: "unconfirmed" | "expiring") =>
      (await listSafetyChecks(services, zhang, { list, limit: 50 })).checks.map(({ personId }) => personId);
    expect(await names("unconfirmed")).toEqual([waits.personId]);
    expect(await names("expiring")).toEqual([soon.personId]);
  });
});
