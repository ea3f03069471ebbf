import type { PersonActor } from "@nuanlin/domain/actor";
import type { PersonId, SeatId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { type GivenShift, insertShift, seatPlan, type WrittenShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { listCompanions, removeCompanion } from "../people/companions.ts";
import { saveCompanion } from "../people/save-companion.ts";
import { testServices } from "../test-services.ts";
import { joinGroup } from "./join-group.ts";
import { joinSeat } from "./join-seat.ts";
import { withdraw } from "./withdraw.ts";

const { db } = await useTestDatabase();
const services = testServices(db);

async function bring(owner: PersonActor, name: string, given: { birthDate?: string; mine?: boolean } = {}) {
  const { id } = await saveCompanion(services, owner, {
    companionId: null,
    name,
    birthDate: given.birthDate ?? "1980-02-03",
    relation: "family",
    guardian: given.mine ? { mine: true } : null,
  });
  return id;
}

function seatOf({ seatIds: [seatId] }: WrittenShift): SeatId {
  if (seatId === undefined) throw new Error("the shift has no seat");
  return seatId;
}

/** On a Tuesday from 13:00 to 15:00 in Huzhou. */
const shiftFor = (maxHeads: number, given: GivenShift = {}) =>
  insertShift(db, {
    seats: [seatPlan({ maxHeads, minAge: 8 })],
    start: "2030-03-12T05:00:00Z",
    end: "2030-03-12T07:00:00Z",
    ...given,
  });

async function seated(seatId: SeatId): Promise<PersonId[]> {
  const rows = await db
    .selectFrom("signup")
    .select("person_id")
    .where("seat_id", "=", seatId)
    .where("status", "=", "confirmed")
    .execute();
  return rows.map(({ person_id }) => person_id);
}

test("a mother brings her child and her sister; each has a place of their own, told once each", async () => {
  const mother = await insertPerson(db, { name: "周敏" });
  const child = await bring(mother, "小满", { birthDate: "2018-05-20", mine: true });
  const sister = await bring(mother, "周慧");
  const shift = await shiftFor(5);
  const { signups } = await joinGroup(services, mother, {
    seatId: seatOf(shift),
    withMe: true,
    companionIds: [child, sister, child],
  });
  expect(signups.map(({ name }) => name).sort()).toEqual(["周慧", "周敏", "小满"].sort());
  const rows = await db
    .selectFrom("signup")
    .select(["person_id", "way", "brought_by", "status"])
    .where("shift_id", "=", shift.shiftId)
    .execute();
  expect(rows).toHaveLength(3);
  for (const row of rows) {
    expect(row).toMatchObject({ way: "group", status: "confirmed" });
    expect(row.brought_by).toBe(row.person_id === mother.personId ? null : mother.personId);
  }
  const told = await db
    .selectFrom("outbox_message")
    .select("dedupe_key")
    .where(
      "dedupe_key",
      "in",
      signups.map(({ id }) => `signup.confirmed:${id}`),
    )
    .execute();
  expect(told).toHaveLength(3);
  expect((await listCompanions(services, mother, {})).map(({ coming }) => coming.length)).toEqual([1, 1]);
});

test("whoever brought somebody can step back for them, also after taking them off the list", async () => {
  const mother = await insertPerson(db);
  const sister = await bring(mother, "周慧");
  const shift = await shiftFor(3);
  const { signups } = await joinGroup(services, mother, {
    seatId: seatOf(shift),
    withMe: false,
    companionIds: [sister],
  });
  await removeCompanion(services, mother, { companionId: sister });
  const [signup] = signups;
  if (!signup) throw new Error("nobody has a place");
  const stranger = await insertPerson(db);
  await expect(withdraw(services, stranger, { signupId: signup.id, reason: "" })).rejects.toBeInstanceOf(ProblemError);
  await withdraw(services, mother, { signupId: signup.id, reason: "" });
  expect(await seated(seatOf(shift))).toEqual([]);
});

test("when one cannot come nobody does, and each reason stands under a name", async () => {
  const mother = await insertPerson(db, { name: "周敏" });
  const child = await bring(mother, "小满", { birthDate: "2024-05-20", mine: true });
  const sister = await bring(mother, "周慧");
  const shift = await shiftFor(5);
  const wish = { seatId: seatOf(shift), withMe: true, companionIds: [child, sister] };
  await expect(joinGroup(services, mother, wish)).rejects.toMatchObject({
    problems: [{ code: "GROUP_MEMBER", name: "小满", problems: [{ code: "TOO_YOUNG", minAge: 8, ageOnDay: 5 }] }],
  });
  expect(await seated(seatOf(shift))).toEqual([]);
});

test("nobody is in a shift twice, not under a second entry either", async () => {
  const mother = await insertPerson(db);
  const sister = await bring(mother, "周慧");
  const again = await bring(mother, "周慧");
  const shift = await shiftFor(5, { terms: { groupMax: 10 } });
  const wish = { seatId: seatOf(shift), withMe: false };
  const twice = { problems: [{ code: "GROUP_SAME_PERSON", name: "周慧" }] };
  await expect(joinGroup(services, mother, { ...wish, companionIds: [sister, again] })).rejects.toMatchObject(twice);
  await joinGroup(services, mother, { ...wish, companionIds: [sister] });
  await expect(joinGroup(services, mother, { ...wish, companionIds: [again] })).rejects.toMatchObject(twice);
  await expect(joinGroup(services, mother, { ...wish, companionIds: [sister] })).rejects.toMatchObject({
    problems: [{ code: "GROUP_MEMBER", name: "周慧", problems: [{ code: "ALREADY_SIGNED_UP" }] }],
  });
});

test("a group is as big as the project allows, counted over everybody brought to the shift", async () => {
  const mother = await insertPerson(db);
  const [first, second, third] = [await bring(mother, "一"), await bring(mother, "二"), await bring(mother, "三")];
  const shift = await shiftFor(8, { terms: { groupMax: 3 } });
  const seatId = seatOf(shift);
  const tooBig = { problems: [{ code: "GROUP_TOO_BIG", max: 3 }] };
  await expect(
    joinGroup(services, mother, { seatId, withMe: true, companionIds: [first, second, third] }),
  ).rejects.toMatchObject(tooBig);
  await joinGroup(services, mother, { seatId, withMe: true, companionIds: [first, second] });
  await expect(joinGroup(services, mother, { seatId, withMe: false, companionIds: [third] })).rejects.toMatchObject(
    tooBig,
  );
});

test("groups come in where people are let in at once; by code with the code, elsewhere everybody applies alone", async () => {
  const mother = await insertPerson(db);
  const sister = await bring(mother, "周慧");
  const coded = await shiftFor(5, { terms: { wayIn: "code", joinCode: "4711" } });
  const wish = { withMe: true, companionIds: [sister] };
  await expect(joinGroup(services, mother, { ...wish, seatId: seatOf(coded) })).rejects.toMatchObject({
    problems: [{ code: "JOIN_CODE_MISSING" }],
  });
  await joinGroup(services, mother, { ...wish, seatId: seatOf(coded), code: "4711" });
  const asking = await shiftFor(5, {
    start: "2030-03-13T05:00:00Z",
    end: "2030-03-13T07:00:00Z",
    terms: { wayIn: "approval" },
  });
  await expect(joinGroup(services, mother, { ...wish, seatId: seatOf(asking) })).rejects.toMatchObject({
    problems: [{ code: "ACTION_CHANGED" }],
  });
  const inviting = await shiftFor(5, {
    start: "2030-03-14T05:00:00Z",
    end: "2030-03-14T07:00:00Z",
    terms: { wayIn: "invitation" },
  });
  await expect(joinGroup(services, mother, { ...wish, seatId: seatOf(inviting) })).rejects.toMatchObject({
    problems: [{ code: "INVITATION_ONLY" }],
  });
});

test("somebody else's companion cannot be brought", async () => {
  const mother = await insertPerson(db);
  const stranger = await insertPerson(db);
  const sister = await bring(mother, "周慧");
  const shift = await shiftFor(5);
  await expect(
    joinGroup(services, stranger, { seatId: seatOf(shift), withMe: true, companionIds: [sister] }),
  ).rejects.toMatchObject({ problems: [{ code: "NOT_FOUND", what: "companion" }] });
});

test.each([1, 2, 3, 4])("two groups of four want six places at once, and exactly one gets in (round %i)", async () => {
  const shift = await shiftFor(6);
  const groups = [];
  for (const name of ["周", "沈"]) {
    const owner = await insertPerson(db);
    const companionIds = [
      await bring(owner, `${name}一`),
      await bring(owner, `${name}二`),
      await bring(owner, `${name}三`),
    ];
    groups.push({ owner, companionIds });
  }
  const answers = await Promise.allSettled(
    groups.map(({ owner, companionIds }) =>
      joinGroup(services, owner, { seatId: seatOf(shift), withMe: true, companionIds }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(answers.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { problems: [{ code: "GROUP_NOT_ENOUGH_PLACES", free: 2 }] },
  });
  expect(await seated(seatOf(shift))).toHaveLength(4);
});

test("a companion who is promised elsewhere at that time is told by name", async () => {
  const mother = await insertPerson(db);
  const sister = await bring(mother, "周慧");
  const tea = await shiftFor(5, { title: "下午茶" });
  const walk = await shiftFor(5, { start: "2030-03-12T06:00:00Z", end: "2030-03-12T08:00:00Z" });
  await joinGroup(services, mother, { seatId: seatOf(tea), withMe: false, companionIds: [sister] });
  await joinSeat(services, mother, { seatId: seatOf(walk) });
  await expect(
    joinGroup(services, mother, { seatId: seatOf(walk), withMe: false, companionIds: [sister] }),
  ).rejects.toMatchObject({
    problems: [{ code: "GROUP_MEMBER", name: "周慧", problems: [{ code: "SHIFT_OVERLAP", otherTitle: "下午茶" }] }],
  });
});

test("a family hears how many of them the social worker can still lead, and that one has to come first", async () => {
  const team = [
    seatPlan({ name: "社工", kind: "professional", minHeads: 0, maxHeads: 2 }),
    seatPlan({ maxHeads: 9, minAge: 8 }),
  ];
  const [father, ratio] = [await insertPerson(db, { name: "李强" }), { ratioVolunteers: 2, seats: team }];
  const companionIds = [await bring(father, "李静"), await bring(father, "李想")];
  const shift = await shiftFor(9, ratio);
  const seatId = shift.seatIds[1];
  if (seatId === undefined) throw new Error("the shift has no seat for neighbours");
  const come = () => joinGroup(services, father, { seatId, withMe: true, companionIds });
  await expect(come()).rejects.toMatchObject({
    problems: [{ code: "RATIO_REACHED", ratio: 2, professionals: 0 }],
  });
  await db
    .updateTable("seat")
    .set({ taken: 1 })
    .where("shift_id", "=", shift.shiftId)
    .where("kind", "=", "professional")
    .execute();
  await expect(come()).rejects.toMatchObject({ problems: [{ code: "GROUP_NOT_ENOUGH_PLACES", free: 2 }] });
});
