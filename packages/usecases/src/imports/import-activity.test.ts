import { contentKey } from "@nuanlin/domain/imports/uk-volunteering/content-hash";
import type { ImportedActivity, ImportedOrganisation } from "@nuanlin/domain/imports/uk-volunteering/imported-activity";
import type { SignupId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { searchProjectsInput } from "@nuanlin/domain/projects/search-projects";
import { wallToInstant } from "@nuanlin/domain/time/wall-clock";
import { localTime } from "@nuanlin/domain/time/zone";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { askForNoRest } from "@nuanlin/testing/work-rules";
import { beforeEach, expect, test } from "vitest";
import { searchProjects } from "../projects/search-projects.ts";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { foreseeActivity, importActivity } from "./import-activity.ts";
import { importOrganisation } from "./import-organisation.ts";
import { sampleActivity, sampleOrganisation, sampleSession } from "./sample-activity.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-01T08:00:00Z");
const services = testServices(db, clock.now);
const actor = { kind: "system", name: "test" } as const;
const zone = "Europe/London";
beforeEach(() => clock.moveTo("2030-03-01T08:00:00Z"));

const inputOf = (activity: ImportedActivity) => ({ activity, hash: contentKey(activity), zone });
const bring = (activity: ImportedActivity) => importActivity(services, actor, inputOf(activity));
const bringOrganisation = (organisation: ImportedOrganisation) =>
  importOrganisation(services, actor, { organisation, hash: contentKey(organisation) });

/** Each test has an activity and an organisation of its own. */
let round = 0;
function own(given: Partial<ImportedActivity> = {}): ImportedActivity {
  round += 1;
  return sampleActivity({
    externalId: `A${round}`,
    organisationRef: `ORG-${round}`,
    title: `Repair café helper no${round}`,
    ...given,
  });
}

async function projectOf({ externalId }: ImportedActivity) {
  return db
    .selectFrom("project")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .select([
      "project.id",
      "project.title",
      "project.status",
      "organisation.id as organisationId",
      "organisation.name as organisationName",
    ])
    .where("project.external_id", "=", externalId)
    .executeTakeFirstOrThrow();
}

async function shiftsOf(activity: ImportedActivity) {
  return db
    .selectFrom("shift")
    .innerJoin("seat", "seat.shift_id", "shift.id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select([
      "shift.external_key as key",
      "shift.starts_at as start",
      "shift.status",
      "seat.id as seatId",
      "seat.min_age as minAge",
      "place.time_zone as timeZone",
      "place.address",
    ])
    .where("project.external_id", "=", activity.externalId)
    .orderBy("shift.external_key")
    .execute();
}

async function seatOf(activity: ImportedActivity, key = "s1") {
  const shift = (await shiftsOf(activity)).find((one) => one.key === key);
  if (!shift) throw new Error(`there is no shift ${key}`);
  return shift.seatId;
}

async function signupState(id: SignupId) {
  return db
    .selectFrom("signup")
    .select(["status", "starts_at as start"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

async function toldOf(id: SignupId): Promise<string[]> {
  const rows = await db.selectFrom("outbox_message").select(["topic", "payload"]).orderBy("id").execute();
  return rows.filter(({ payload }) => JSON.stringify(payload).includes(id)).map(({ topic }) => topic);
}

async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  const [answer] = await Promise.allSettled([asked]);
  return answer.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];
}

async function countRows() {
  const tables = [
    "organisation",
    "project",
    "place",
    "shift",
    "seat",
    "signup",
    "audit_line",
    "outbox_message",
  ] as const;
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    counts[table] = count;
  }
  return counts;
}

test("an imported project is found by its words and a neighbour takes a seat in it", async () => {
  const activity = own({ title: "Bicycle workshop in Quenby" });
  expect(await bring(activity)).toBe("created");
  const { cards } = await searchProjects(services, { kind: "visitor" }, searchProjectsInput.parse({ text: "quenby" }));
  expect(cards.map(({ title }) => title)).toEqual(["Bicycle workshop in Quenby"]);
  const ana = await insertPerson(db);
  await expect(joinSeat(services, ana, { seatId: await seatOf(activity) })).resolves.toMatchObject({
    status: "confirmed",
  });
});

