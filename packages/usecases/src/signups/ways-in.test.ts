import { ProblemError } from "@nuanlin/domain/problem";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { acceptOffer, declineOffer } from "./answer-offer.ts";
import { answerApplications } from "./answer-applications.ts";
import { inviteAnybody, invitePeople } from "./invite-people.ts";
import { joinSeat } from "./join-seat.ts";
import { lapseOverdue } from "./lapse-overdue.ts";
import { undoAnswers } from "./undo-answers.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-01T08:00:00Z");
const services = testServices(db, clock.now);

async function codesOf(step: Promise<unknown>): Promise<string[]> {
  try {
    await step;
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

async function shiftOf(given: Parameters<typeof insertShift>[1]) {
  clock.moveTo("2030-03-01T08:00:00Z");
  const shift = await insertShift(db, given);
  const [seatId] = shift.seatIds;
  if (!seatId) throw new Error("the shift has no seat");
  return { ...shift, seatId, chen: await insertStaff(db, shift.organisationId) };
}

type SignupId = Awaited<ReturnType<typeof joinSeat>>["id"];

async function statusOf(id: SignupId) {
  return (await db.selectFrom("signup").select("status").where("id", "=", id).executeTakeFirstOrThrow()).status;
}

async function apply(seatId: Awaited<ReturnType<typeof shiftOf>>["seatId"]) {
  const person = await insertPerson(db);
  return { person, signupId: (await joinSeat(services, person, { seatId, as: "apply", note: "I play the erhu." })).id };
}

test("where the organizer decides, people apply, and nobody has a place before the yes", async () => {
  const { seatId, chen } = await shiftOf({ terms: { wayIn: "approval" } });
  expect(await codesOf(joinSeat(services, await insertPerson(db), { seatId }))).toEqual(["ACTION_CHANGED"]);
  const { signupId } = await apply(seatId);
  expect(await db.selectFrom("seat").select("taken").where("id", "=", seatId).executeTakeFirst()).toEqual({ taken: 0 });
  const [outcome] = await answerApplications(services, chen, { signupIds: [signupId], answer: "approve", reason: "" });
  expect(outcome).toEqual({ signupId, status: "confirmed", problems: [] });
  expect(
    await codesOf(answerApplications(services, chen, { signupIds: [signupId], answer: "refuse", reason: "Late." })),
  ).toEqual(["ALREADY_ANSWERED"]);
});

test("thirty are approved for ten places: ten are in, twenty wait in the order of the answers", async () => {
  const { seatId, chen } = await shiftOf({ terms: { wayIn: "approval" }, seats: [seatPlan({ maxHeads: 10 })] });
  const applied = [];
  for (let i = 0; i < 30; i += 1) applied.push(await apply(seatId));
  const signupIds = applied.map(({ signupId }) => signupId);
  const outcomes = await answerApplications(services, chen, { signupIds, answer: "approve", reason: "" });
  expect(outcomes.filter(({ status }) => status === "confirmed").map(({ signupId }) => signupId)).toEqual(
    signupIds.slice(0, 10),
  );
  expect(outcomes.filter(({ status }) => status === "waiting")).toHaveLength(20);
});

test("a refusal says why", async () => {
  const { seatId, chen } = await shiftOf({ terms: { wayIn: "approval" } });
  const { signupId } = await apply(seatId);
  const refuse = (reason: string) =>
    answerApplications(services, chen, { signupIds: [signupId], answer: "refuse", reason });
  expect(await codesOf(refuse(""))).toEqual(["REASON_MISSING"]);
  await refuse("We look for somebody who can drive.");
  expect(await statusOf(signupId)).toBe("refused");
});

test("answers are taken back as long as nobody was told, and then no more", async () => {
  const { seatId, chen } = await shiftOf({ terms: { wayIn: "approval" } });
  const [one, two] = [await apply(seatId), await apply(seatId)];
  const both = { signupIds: [one.signupId, two.signupId] };
  await answerApplications(services, chen, { signupIds: [one.signupId], answer: "approve", reason: "" });
  await answerApplications(services, chen, { signupIds: [two.signupId], answer: "refuse", reason: "Full." });
  expect(await undoAnswers(services, chen, both)).toEqual({ undone: 2 });
  expect([await statusOf(one.signupId), await statusOf(two.signupId)]).toEqual(["applied", "applied"]);
  expect(await db.selectFrom("seat").select("taken").where("id", "=", seatId).executeTakeFirst()).toEqual({ taken: 0 });
  await answerApplications(services, chen, { ...both, answer: "approve", reason: "" });
  await db.updateTable("outbox_message").set({ sent_at: clock.now() }).where("sent_at", "is", null).execute();
  expect(await undoAnswers(services, chen, both)).toEqual({ undone: 0 });
  expect(await statusOf(one.signupId)).toBe("confirmed");
});

test("an application that nobody answers lapses after the hours that were promised", async () => {
  const { seatId } = await shiftOf({ terms: { wayIn: "approval", answerHours: 24 } });
  const { signupId } = await apply(seatId);
  clock.moveTo("2030-03-02T07:59:59Z");
  await lapseOverdue(services);
  expect(await statusOf(signupId)).toBe("applied");
  clock.moveTo("2030-03-02T08:00:00Z");
  await lapseOverdue(services);
  expect(await statusOf(signupId)).toBe("lapsed");
});

test("applications are the business of the shift's own organizers", async () => {
  const { seatId } = await shiftOf({ terms: { wayIn: "approval" } });
  const { signupId } = await apply(seatId);
  const stranger = await insertStaff(db, await insertOrganisation(db), "admin");
  expect(
    await codesOf(answerApplications(services, stranger, { signupIds: [signupId], answer: "approve", reason: "" })),
  ).toEqual(["NOT_FOUND"]);
  expect(await codesOf(undoAnswers(services, stranger, { signupIds: [signupId] }))).toEqual(["NOT_FOUND"]);
});

test("a code opens the door, a wrong one does not", async () => {
  const { seatId } = await shiftOf({ terms: { wayIn: "code", joinCode: "4711" } });
  const ana = await insertPerson(db);
  expect(await codesOf(joinSeat(services, ana, { seatId }))).toEqual(["JOIN_CODE_MISSING"]);
  expect(await codesOf(joinSeat(services, ana, { seatId, code: "0815" }))).toEqual(["JOIN_CODE_WRONG"]);
  await expect(joinSeat(services, ana, { seatId, code: "4711" })).resolves.toMatchObject({ status: "confirmed" });
});

test("where people come by invitation, only who was asked gets in, by their own yes", async () => {
  const { seatId, chen } = await shiftOf({ terms: { wayIn: "invitation" }, seats: [seatPlan({ maxHeads: 1 })] });
  const [ana, ben, child] = [
    await insertPerson(db),
    await insertPerson(db),
    await insertPerson(db, { birthDate: null }),
  ];
  expect(await codesOf(joinSeat(services, ana, { seatId }))).toEqual(["INVITATION_ONLY"]);
  const personIds = [ana.personId, ben.personId, child.personId];
  const { invited, passed } = await inviteAnybody(services, chen, { seatId, personIds });
  expect([...invited].sort()).toEqual([ana.personId, ben.personId].sort());
  expect(passed).toMatchObject([{ personId: child.personId, problems: [{ code: "PROFILE_INCOMPLETE" }] }]);
  const idOf = async (personId: typeof ana.personId) =>
    (await db.selectFrom("signup").select("id").where("person_id", "=", personId).executeTakeFirstOrThrow()).id;
  await expect(acceptOffer(services, ana, { signupId: await idOf(ana.personId) })).resolves.toMatchObject({
    status: "confirmed",
  });
  await expect(acceptOffer(services, ben, { signupId: await idOf(ben.personId) })).resolves.toMatchObject({
    status: "waiting",
    position: 1,
  });
});

test("an invitation is declined without more ado, and can be given again", async () => {
  const { seatId, chen } = await shiftOf({});
  const ana = await insertPerson(db);
  const ask = { seatId, personIds: [ana.personId] };
  await inviteAnybody(services, chen, ask);
  const { id } = await db.selectFrom("signup").select("id").where("seat_id", "=", seatId).executeTakeFirstOrThrow();
  expect((await inviteAnybody(services, chen, ask)).passed).toMatchObject([
    { problems: [{ code: "ALREADY_SIGNED_UP" }] },
  ]);
  await declineOffer(services, ana, { signupId: id });
  expect(await statusOf(id)).toBe("declined");
  expect((await inviteAnybody(services, chen, ask)).invited).toEqual([ana.personId]);
});

test("whoever would rest too little applies for an exception, which takes the organizer's reason", async () => {
  const late = await shiftOf({ start: "2030-03-12T13:00:00Z", end: "2030-03-12T15:00:00Z" });
  const early = await shiftOf({ start: "2030-03-12T22:00:00Z", end: "2030-03-13T00:00:00Z" });
  const ana = await insertPerson(db);
  await joinSeat(services, ana, { seatId: late.seatId });
  expect(await codesOf(joinSeat(services, ana, { seatId: early.seatId }))).toEqual(["REST_TOO_SHORT"]);
  const { id } = await joinSeat(services, ana, { seatId: early.seatId, as: "apply" });
  const approve = (reason: string) =>
    answerApplications(services, early.chen, { signupIds: [id], answer: "approve", reason });
  expect(await codesOf(approve(""))).toEqual(["REASON_MISSING", "REST_TOO_SHORT"]);
  await approve("She lives next door and asked for it.");
  const kept = await db.selectFrom("signup").select(["status", "override_reason"]).where("id", "=", id).execute();
  expect(kept).toEqual([{ status: "confirmed", override_reason: "She lives next door and asked for it." }]);
});

test("of people who never came an organizer learns nothing by asking them", async () => {
  const { seatId, chen, organisationId } = await shiftOf({});
  const [stranger, regular] = [await insertPerson(db, { birthDate: null }), await insertPerson(db)];
  const before = await insertShift(db, { organisationId, start: "2030-02-01T05:00:00Z", end: "2030-02-01T07:00:00Z" });
  await insertService(db, { person: regular.personId, shift: before });
  const ask = (personId: typeof stranger.personId) => invitePeople(services, chen, { seatId, personIds: [personId] });
  expect(await codesOf(ask(stranger.personId))).toEqual(["NOT_FOUND"]);
  expect((await ask(regular.personId)).invited).toEqual([regular.personId]);
});
