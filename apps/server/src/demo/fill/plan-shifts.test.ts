import type { AccountId, PersonId, ProjectId } from "@nuanlin/domain/ids";
import { overlaps, type Period, plusMinutes } from "@nuanlin/domain/time/period";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { expect, test } from "vitest";
import { namedPeople } from "../content/named-people.ts";
import { makeDemoPeople } from "../content/people.ts";
import { demoProjects } from "../content/projects.ts";
import { seededRng } from "../content/rng.ts";
import { type PlannedShift, planShifts } from "./plan-shifts.ts";
import { type Neighbour, toPerson } from "./settle-people.ts";

/** The district as it would be settled, without a database: ids are numbers in order. */
function plan(until: Date): PlannedShift[] {
  const today = localDate(until, districtZone);
  const named = namedPeople(today);
  const people = [...named, ...makeDemoPeople(seededRng(7), 400 - named.length, today)];
  const neighbours = people.map((demo, index): Neighbour => {
    const [accountId, personId] = [`account ${index}` as AccountId, `person ${index}` as PersonId];
    return {
      demo,
      actor: { kind: "person", accountId, personId, name: demo.name, memberships: [] },
      // They settled some months ago, and were asked about then.
      person: toPerson(demo, personId, plusMinutes(until, -200 * 1440)),
      halfChecked: [],
    };
  });
  const organizer = neighbours.find(({ demo }) => demo.key === "chen-jing");
  if (!organizer) throw new Error("nobody lives here");
  const projects = demoProjects.map((demo) => ({ demo, id: demo.key as ProjectId, organizer: organizer.actor }));
  return planShifts(projects, neighbours, today, until);
}

const promisesOf = (shifts: readonly PlannedShift[]) =>
  shifts.flatMap(({ promises, ...shift }) => promises.map((promise) => ({ ...promise, shift })));

// Half past midnight, noon, just before midnight, a day that only leap years have, the first day of the Spring Festival, a Sunday.
test.each([
  ["2026-11-24T00:30+08:00"],
  ["2026-11-24T12:00+08:00"],
  ["2026-11-24T23:50+08:00"],
  ["2028-02-29T12:00+08:00"],
  ["2027-02-06T09:00+08:00"],
  ["2026-08-30T20:00+08:00"],
])("a demo that begins at %s has a district that works", (moment) => {
  const until = new Date(moment);
  const shifts = plan(until);
  expect(shifts.length).toBeGreaterThanOrEqual(200);
  for (const { period, postedAt, promises, project } of shifts) {
    expect(postedAt < period.start && postedAt < until).toBe(true);
    for (const [position, seat] of project.demo.seats.entries()) {
      const heads = promises.filter((promise) => promise.position === position).length;
      expect(heads).toBeLessThanOrEqual(seat.maxHeads);
      // What took place had enough people.
      if (period.end < until) expect(heads).toBeGreaterThanOrEqual(seat.minHeads);
    }
  }
  const periods = new Map<string, Period[]>();
  for (const { neighbour, shift } of promisesOf(shifts)) {
    const held = periods.get(neighbour.demo.key) ?? [];
    expect(held.some((period) => overlaps(period, shift.period))).toBe(false);
    periods.set(neighbour.demo.key, [...held, shift.period]);
  }
  const recent = shifts.filter(({ period }) => period.start.getTime() > until.getTime() - 35 * 86_400_000);
  const ahead = shifts.filter(({ period }) => period.start > until);
  expect(ahead.length / recent.length).toBeGreaterThan(0.4);
  expect(ahead.length / recent.length).toBeLessThan(0.6);
  expect(promisesOf(ahead).length).toBeLessThan(
    ahead.flatMap(({ project }) => project.demo.seats).reduce((sum, { maxHeads }) => sum + maxHeads, 0),
  );
  expect(
    shifts.some(
      ({ late, promises, period }) =>
        late && promises.length > 0 && period.end.getTime() < until.getTime() - 20 * 86_400_000,
    ),
  ).toBe(true);
});

test("on every day of a week 林雨桐 has promised enough to have reached a first star, and not much more", () => {
  for (let day = 20; day < 27; day += 1) {
    const until = new Date(`2026-11-${day}T12:00+08:00`);
    const hers = promisesOf(plan(until)).filter(
      ({ neighbour, shift }) => neighbour.demo.key === "lin-yutong" && shift.period.end < until,
    );
    const hours = hers.reduce(
      (sum, { shift }) => sum + (shift.period.end.getTime() - shift.period.start.getTime()) / 3_600_000,
      0,
    );
    expect(hours).toBeGreaterThan(108);
    expect(hours).toBeLessThan(130);
  }
});

test("the same moment gives the same plan", () => {
  const until = new Date("2026-11-24T12:00+08:00");
  const told = (shifts: readonly PlannedShift[]) =>
    promisesOf(shifts).map(({ neighbour, position, shift }) =>
      [shift.project.demo.key, shift.period.start.toISOString(), position, neighbour.demo.key].join(" "),
    );
  expect(told(plan(until))).toEqual(told(plan(until)));
});
