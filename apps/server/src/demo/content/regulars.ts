import { impliesCredential } from "@nuanlin/domain/codes/credential-type";
import { timeSlots, type TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import { distanceKm, type Point } from "@nuanlin/domain/places/place";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";
import { bestLevel } from "@nuanlin/domain/skills/best-level";
import { demoCommunities } from "./communities.ts";
import type { DemoPerson, DemoProject, DemoRhythm } from "./content-types.ts";
import { demoOrganisations } from "./organisations.ts";
import { demoProjects } from "./projects.ts";
import { dayAfter } from "./shift-days.ts";

// A professional leads more teams than a neighbour joins.
const mostProjects = { neighbour: 3, professional: 5 };
const minutesBetween = 30;
const weeksOfValidity = 4;

const homes = new Map(demoCommunities.map(({ code, point }) => [code, point]));
const places = new Map(
  demoOrganisations.flatMap((organisation) => organisation.places.map(({ key, point }) => [key, point])),
);

interface Candidate {
  readonly person: DemoPerson;
  readonly age: number;
  readonly home: Point;
  readonly slots: Set<TimeSlotCode>;
  readonly projects: DemoProject[];
  reachKm: number;
}

/**
 * Gives every seat the people who keep coming back to it: those who may take it, first the ones who are free then,
 * then the nearest. Whoever becomes a regular has the times of the project among the free ones and reaches its place,
 * and nobody becomes a regular at two projects whose shifts meet.
 */
export function appointRegulars(
  people: readonly DemoPerson[],
  ageOf: (person: DemoPerson) => number,
  today: string,
): DemoPerson[] {
  const candidates = people.map((person): Candidate => {
    const home = homes.get(person.divisionCode);
    if (home === undefined) throw new Error(`${person.divisionCode} is no community of the demo`);
    return { person, age: ageOf(person), home, slots: new Set(person.slots), projects: [], reachKm: person.reachKm };
  });
  for (const { project, seat } of hardestFirst()) fillSeat(candidates, project, seat, today);
  return candidates.map(({ person, slots, projects, reachKm }) => ({
    ...person,
    reachKm,
    slots: timeSlots.codes.filter((slot) => slots.has(slot)),
    regularAt: projects.map(({ key }) => key),
  }));
}

/** The time slots that the shifts of the rhythm touch; public holidays are left to the shift itself. */
export function slotsOfRhythm({ weekdays, start, minutes }: DemoRhythm): TimeSlotCode[] {
  const [hour = 0, minute = 0] = start.split(":").map(Number);
  const from = hour * 60 + minute;
  const edges = [0, 12 * 60, 18 * 60, 24 * 60];
  const touches = (part: number): boolean => from < (edges[part + 1] ?? 0) && from + minutes > (edges[part] ?? 0);
  return timeSlots.codes.filter((_, index) => weekdays.includes(Math.floor(index / 3) + 1) && touches(index % 3));
}

// Proofs before skills before goodwill: whoever is rare is asked first where only they can help.
function hardestFirst(): { project: DemoProject; seat: SeatPlan }[] {
  const rank = ({ credentialType, skills }: SeatPlan): number =>
    credentialType === null ? (skills.length > 0 ? 1 : 2) : 0;
  return demoProjects
    .flatMap((project) => project.seats.map((seat) => ({ project, seat })))
    .sort((a, b) => rank(a.seat) - rank(b.seat));
}

function fillSeat(candidates: readonly Candidate[], project: DemoProject, seat: SeatPlan, today: string): void {
  const place = places.get(project.placeKey);
  if (place === undefined) throw new Error(`${project.placeKey} is no place of the demo`);
  const slots = slotsOfRhythm(project.rhythm);
  const cost = (candidate: Candidate): number => {
    const unfree = slots.filter((slot) => !candidate.slots.has(slot)).length;
    return (
      distanceKm(candidate.home, place) +
      unfree * 4 +
      candidate.projects.length * 6 -
      candidate.person.temperament.eager * 2
    );
  };
  const chosen = candidates
    .filter((candidate) => mayTake(candidate, seat, today) && hasRoom(candidate, project))
    .map((candidate) => ({ candidate, cost: cost(candidate) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, seat.maxHeads);
  for (const { candidate } of chosen) {
    candidate.projects.push(project);
    for (const slot of slots) candidate.slots.add(slot);
    candidate.reachKm = Math.max(candidate.reachKm, Math.ceil(distanceKm(candidate.home, place)));
  }
}

function mayTake({ person, age }: Candidate, seat: SeatPlan, today: string): boolean {
  const lastDay = dayAfter(today, 7 * weeksOfValidity);
  const wanted = seat.credentialType;
  return (
    age >= seat.minAge &&
    seat.skills.every(({ code, level }) => bestLevel(person.skills, code) >= level) &&
    (wanted === null ||
      person.credentials.some(
        ({ type, verified, validUntil }) =>
          verified && impliesCredential(type, wanted) && (validUntil ?? lastDay) >= lastDay,
      ))
  );
}

function hasRoom({ person, projects }: Candidate, project: DemoProject): boolean {
  const most = person.credentials.length > 0 ? mostProjects.professional : mostProjects.neighbour;
  return (
    projects.length < most && projects.every((held) => held.key !== project.key && !meet(held.rhythm, project.rhythm))
  );
}

function meet(a: DemoRhythm, b: DemoRhythm): boolean {
  if (!a.weekdays.some((day) => b.weekdays.includes(day))) return false;
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const [hour = 0, minute = 0] = first.start.split(":").map(Number);
  const [nextHour = 0, nextMinute = 0] = second.start.split(":").map(Number);
  return hour * 60 + minute + first.minutes + minutesBetween > nextHour * 60 + nextMinute;
}