test("a weekly time keeps its hour on the wall in London, also when the clocks change between two of them", async () => {
  const wall = (day: string) => wallToInstant(Date.parse(`${day}T09:30:00Z`), zone).at.toISOString();
  const end = (day: string) => wallToInstant(Date.parse(`${day}T11:30:00Z`), zone).at.toISOString();
  // On 31 March 2030 the clocks go forward.
  const activity = own({
    sessions: ["2030-03-30", "2030-03-31"].map((day) => sampleSession(day, wall(day), end(day))),
  });
  await bring(activity);
  const shifts = await shiftsOf(activity);
  expect(shifts.map(({ start }) => start.toISOString())).toEqual([
    "2030-03-30T09:30:00.000Z",
    "2030-03-31T08:30:00.000Z",
  ]);
  expect(shifts.map(({ start, timeZone }) => localTime(start, timeZone))).toEqual(["09:30", "09:30"]);
  const ana = await insertPerson(db);
  for (const { seatId } of shifts)
    await expect(joinSeat(services, ana, { seatId })).resolves.toMatchObject({ status: "confirmed" });
});

test("the same activity again changes nothing at all, and asking beforehand writes nothing", async () => {
  const activity = own();
  const before = await countRows();
  expect(await foreseeActivity(services, actor, inputOf(activity))).toBe("created");
  expect(await countRows()).toEqual(before);
  await bring(activity);
  const after = await countRows();
  expect(await bring(activity)).toBe("unchanged");
  expect(await foreseeActivity(services, actor, inputOf(activity))).toBe("unchanged");
  expect(await countRows()).toEqual(after);
});

test("only the system imports; a neighbour may not", async () => {
  const activity = own();
  const ana = await insertPerson(db);
  expect(await codesOf(importActivity(services, ana, inputOf(activity)))).toEqual(["NOT_ALLOWED"]);
  expect(await codesOf(importActivity(services, { kind: "visitor" }, inputOf(activity)))).toEqual(["NOT_SIGNED_IN"]);
});

test("an organisation that a later file describes takes the place of its placeholder and keeps the project; it counts as created", async () => {
  const activity = own();
  await bring(activity);
  const placeholder = await projectOf(activity);
  const organisation = sampleOrganisation({ externalId: activity.organisationRef ?? "", name: "MEND Millham" });
  expect(await bringOrganisation(organisation)).toBe("created");
  expect(await projectOf(activity)).toMatchObject({
    id: placeholder.id,
    organisationId: placeholder.organisationId,
    organisationName: "MEND Millham",
  });
  expect(await bringOrganisation(organisation)).toBe("unchanged");
  expect(await bringOrganisation({ ...organisation, name: "MEND Millham CIC" })).toBe("updated");
  expect((await projectOf(activity)).organisationName).toBe("MEND Millham CIC");
});

test("an activity that no longer names its organisation goes to one that says so, and the promises stay", async () => {
  const activity = own();
  await bring(activity);
  const ana = await insertPerson(db);
  const { id } = await joinSeat(services, ana, { seatId: await seatOf(activity) });
  expect(await bring({ ...activity, organisationRef: null })).toBe("updated");
  expect((await projectOf(activity)).organisationName).toBe("Organisation not named");
  expect(await signupState(id)).toMatchObject({ status: "confirmed" });
  expect(await toldOf(id)).toEqual(["signup.confirmed"]);
});

test("a changed title is found under its new name", async () => {
  const activity = own();
  await bring(activity);
  expect(await bring({ ...activity, title: "Zwiebel evening" })).toBe("updated");
  const { cards } = await searchProjects(services, { kind: "visitor" }, searchProjectsInput.parse({ text: "zwiebel" }));
  expect(cards.map(({ title }) => title)).toEqual(["Zwiebel evening"]);
});

test("a moved time takes the promises along, and whoever promised is told once", async () => {
  const activity = own();
  await bring(activity);
  const ana = await insertPerson(db);
  const { id } = await joinSeat(services, ana, { seatId: await seatOf(activity) });
  const later = { ...activity, sessions: [sampleSession("s1", "2030-03-13T13:00:00Z", "2030-03-13T15:00:00Z")] };
  expect(await bring(later)).toBe("updated");
  await bring(later);
  expect(await signupState(id)).toEqual({ status: "confirmed", start: new Date("2030-03-13T13:00:00Z") });
  expect(await toldOf(id)).toEqual(["signup.confirmed", "shift.moved"]);
});

