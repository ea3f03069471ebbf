import type { Actor, PersonActor } from "@nuanlin/domain/actor";
import type { SeatId, SignupId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import type { AddWalkInInput } from "@nuanlin/domain/signups/decide-walk-in";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { type GivenShift, insertShift, seatPlan, type WrittenShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { callRoll } from "../attendance/call-roll.ts";
import { confirmHours } from "../hours/confirm-hours.ts";
import { showMyProgress } from "../hours/show-my-progress.ts";
import { makeCompanionCode } from "../people/companions.ts";
import { saveCompanion } from "../people/save-companion.ts";
import { useClaim } from "../people/use-claim.ts";
import { showDeskShift } from "../shifts/show-desk-shift.ts";
import { testServices } from "../test-services.ts";
import { addWalkIn } from "./add-walk-in.ts";
import { joinGroup } from "./join-group.ts";
import { joinSeat } from "./join-seat.ts";
import { renewWalkInCode } from "./renew-walk-in-code.ts";

const { db } = await useTestDatabase();
const at = (time: string) => testServices(db, () => new Date(`2030-03-12T${time}:00Z`));
const guest: Omit<AddWalkInInput, "seatId"> = {
  name: "沈阿姨",
  phone: "13800000009",
  birthDate: null,
  guardian: null,
  raiseHeads: false,
};
const teenager = { ...guest, name: "阿树", birthDate: "2014-06-01" };
const guardian = { guardianName: "阿树妈妈", guardianPhone: "13800000010", agreed: true } as const;

/** On a Tuesday from 13:00 to 15:00 in Huzhou, with its organizer. */
async function door(given: GivenShift = {}) {
  const organisationId = await insertOrganisation(db);
  const organizer = await insertStaff(db, organisationId);
  const shift = await insertShift(db, {
    organisationId,
    start: "2030-03-12T05:00:00Z",
    end: "2030-03-12T07:00:00Z",
    ...given,
  });
  return { organizer, shift, seatId: seatOf(shift) };
}

function seatOf({ seatIds: [seatId] }: WrittenShift): SeatId {
  if (seatId === undefined) throw new Error("the shift has no seat");
  return seatId;
}

async function codesOf(answer: Promise<unknown>): Promise<string[]> {
  try {
    await answer;
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code }) => code);
    throw error;
  }
}

test("somebody without an account is let in at the door, stands on the roll and is there", async () => {
  const { organizer, shift, seatId } = await door();
  const { code } = await addWalkIn(at("04:50"), organizer, { ...guest, seatId });
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/u);
  const { people, seats } = await showDeskShift(at("04:50"), organizer, { shiftId: shift.shiftId });
  expect(people).toMatchObject([
    { name: "沈阿姨", minor: false, attendance: { status: "present", inBy: "roll_call" } },
  ]);
  expect(seats).toMatchObject([{ taken: 1 }]);
  const claims = await db.selectFrom("person_claim").selectAll().execute();
  expect(JSON.stringify(claims)).not.toContain(code);
});

test("the door opens two hours before the start and closes at the end; only the organizers of the shift stand there", async () => {
  const { organizer, seatId } = await door();
  const early = { problems: [{ code: "WALK_IN_TOO_EARLY", opensAt: Date.parse("2030-03-12T03:00:00Z") }] };
  await expect(addWalkIn(at("02:59"), organizer, { ...guest, seatId })).rejects.toMatchObject(early);
  await addWalkIn(at("03:00"), organizer, { ...guest, seatId });
  await addWalkIn(at("06:59"), organizer, { ...guest, name: "章阿姨", seatId });
  expect(await codesOf(addWalkIn(at("07:00"), organizer, { ...guest, name: "严阿姨", seatId }))).toEqual([
    "WALK_IN_CLOSED",
  ]);
  const stranger = await insertPerson(db);
  expect(await codesOf(addWalkIn(at("05:00"), stranger, { ...guest, seatId }))).toEqual(["NOT_FOUND"]);
});

test("a full seat takes one more only when the organizer says so, and pressing twice adds nobody twice", async () => {
  const { organizer, seatId } = await door({ seats: [seatPlan({ maxHeads: 1 })] });
  await addWalkIn(at("05:00"), organizer, { ...guest, seatId });
  const next = { ...guest, name: "章阿姨", seatId };
  expect(await codesOf(addWalkIn(at("05:00"), organizer, next))).toEqual(["SEAT_FULL"]);
  const both = await Promise.all(
    [1, 2].map(() => codesOf(addWalkIn(at("05:00"), organizer, { ...next, raiseHeads: true }))),
  );
  expect(both.toSorted((a, b) => a.length - b.length)).toEqual([[], ["GROUP_SAME_PERSON"]]);
  const seat = await db
    .selectFrom("seat")
    .select(["max_heads", "taken"])
    .where("id", "=", seatId)
    .executeTakeFirstOrThrow();
  expect(seat).toEqual({ max_heads: 2, taken: 2 });
});

