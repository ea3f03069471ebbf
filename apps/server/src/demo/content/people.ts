import type { GenderCode } from "@nuanlin/domain/codes/gender";
import type { TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import type { PersonSkill } from "@nuanlin/domain/people/person";
import { demoCommunities } from "./communities.ts";
import type { DemoCredential, DemoPerson } from "./content-types.ts";
import { drawInterests, drawReach, drawSlots, drawTemperament, seasonAt, type Season } from "./habits.ts";
import { drawName } from "./names.ts";
import { namedPeople } from "./named-people.ts";
import { credentialOf, professions } from "./professionals.ts";
import { appointRegulars } from "./regulars.ts";
import { pickOne, seededRng, wholeBetween, type Rng } from "./rng.ts";
import { dayAfter } from "./shift-days.ts";
import { talentLevels, talents } from "./talents.ts";

/** Numbers of the generated people are one block: 13900001001 and on. Guardians have the block from 13900009001. */
const firstPhone = 13_900_001_001;
const firstGuardianPhone = 13_900_009_001;
const adult = 18;
// So many gifts at most are written down by one person, languages apart.
const mostTalents = 5;

// Youngest and oldest age, and the share of the neighbourhood in percent.
const ageBands = [
  [15, 17, 4],
  [18, 23, 12],
  [24, 34, 24],
  [35, 49, 24],
  [50, 59, 15],
  [60, 69, 14],
  [70, 79, 7],
] as const;

interface Draft extends Omit<DemoPerson, "skills" | "credentials" | "slots" | "regularAt"> {
  readonly age: number;
  readonly season: Season;
  readonly skills: PersonSkill[];
  slots: TimeSlotCode[];
  readonly credentials: DemoCredential[];
}

/**
 * So many neighbours, always the same for the same numbers from `rng` and the same day. Ages count back from `today`
 * (an ISO date), so a demo started later has people as old; the first twenty-five who fit become the professionals.
 */
export function makeDemoPeople(rng: Rng, count: number, today: string): DemoPerson[] {
  const names = new Set(namedPeople(today).map(({ name }) => name));
  // Each person has numbers of their own, so that a name drawn twice for one changes nothing for the next.
  const drafts = Array.from({ length: count }, (_, index) =>
    draftPerson(seededRng(rng() * 2 ** 32), index, today, names),
  );
  giveProfessions(rng, drafts, today);
  giveTalents(rng, drafts);
  const ages = new Map(drafts.map(({ key, age }) => [key, age]));
  const people = drafts.map(({ age: _age, season: _season, ...person }): DemoPerson => ({ ...person, regularAt: [] }));
  return appointRegulars(people, ({ key }) => ages.get(key) ?? 0, today);
}

function draftPerson(rng: Rng, index: number, today: string, names: Set<string>): Draft {
  const age = drawAge(rng);
  const birthDate = dayAfter(yearsBefore(today, age), -wholeBetween(rng, 0, 360));
  const birthYear = Number(birthDate.slice(0, 4));
  const genderCode: GenderCode = rng() < 0.58 ? "2" : "1";
  const season = seasonAt(rng, age);
  const name = drawName(rng, birthYear, genderCode, names);
  const draft: Draft = {
    key: `person-${String(index + 1).padStart(3, "0")}`,
    name,
    age,
    season,
    birthDate,
    genderCode,
    divisionCode: pickOne(rng, demoCommunities).code,
    phone: String(firstPhone + index),
    reachKm: drawReach(rng, season),
    skills: drawLanguages(rng, age),
    slots: drawSlots(rng, season),
    interests: drawInterests(rng, season),
    credentials: [],
    temperament: drawTemperament(rng, season),
  };
  if (age >= adult) return draft;
  const guardianName = drawName(rng, birthYear - 30, rng() < 0.6 ? "2" : "1", names);
  return { ...draft, guardian: { name: guardianName, phone: String(firstGuardianPhone + index) } };
}

function drawAge(rng: Rng): number {
  let share = rng() * 100;
  for (const [low, high, percent] of ageBands) {
    if (share < percent) return wholeBetween(rng, low, high);
    share -= percent;
  }
  return wholeBetween(rng, 24, 49);
}

function yearsBefore(day: string, years: number): string {
  // The 29th of February has no birthday in most years; the day before is as good.
  const date = day.slice(4) === "-02-29" ? "-02-28" : day.slice(4);
  return `${Number(day.slice(0, 4)) - years}${date}`;
}

function drawLanguages(rng: Rng, age: number): PersonSkill[] {
  const languages: PersonSkill[] = [];
  if (rng() < (age >= 50 ? 0.82 : age >= 28 ? 0.6 : 0.4))
    languages.push({ code: "language.huzhou", level: age >= 35 ? 3 : 2 });
  else if (rng() < 0.3) languages.push({ code: "language.wu", level: 2 });
  if (age < 70 || rng() < 0.5) languages.push({ code: "language.mandarin", level: age < 60 ? 3 : 2 });
  return languages;
}

function giveProfessions(rng: Rng, drafts: readonly Draft[], today: string): void {
  professions.forEach((profession, index) => {
    const [from, to] = profession.ages;
    const holder = drafts.find(({ age, credentials }) => credentials.length === 0 && age >= from && age <= to);
    if (holder === undefined) return;
    holder.credentials.push(credentialOf(profession, today, index + 1));
    holder.skills.push(...profession.skills);
    // Leading a team is part of the job, so weekdays are open too.
    holder.slots = [...new Set([...holder.slots, ...drawSlots(rng, "shift_worker")])].toSorted();
  });
}

function giveTalents(rng: Rng, drafts: readonly Draft[]): void {
  for (const { code, ages, counts } of talents) {
    talentLevels.forEach((level, place) => {
      const wanted = Math.round(((counts[place] ?? 0) * drafts.length) / 400);
      for (let given = 0; given < wanted; given += 1) {
        const fitting = drafts.filter((draft) => fits(draft, code, ages));
        if (fitting.length === 0) return;
        pickOne(rng, fitting).skills.push({ code, level });
      }
    });
  }
}

function fits(
  { age, skills, credentials }: Draft,
  code: PersonSkill["code"],
  [from, to]: readonly [number, number],
): boolean {
  const talentCount = skills.filter((skill) => !skill.code.startsWith("language.")).length;
  return (
    credentials.length === 0 &&
    age >= from &&
    age <= to &&
    talentCount < mostTalents &&
    !skills.some((skill) => skill.code === code)
  );
}