test("a time that the source dropped, or moved into the past, is called off and whoever promised is told", async () => {
  const activity = own({
    sessions: [
      sampleSession("s1", "2030-03-12T13:00:00Z", "2030-03-12T15:00:00Z"),
      sampleSession("s2", "2030-03-14T13:00:00Z", "2030-03-14T15:00:00Z"),
    ],
  });
  await bring(activity);
  const ana = await insertPerson(db);
  const dropped = await joinSeat(services, ana, { seatId: await seatOf(activity, "s1") });
  const past = await joinSeat(services, ana, { seatId: await seatOf(activity, "s2") });
  await bring({ ...activity, sessions: [sampleSession("s2", "2030-02-14T13:00:00Z", "2030-02-14T15:00:00Z")] });
  for (const { id } of [dropped, past]) {
    expect(await signupState(id)).toMatchObject({ status: "removed" });
    expect(await toldOf(id)).toEqual(["signup.confirmed", "shift.cancelled"]);
  }
  expect((await shiftsOf(activity)).map(({ status }) => status)).toEqual(["cancelled", "cancelled"]);
  await bring({ ...activity, title: "Back again" });
  expect((await shiftsOf(activity)).map(({ status }) => status)).toEqual(["open", "open"]);
});

test("what has begun is history: neither a new time nor a dropped one touches it", async () => {
  const activity = own({
    sessions: [
      sampleSession("s1", "2030-03-02T13:00:00Z", "2030-03-02T15:00:00Z"),
      sampleSession("s2", "2030-03-03T13:00:00Z", "2030-03-03T15:00:00Z"),
    ],
  });
  await bring(activity);
  const ana = await insertPerson(db);
  const { id } = await joinSeat(services, ana, { seatId: await seatOf(activity) });
  clock.moveTo("2030-03-04T08:00:00Z");
  await bring({ ...activity, sessions: [sampleSession("s1", "2030-03-20T13:00:00Z", "2030-03-20T15:00:00Z")] });
  expect((await shiftsOf(activity)).map(({ start, status }) => [start.toISOString(), status])).toEqual([
    ["2030-03-02T13:00:00.000Z", "open"],
    ["2030-03-03T13:00:00.000Z", "open"],
  ]);
  expect(await toldOf(id)).toEqual(["signup.confirmed"]);
});

test("a move that would put somebody into two shifts at once is refused, and nothing of the activity changes", async () => {
  await askForNoRest(db);
  const activity = own();
  await bring(activity);
  const ana = await insertPerson(db);
  const { id } = await joinSeat(services, ana, { seatId: await seatOf(activity) });
  const [elsewhere] = (await insertShift(db, { start: "2030-03-12T16:00:00Z", end: "2030-03-12T18:00:00Z" })).seatIds;
  if (!elsewhere) throw new Error("the shift has no seat");
  await joinSeat(services, ana, { seatId: elsewhere });
  const before = await countRows();
  const moved = {
    ...activity,
    title: "Another title",
    sessions: [
      sampleSession("s1", "2030-03-12T15:00:00Z", "2030-03-12T17:00:00Z"),
      sampleSession("s2", "2030-03-20T13:00:00Z", "2030-03-20T15:00:00Z"),
    ],
  };
  expect(await codesOf(bring(moved))).toEqual(["SHIFT_OVERLAP"]);
  expect(await countRows()).toEqual(before);
  expect((await projectOf(activity)).title).toBe(activity.title);
  expect(await signupState(id)).toEqual({ status: "confirmed", start: new Date("2030-03-12T13:00:00Z") });
});

test("two shifts of one person change places, and both move up together", async () => {
  const morning = ["2030-03-12T09:00:00Z", "2030-03-12T11:00:00Z"] as const;
  const noon = ["2030-03-12T11:00:00Z", "2030-03-12T13:00:00Z"] as const;
  const activity = own({ sessions: [sampleSession("s1", ...morning), sampleSession("s2", ...noon)] });
  await bring(activity);
  const ana = await insertPerson(db);
  const first = await joinSeat(services, ana, { seatId: await seatOf(activity, "s1") });
  const second = await joinSeat(services, ana, { seatId: await seatOf(activity, "s2") });
  await bring({ ...activity, sessions: [sampleSession("s1", ...noon), sampleSession("s2", ...morning)] });
  expect(await signupState(first.id)).toMatchObject({ start: new Date(noon[0]) });
  expect(await signupState(second.id)).toMatchObject({ start: new Date(morning[0]) });
  await bring({
    ...activity,
    sessions: [
      sampleSession("s1", "2030-03-12T12:00:00Z", "2030-03-12T14:00:00Z"),
      sampleSession("s2", "2030-03-12T10:00:00Z", "2030-03-12T12:00:00Z"),
    ],
  });
  expect(await signupState(first.id)).toMatchObject({ start: new Date("2030-03-12T12:00:00Z") });
  const clash = {
    ...activity,
    sessions: [sampleSession("s1", ...noon), sampleSession("s2", "2030-03-12T10:00:00Z", "2030-03-12T12:00:00Z")],
  };
  expect(await codesOf(bring(clash))).toEqual(["SHIFT_OVERLAP"]);
});