test("for minors a guardian is asked, danger is for grown-ups only and the hours for minors count at the door too", async () => {
  const { organizer, shift, seatId } = await door();
  expect(await codesOf(addWalkIn(at("05:00"), organizer, { ...teenager, seatId }))).toEqual([
    "GUARDIAN_CONSENT_MISSING",
  ]);
  await addWalkIn(at("05:00"), organizer, { ...teenager, guardian, seatId });
  const { people } = await showDeskShift(at("05:00"), organizer, { shiftId: shift.shiftId });
  expect(people).toMatchObject([{ minor: true, guardianConsent: true }]);
  const danger = await door({ dangerous: true });
  expect(
    await codesOf(addWalkIn(at("05:00"), danger.organizer, { ...teenager, guardian, seatId: danger.seatId })),
  ).toEqual(["MINOR_DANGEROUS"]);
  const night = await door({ start: "2030-03-12T13:30:00Z", end: "2030-03-12T15:00:00Z" });
  expect(
    await codesOf(addWalkIn(at("13:30"), night.organizer, { ...teenager, guardian, seatId: night.seatId })),
  ).toEqual(["MINOR_HOURS"]);
});

test("seats with a credential are not given away at the door, and a seat for the old asks for the birth date", async () => {
  const professional = await door({ seats: [seatPlan({ kind: "professional" })] });
  expect(
    await codesOf(addWalkIn(at("05:00"), professional.organizer, { ...guest, seatId: professional.seatId })),
  ).toEqual(["PROFESSIONAL_ONLY"]);
  const old = await door({ seats: [seatPlan({ minAge: 60 })] });
  expect(await codesOf(addWalkIn(at("05:00"), old.organizer, { ...guest, seatId: old.seatId }))).toEqual([
    "INVALID_INPUT",
  ]);
});

async function serve(organizer: PersonActor, signupId: SignupId, colleague: PersonActor) {
  await callRoll(at("07:30"), organizer, { signupId, status: "present", inAt: "now", outAt: "now" });
  const { id } = await db
    .selectFrom("hours_entry")
    .select("id")
    .where("signup_id", "=", signupId)
    .executeTakeFirstOrThrow();
  await confirmHours(at("08:00"), colleague, { entries: [{ id, minutes: null, reason: "" }] });
}

async function minutesOf(actor: Actor): Promise<number> {
  return (await showMyProgress(at("12:00"), actor, { year: 2030 })).counting;
}

test("hours confirmed for a walk-in count for the account they are joined to, once", async () => {
  const { organizer, shift, seatId } = await door();
  const colleague = await insertStaff(db, shift.organisationId);
  const { code, signupId } = await addWalkIn(at("05:00"), organizer, { ...guest, seatId });
  await serve(organizer, signupId, colleague);
  const mei = await insertPerson(db);
  expect(await minutesOf(mei)).toBe(0);
  expect(await codesOf(useClaim(at("12:00"), organizer, { code }))).toEqual(["NOT_ALLOWED"]);
  expect(await codesOf(useClaim(at("12:00"), colleague, { code }))).toEqual(["OWN_HOURS"]);
  const joined = await useClaim(at("12:00"), mei, { code });
  expect(joined).toMatchObject({ name: "沈阿姨", moved: [{ minutes: 120 }], behind: [] });
  expect(await minutesOf(mei)).toBe(120);
  const left = await db
    .selectFrom("person")
    .select(["merged_into", "phone"])
    .where("id", "=", joined.personId)
    .executeTakeFirstOrThrow();
  expect(left).toEqual({ merged_into: mei.personId, phone: null });
  const again = await insertPerson(db);
  expect(await codesOf(useClaim(at("12:00"), again, { code }))).toEqual(["CLAIM_CODE_WRONG"]);
});

test.each([1, 2, 3, 4])(
  "two accounts use one code at the same moment, and one of them gets it (round %i)",
  async () => {
    const { organizer, seatId } = await door();
    const { code } = await addWalkIn(at("05:00"), organizer, { ...guest, seatId });
    const people = [await insertPerson(db), await insertPerson(db)];
    const answers = await Promise.all(people.map((person) => codesOf(useClaim(at("12:00"), person, { code }))));
    expect(answers.toSorted((a, b) => a.length - b.length)).toEqual([[], ["CLAIM_CODE_WRONG"]]);
  },
);

