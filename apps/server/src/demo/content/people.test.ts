import { impliesCredential } from "@nuanlin/domain/codes/credential-type";
import { maxInterests, minAccountAge, profileInput } from "@nuanlin/domain/people/person";
import { bestLevel } from "@nuanlin/domain/skills/best-level";
import { ageOn } from "@nuanlin/domain/time/zone";
import { distanceKm } from "@nuanlin/domain/places/place";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";
import { describe, expect, test } from "vitest";
import { demoCommunities } from "./communities.ts";
import type { DemoPerson } from "./content-types.ts";
import { generationOf } from "./names.ts";
import { namedPeople } from "./named-people.ts";
import { demoOrganisations } from "./organisations.ts";
import { makeDemoPeople } from "./people.ts";
import { demoProjects } from "./projects.ts";
import { slotsOfRhythm } from "./regulars.ts";
import { seededRng } from "./rng.ts";
import { dayAfter, shiftDays } from "./shift-days.ts";

const today = "2026-11-24";
const noon = new Date(`${today}T04:00:00Z`);
const people = makeDemoPeople(seededRng(7), 400, today);
const accounts = namedPeople(today);
const everybody: readonly DemoPerson[] = [...people, ...accounts];
const ageOf = ({ birthDate }: DemoPerson): number => ageOn(birthDate, noon, "Asia/Shanghai");

function mayTake(person: DemoPerson, seat: SeatPlan, day: string): boolean {
  const wanted = seat.credentialType;
  return (
    ageOf(person) >= seat.minAge &&
    seat.skills.every(({ code, level }) => bestLevel(person.skills, code) >= level) &&
    (wanted === null ||
      person.credentials.some(
        (held) => held.verified && impliesCredential(held.type, wanted) && (held.validUntil ?? day) >= day,
      ))
  );
}

describe("the four hundred people", () => {
  test("the same seed and day give the same people, another seed gives others", () => {
    expect(makeDemoPeople(seededRng(7), 400, today)).toEqual(people);
    expect(makeDemoPeople(seededRng(8), 400, today)).not.toEqual(people);
    expect(people).toHaveLength(400);
  });

  test("keys, names and phones are each one person's, and the phones lie in the invented block", () => {
    const guardians = everybody.flatMap(({ guardian }) => (guardian === undefined ? [] : [guardian.phone]));
    const phones = [...everybody.map(({ phone }) => phone), ...guardians];
    expect(new Set(phones).size).toBe(phones.length);
    expect(phones.every((phone) => /^1390000\d{4}$/u.test(phone))).toBe(true);
    expect(new Set(everybody.map(({ key }) => key)).size).toBe(everybody.length);
    expect(new Set(everybody.map(({ name }) => name)).size).toBe(everybody.length);
  });

  test("everybody could have filled in the profile page", () => {
    for (const { name, birthDate, divisionCode, reachKm, skills, slots, interests } of everybody) {
      const profile = { name, birthDate, divisionCode, reachKm, skills, slots, interests };
      expect(profileInput.safeParse(profile), name).toMatchObject({ success: true });
      expect(interests.length).toBeLessThanOrEqual(maxInterests);
      expect(slots.length).toBeGreaterThan(0);
      expect(new Set(skills.map(({ code }) => code)).size, name).toBe(skills.length);
      expect(
        demoCommunities.some(({ code }) => code === divisionCode),
        name,
      ).toBe(true);
    }
  });

  test("names fit the generation: nobody born in 1950 is called 梓轩", () => {
    for (const { name, birthDate, genderCode } of people) {
      const { male, female } = generationOf(Number(birthDate.slice(0, 4)));
      const usual = genderCode === "1" ? male : female;
      expect(
        usual.some((given) => name.slice(1) === given),
        `${name} ${birthDate}`,
      ).toBe(true);
    }
    expect(generationOf(1950).male).not.toContain("梓轩");
  });

  test("old and young are there, children below the account age are not, and minors have a guardian", () => {
    const ages = everybody.map(ageOf);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(minAccountAge);
    expect(Math.max(...ages)).toBeLessThan(81);
    expect(ages.filter((age) => age >= 60).length).toBeGreaterThan(60);
    expect(ages.filter((age) => age < 18).length).toBeGreaterThan(6);
    for (const person of everybody) expect(person.guardian !== undefined, person.name).toBe(ageOf(person) < 18);
  });

  test("a demo started two years later has people of the same ages", () => {
    const later = makeDemoPeople(seededRng(7), 400, "2028-02-29");
    const atLaterNoon = new Date("2028-02-29T04:00:00Z");
    expect(later.map(({ birthDate }) => ageOn(birthDate, atLaterNoon, "Asia/Shanghai"))).toEqual(people.map(ageOf));
  });

  test("temperaments are chances, and most people keep their word", () => {
    for (const { temperament } of everybody) {
      for (const chance of Object.values(temperament)) expect(chance > 0 && chance <= 1).toBe(true);
    }
    expect(people.every(({ temperament }) => temperament.reliable >= 0.75)).toBe(true);
    expect(new Set(people.map(({ temperament }) => temperament.eager)).size).toBeGreaterThan(5);
  });
});