test("two imports of the same activity at once leave it there once, with one organisation", async () => {
  const activity = own();
  const answers = await Promise.all([1, 2, 3, 4].map(() => bring(activity)));
  expect(answers.filter((answer) => answer === "created")).toHaveLength(1);
  expect(answers.filter((answer) => answer === "unchanged")).toHaveLength(3);
  const named = await db
    .selectFrom("organisation")
    .select("id")
    .where("external_id", "=", activity.organisationRef)
    .execute();
  expect(named).toHaveLength(1);
  expect(await shiftsOf(activity)).toHaveLength(1);
});

test("four activities that name the same unknown organisation at once share one placeholder", async () => {
  const organisationRef = "ORG-shared";
  const activities = [1, 2, 3, 4].map(() => own({ organisationRef }));
  expect(await Promise.all(activities.map(bring))).toEqual(["created", "created", "created", "created"]);
  expect(
    await db.selectFrom("organisation").select("id").where("external_id", "=", organisationRef).execute(),
  ).toHaveLength(1);
  const organisation = sampleOrganisation({ externalId: organisationRef });
  const answers = await Promise.all([1, 2, 3].map(() => bringOrganisation(organisation)));
  expect(answers.toSorted()).toEqual(["created", "unchanged", "unchanged"]);
});

test("an activity with a thousand times, some with endless ids, is written whole", async () => {
  const start = Date.parse("2030-04-01T08:00:00Z");
  const sessions = Array.from({ length: 1100 }, (_, day) =>
    sampleSession(
      `${"x".repeat(day === 0 ? 9_000 : 3)}-${day}`,
      new Date(start + day * 86_400_000).toISOString(),
      new Date(start + day * 86_400_000 + 7_200_000).toISOString(),
    ),
  );
  const activity = own({ sessions });
  expect(await bring(activity)).toBe("created");
  expect(await shiftsOf(activity)).toHaveLength(1100);
  const later = sessions.map(({ start: from, end: to, ...rest }) => ({
    ...rest,
    start: new Date(from.getTime() + 3_600_000),
    end: new Date(to.getTime() + 3_600_000),
  }));
  expect(await bring({ ...activity, sessions: later })).toBe("updated");
  const shifts = await shiftsOf(activity);
  expect(shifts).toHaveLength(1100);
  expect(shifts.every((shift) => shift.start.toISOString().endsWith("T09:00:00.000Z"))).toBe(true);
});

test("periods of weeks become no shifts, and a time without a place has one that says so", async () => {
  const activity = own({
    places: [],
    sessions: [
      sampleSession("s1", "2030-03-12T13:00:00Z", "2030-03-12T15:00:00Z", { placeKey: null }),
      sampleSession("p1", "2030-03-12T13:00:00Z", "2030-06-12T15:00:00Z", { kind: "period", placeKey: null }),
    ],
    ongoing: { from: new Date("2030-03-12T13:00:00Z"), to: new Date("2030-06-12T15:00:00Z") },
  });
  await bring(activity);
  const shifts = await shiftsOf(activity);
  expect(shifts.map(({ key, address }) => [key, address])).toEqual([["s1", ""]]);
});

test("without a stated age only adults may come; a raised age holds for coming seats", async () => {
  const activity = own({ minimumAge: 14 });
  await bring(activity);
  expect((await shiftsOf(activity)).map(({ minAge }) => minAge)).toEqual([14]);
  await bring({ ...activity, minimumAge: 16 });
  expect((await shiftsOf(activity)).map(({ minAge }) => minAge)).toEqual([16]);
  await bring({ ...activity, minimumAge: null });
  expect((await shiftsOf(activity)).map(({ minAge }) => minAge)).toEqual([18]);
});