test("for a lost code the organizers make another, and the lost one opens nothing", async () => {
  const { organizer, shift, seatId } = await door();
  const colleague = await insertStaff(db, shift.organisationId);
  const { code: lost, signupId } = await addWalkIn(at("05:00"), organizer, { ...guest, seatId });
  const mei = await insertPerson(db);
  const renew = (actor: Actor) => renewWalkInCode(at("12:00"), actor, { signupId });
  expect(await codesOf(renew(mei))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(renew(await insertStaff(db, await insertOrganisation(db))))).toEqual(["NOT_FOUND"]);
  const { code, expiresAt } = await renew(colleague);
  expect(expiresAt).toEqual(new Date("2030-09-08T12:00:00Z"));
  expect(await codesOf(useClaim(at("12:00"), mei, { code: lost }))).toEqual(["CLAIM_CODE_WRONG"]);
  // Neither who let them in nor who made the new code comes for the hours.
  for (const actor of [organizer, colleague])
    expect(await codesOf(useClaim(at("12:00"), actor, { code }))).toEqual(["NOT_ALLOWED"]);
  const claimable = async () =>
    (await showDeskShift(at("12:00"), organizer, { shiftId: shift.shiftId })).people.map((one) => one.claimable);
  expect(await claimable()).toEqual([true]);
  expect(await useClaim(at("12:00"), mei, { code })).toMatchObject({ name: "沈阿姨" });
  expect(await claimable()).toEqual([false]);
  expect(await codesOf(renew(colleague))).toEqual(["NOT_FOUND"]);
});

test("who came with an account has no code to renew", async () => {
  const { organizer, seatId } = await door();
  const { id: signupId } = await joinSeat(at("02:00"), await insertPerson(db), { seatId });
  expect(await codesOf(renewWalkInCode(at("05:00"), organizer, { signupId }))).toEqual(["NOT_FOUND"]);
});

test("a code runs out after 180 days, and an unknown one opens nothing", async () => {
  const { organizer, seatId } = await door();
  const { code } = await addWalkIn(at("05:00"), organizer, { ...guest, seatId });
  const mei = await insertPerson(db);
  const late = testServices(db, () => new Date("2030-09-08T05:00:00Z"));
  expect(await codesOf(useClaim(late, mei, { code }))).toEqual(["CLAIM_CODE_WRONG"]);
  expect(await codesOf(useClaim(at("12:00"), mei, { code: "22222222" }))).toEqual(["CLAIM_CODE_WRONG"]);
  const justInTime = testServices(db, () => new Date("2030-09-08T04:59:59Z"));
  expect(await codesOf(useClaim(justInTime, mei, { code }))).toEqual([]);
});

test("what lies where the account has a promise already stays behind and is named", async () => {
  const { organizer, shift, seatId } = await door({ title: "下午茶" });
  const { code } = await addWalkIn(at("05:00"), organizer, { ...guest, seatId });
  const mei = await insertPerson(db);
  const walk = await door({ start: "2030-03-12T06:00:00Z", end: "2030-03-12T08:00:00Z" });
  await joinSeat(at("02:00"), mei, { seatId: walk.seatId });
  const { moved, behind } = await useClaim(at("12:00"), mei, { code });
  expect(moved).toEqual([]);
  expect(behind).toMatchObject([{ shiftId: shift.shiftId, title: "下午茶" }]);
});

test("a companion who opens an account takes their promises along, and the one who brought them no longer answers", async () => {
  const mother = await insertPerson(db);
  const { id } = await saveCompanion(at("01:00"), mother, {
    companionId: null,
    name: "周慧",
    birthDate: "1980-02-03",
    relation: "family",
    guardian: null,
  });
  const { seatId } = await door();
  await joinGroup(at("01:00"), mother, { seatId, withMe: false, companionIds: [id] });
  const { code } = await makeCompanionCode(at("01:00"), mother, { companionId: id });
  const { code: second } = await makeCompanionCode(at("01:00"), mother, { companionId: id });
  const hui = await insertPerson(db);
  expect(await codesOf(useClaim(at("02:00"), hui, { code }))).toEqual(["CLAIM_CODE_WRONG"]);
  expect(await codesOf(useClaim(at("02:00"), mother, { code: second }))).toEqual(["NOT_ALLOWED"]);
  const { moved } = await useClaim(at("02:00"), hui, { code: second });
  expect(moved).toHaveLength(1);
  const signup = await db.selectFrom("signup").selectAll().where("seat_id", "=", seatId).executeTakeFirstOrThrow();
  expect(signup).toMatchObject({ person_id: hui.personId, brought_by: null, status: "confirmed" });
  expect(await db.selectFrom("companion").selectAll().where("owner_id", "=", mother.personId).execute()).toEqual([]);
});