describe("the twenty-five professionals", () => {
  const professionals = people.filter(({ credentials }) => credentials.length > 0);
  const proofs = professionals.flatMap(({ credentials }) => credentials);

  test("are adults with a proof that says it is made up", () => {
    expect(professionals).toHaveLength(25);
    expect(professionals.every((person) => ageOf(person) >= 23)).toBe(true);
    expect(proofs.every(({ number, issuedOn }) => number.startsWith("DEMO-") && issuedOn < today)).toBe(true);
    expect(new Set(proofs.map(({ number }) => number)).size).toBe(25);
  });

  test("nobody was qualified as a child", () => {
    for (const { birthDate, credentials, name } of professionals) {
      for (const { issuedOn } of credentials) {
        expect(Number(issuedOn.slice(0, 4)) - Number(birthDate.slice(0, 4)), name).toBeGreaterThanOrEqual(20);
      }
    }
  });

  test("a few proofs end soon, one has ended and one is not yet verified", () => {
    const soon = dayAfter(today, 60);
    const ends = proofs.flatMap(({ validUntil }) => (validUntil === null ? [] : [validUntil]));
    expect(ends.filter((day) => day >= today && day <= soon)).toHaveLength(2);
    expect(ends.filter((day) => day < today)).toHaveLength(1);
    expect(proofs.filter(({ verified }) => !verified)).toHaveLength(1);
  });
});

test("every seat of every project has people who may take it, with some to spare", () => {
  const lastDay = dayAfter(today, 21);
  for (const { key, seats } of demoProjects) {
    for (const seat of seats) {
      const able = everybody.filter((person) => mayTake(person, seat, lastDay)).length;
      expect(able, `${key}: ${seat.name}`).toBeGreaterThanOrEqual(seat.maxHeads + 1);
    }
  }
});

test("regulars fit a seat, are free at its times, live near enough and fill every seat of every project", () => {
  const places = new Map(
    demoOrganisations.flatMap((organisation) => organisation.places).map(({ key, point }) => [key, point]),
  );
  const homes = new Map(demoCommunities.map(({ code, point }) => [code, point]));
  for (const project of demoProjects) {
    const regulars = everybody.filter(({ regularAt }) => regularAt.includes(project.key));
    const place = places.get(project.placeKey);
    for (const person of regulars) {
      const home = homes.get(person.divisionCode);
      expect(
        project.seats.some((seat) => mayTake(person, seat, today)),
        `${project.key}: ${person.name}`,
      ).toBe(true);
      expect(person.slots, `${project.key}: ${person.name}`).toEqual(
        expect.arrayContaining(slotsOfRhythm(project.rhythm)),
      );
      if (home && place)
        expect(distanceKm(home, place), `${project.key}: ${person.name}`).toBeLessThanOrEqual(person.reachKm);
    }
    for (const seat of project.seats) {
      const able = regulars.filter((person) => mayTake(person, seat, today)).length;
      expect(able, `${project.key}: ${seat.name}`).toBeGreaterThanOrEqual(seat.minHeads);
    }
  }
});

test("nobody is a regular at two projects that meet", () => {
  const rhythms = new Map(demoProjects.map(({ key, rhythm }) => [key, rhythm]));
  for (const { name, regularAt } of everybody) {
    const shifts = regularAt.flatMap((key) => {
      const rhythm = rhythms.get(key);
      if (rhythm === undefined) throw new Error(`${name} comes back to ${key}, which is no project`);
      return shiftDays(rhythm, today).map((day) => {
        const start = Date.parse(`${day}T${rhythm.start}:00Z`);
        return { start, end: start + rhythm.minutes * 60_000 };
      });
    });
    for (const shift of shifts) {
      const meeting = shifts.filter(({ start, end }) => start < shift.end && shift.start < end);
      expect(meeting, name).toHaveLength(1);
    }
  }
});

test("a rhythm touches the slots of its weekdays and parts of the day", () => {
  const rhythm = { weekdays: [2], minutes: 90, weeksBack: 1, weeksAhead: 1 };
  expect(slotsOfRhythm({ ...rhythm, start: "09:00" })).toEqual(["04"]);
  expect(slotsOfRhythm({ ...rhythm, start: "11:00" })).toEqual(["04", "05"]);
  expect(slotsOfRhythm({ ...rhythm, start: "16:30" })).toEqual(["05"]);
  expect(slotsOfRhythm({ ...rhythm, start: "17:30", weekdays: [7] })).toEqual(["20", "21"]);
});

test("the demo accounts stand for the roles and work where they say", () => {
  expect(accounts.map(({ name, loginHintKey }) => [loginHintKey, name])).toEqual([
    ["volunteer", "林雨桐"],
    ["organizer", "陈静"],
    ["federation", "张志远"],
    ["elder", "周国强"],
    ["student", "姚一诺"],
  ]);
  expect(accounts.map(ageOf)).toEqual([24, 36, 45, 68, 16]);
  const organisationKeys = demoOrganisations.map(({ key }) => key);
  for (const { organisationKey } of accounts.flatMap(({ memberships }) => memberships)) {
    expect(organisationKeys).toContain(organisationKey);
  }
});
