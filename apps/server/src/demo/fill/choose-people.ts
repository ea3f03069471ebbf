import type { SeatId, SignupId } from "@nuanlin/domain/ids";
import type { HeldSignup } from "@nuanlin/domain/signups/signup";
import { defaultWorkRules } from "@nuanlin/domain/signups/work-rules";
import type { Period } from "@nuanlin/domain/time/period";
import { timeSlotsOf } from "@nuanlin/domain/codes/time-slot";
import { localDate } from "@nuanlin/domain/time/zone";
import { distanceKm, type Point } from "@nuanlin/domain/places/place";
import type { Seat } from "@nuanlin/domain/shifts/seat";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { decideJoin } from "@nuanlin/domain/signups/decide-join";
import { demoCommunities } from "../content/communities.ts";
import { demoInsurance } from "../content/demo-insurance.ts";
import { drawsWith } from "./draw.ts";
import type { PostedProject } from "./post-projects.ts";
import type { Neighbour } from "./settle-people.ts";

const week = 8 * 86_400_000;

/** Who has promised what so far, kept beside the database so that nobody is asked who obviously cannot. */
export class Promises {
  readonly #held = new Map<string, HeldSignup[]>();

  /** What somebody has promised in the days around, as the rules on overlaps, rest and hours want to know it. */
  around(neighbour: Neighbour, { start, end }: Period): HeldSignup[] {
    const near = ({ period }: HeldSignup) =>
      period.end.getTime() > start.getTime() - week && period.start.getTime() < end.getTime() + week;
    return (this.#held.get(neighbour.demo.key) ?? []).filter(near);
  }

  add({ demo, person }: Neighbour, { id: shiftId, period, breakMinutes }: Shift, seatId: SeatId): void {
    const ids = { id: `${shiftId}:${demo.key}` as SignupId, seatId, shiftId, personId: person.id };
    const held: HeldSignup = { ...ids, period, breakMinutes, status: "confirmed", title: "", point: null };
    this.#held.set(demo.key, [...(this.#held.get(demo.key) ?? []), held]);
  }
}

const homes = new Map<string, Point>(demoCommunities.map(({ code, point }) => [code, point]));

/**
 * Whether somebody has no other promise then, and the rules let them take the seat. Whoever posts the project stays out of it:
 * nobody can confirm their own hours.
 */
export function mayCome(
  neighbour: Neighbour,
  promises: Promises,
  { demo: project, organizer }: PostedProject,
  shift: Shift,
  seat: Seat,
  now: Date,
): boolean {
  if (neighbour.actor.personId === organizer.personId) return false;
  const question = {
    organisationStatus: "approved",
    project: {
      status: "published",
      dangerous: project.dangerous,
      nearMinors: project.nearMinors,
      insurance: project.dangerous ? demoInsurance(localDate(shift.period.start, shift.timeZone)) : null,
      hoursNeeded: 0,
      areaCode: null,
      courses: [],
      ratioVolunteers: null,
      opensWith: "anybody",
    },
    team: [],
    shift,
    seat,
    person: neighbour.person,
    held: promises.around(neighbour, shift.period),
    rules: defaultWorkRules,
  } as const;
  return decideJoin(question, now).length === 0;
}

/**
 * All neighbours, those most likely to come first: free at that time of the week, fond of that kind of service, near, and eager.
 * Chance has its part, drawn from the names of shift and person.
 */
export function mostLikelyFirst(
  neighbours: readonly Neighbour[],
  { demo: project }: PostedProject,
  shift: Shift,
  place: Point,
): Neighbour[] {
  const slots = new Set(timeSlotsOf(shift.period.start, shift.period.end, shift.timeZone, () => false));
  const drawFor = drawsWith(`${project.key} ${shift.period.start.toISOString()}`);
  return neighbours
    .map((neighbour) => {
      const { demo } = neighbour;
      const home = homes.get(demo.divisionCode);
      const near = home ? Math.max(0, 1 - distanceKm(home, place) / Math.max(demo.reachKm, 1)) : 0;
      const free = demo.slots.some((slot) => slots.has(slot)) ? 1 : 0;
      const fond = demo.interests.includes(project.categoryCode) ? 1 : 0;
      const regular = demo.regularAt.includes(project.key) ? 1 : 0;
      const chance = drawFor(demo.key)();
      return { neighbour, likely: 2 * regular + near + free + fond + demo.temperament.eager + 1.5 * chance };
    })
    .sort((a, b) => b.likely - a.likely)
    .map(({ neighbour }) => neighbour);
}
