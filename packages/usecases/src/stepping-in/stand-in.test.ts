import { ProblemError } from "@nuanlin/domain/problem";
import { insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { joinSeat } from "../signups/join-seat.ts";
import { withdraw } from "../signups/withdraw.ts";
import { testServices } from "../test-services.ts";
import { openCover } from "./open-cover.ts";
import { standIn } from "./stand-in.ts";

const { db } = await useTestDatabase();
const services = testServices(db);

async function refusal(step: Promise<unknown>): Promise<string[]> {
  return step.then(
    () => [],
    (error: unknown) => (error instanceof ProblemError ? error.problems.map(({ code }) => code) : [String(error)]),
  );
}

function only<T>(some: readonly T[]): T {
  const [one] = some;
  if (one === undefined) throw new Error("there is none");
  return one;
}

/** A shift with one place that Ana has, its organizer, and Bo whom the organisation knows from before. */
async function settle() {
  const times = { start: "2030-03-12T05:00:00Z", end: "2030-03-12T07:00:00Z" };
  const tea = await insertShift(db, { ...times, seats: [seatPlan({ maxHeads: 1 })] });
  const before = await insertShift(db, {
    organisationId: tea.organisationId,
    start: "2030-03-20T05:00:00Z",
    end: "2030-03-20T07:00:00Z",
  });
  const organizer = await insertStaff(db, tea.organisationId);
  const [ana, bo] = [await insertPerson(db), await insertPerson(db)];
  const { id } = await joinSeat(services, bo, { seatId: only(before.seatIds) });
  await withdraw(services, bo, { signupId: id, reason: "" });
  const seatId = only(tea.seatIds);
  const { id: signupId } = await joinSeat(services, ana, { seatId });
  const { phone } = await db
    .selectFrom("account")
    .select("phone")
    .where("id", "=", bo.accountId)
    .executeTakeFirstOrThrow();
  return { tea, organizer, ana, bo, seatId, signupId, contact: { kind: "phone", value: phone ?? "" } as const };
}

test("somebody who agreed on the phone comes instead: one promise ends, the other begins, and both are told", async () => {
  const { organizer, ana, bo, signupId, contact } = await settle();
  const { coverCallId } = await openCover(services, ana, { signupId });
  const wish = { place: { signupId }, who: { contact } } as const;
  expect(await refusal(standIn(services, organizer, { ...wish, agreed: false }))).toEqual(["NOT_AGREED"]);
  const { signupId: standing } = await standIn(services, organizer, { ...wish, agreed: true });
  const rows = await db
    .selectFrom("signup")
    .select(["person_id", "status", "way", "decided_by"])
    .where("id", "in", [signupId, standing])
    .orderBy("created_at")
    .orderBy("way")
    .execute();
  expect(rows).toEqual([
    { person_id: ana.personId, status: "handed_over", way: "instant", decided_by: null },
    { person_id: bo.personId, status: "confirmed", way: "stand_in", decided_by: organizer.personId },
  ]);
  const topics = await db.selectFrom("outbox_message").select(["topic", "payload"]).execute();
  const told = (topic: string, id: string) =>
    topics.some((message) => message.topic === topic && JSON.stringify(message.payload).includes(id));
  expect([told("signup.confirmed", standing), told("signup.handed_over", signupId)]).toEqual([true, true]);
  // The search for that place is over with it.
  expect(told("cover.filled", coverCallId)).toBe(true);
  await withdraw(services, bo, { signupId: standing, reason: "" });
});

test("a stranger's number, and one that nobody has, answer the same", async () => {
  const { organizer, signupId } = await settle();
  const { accountId } = await insertPerson(db);
  const stranger = await db.selectFrom("account").select("phone").where("id", "=", accountId).executeTakeFirstOrThrow();
  for (const value of [stranger.phone ?? "", "13900000000"]) {
    const who = { contact: { kind: "phone", value } } as const;
    const step = standIn(services, organizer, { place: { signupId }, who, agreed: true });
    await expect(step).rejects.toMatchObject({ problems: [{ code: "NOT_FOUND", what: "person" }] });
  }
});

test("a free place is filled, a full seat is not, and another organisation sees no such place", async () => {
  const { organizer, ana, bo, seatId, signupId, contact } = await settle();
  const wish = { place: { seatId }, who: { contact }, agreed: true } as const;
  expect(await refusal(standIn(services, organizer, wish))).toEqual(["SEAT_FULL"]);
  const { organizer: other } = await settle();
  expect(await refusal(standIn(services, other, wish))).toEqual(["NOT_FOUND"]);
  await withdraw(services, ana, { signupId, reason: "" });
  await standIn(services, organizer, { ...wish, who: { personId: bo.personId } });
});

test("what no organizer can allow keeps somebody out, and then the other keeps the place", async () => {
  const { organizer, bo, signupId, contact } = await settle();
  const busy = await insertShift(db, { start: "2030-03-12T06:00:00Z", end: "2030-03-12T08:00:00Z" });
  await joinSeat(services, bo, { seatId: only(busy.seatIds) });
  const wish = { place: { signupId }, who: { contact }, agreed: true, overrideReason: "they want to" } as const;
  expect(await refusal(standIn(services, organizer, wish))).toEqual(["SHIFT_OVERLAP"]);
  const row = await db.selectFrom("signup").select("status").where("id", "=", signupId).executeTakeFirstOrThrow();
  expect(row.status).toBe("confirmed");
});

test("too little rest needs a reason, which is kept", async () => {
  const { tea, organizer, bo, signupId, contact } = await settle();
  const night = await insertShift(db, { start: "2030-03-11T15:00:00Z", end: "2030-03-11T23:00:00Z" });
  await joinSeat(services, bo, { seatId: only(night.seatIds) });
  const wish = { place: { signupId }, who: { contact }, agreed: true } as const;
  expect(await refusal(standIn(services, organizer, wish))).toEqual(["REASON_MISSING", "REST_TOO_SHORT"]);
  await standIn(services, organizer, { ...wish, overrideReason: "only pours tea" });
  const row = await db
    .selectFrom("signup")
    .select("override_reason")
    .where("shift_id", "=", tea.shiftId)
    .where("person_id", "=", bo.personId)
    .executeTakeFirstOrThrow();
  expect(row.override_reason).toBe("only pours tea");
});
