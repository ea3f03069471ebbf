import type { SeatId, ShiftId } from "@nuanlin/domain/ids";
import type { Seat, SeatPlan } from "@nuanlin/domain/shifts/seat";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { type Period, plusMinutes } from "@nuanlin/domain/time/period";
import { atLocal } from "@nuanlin/domain/time/zone";
import type { DemoPlace } from "../content/content-types.ts";
import { demoOrganisations } from "../content/organisations.ts";
import { dayAfter, shiftDays } from "../content/shift-days.ts";
import { drawFor } from "./draw.ts";
import { mayCome, mostLikelyFirst, Promises } from "./choose-people.ts";
import type { PostedProject } from "./post-projects.ts";
import { regularsOf, weeksOfHistory } from "./regulars.ts";
import type { Neighbour } from "./settle-people.ts";

/** Who will ask for which seat (by its position) of a shift. */
export interface PlannedPromise {
  readonly position: number;
  readonly neighbour: Neighbour;
}

export interface PlannedShift {
  readonly project: PostedProject;
  readonly period: Period;
  readonly postedAt: Date;
  readonly promises: readonly PlannedPromise[];
  /** Old shifts were called from a list; recent ones were checked in on the phone. */
  readonly old: boolean;
  /** Whether the organizer forgets the hours until long after the tenth working day. */
  readonly late: boolean;
}

const day = 24 * 60;

/**
 * Decides for all shifts who will come, before anything is written: in the order in which they are posted, so that whoever
 * promised one shift is not asked for another at the same time. `until` is the moment the demo starts; `promises` are those that
 * stand already, and takes the new ones.
 */
export function planShifts(
  projects: readonly PostedProject[],
  neighbours: readonly Neighbour[],
  today: string,
  until: Date,
  promises = new Promises(),
): PlannedShift[] {
  const shifts = projects.flatMap((project) => {
    const { rhythm } = project.demo;
    const place = placeOf(project);
    const regulars = regularsOf(project.demo, neighbours, until);
    const weeksBack = regulars.length > 0 ? weeksOfHistory : rhythm.weeksBack;
    return shiftDays({ ...rhythm, weeksBack }, today).map((date) => {
      const start = atLocal(date, rhythm.start, place.timeZone);
      const earliest = plusMinutes(start, -18 * day);
      return {
        project,
        place,
        regulars,
        old: date < dayAfter(today, -7 * Math.max(2, rhythm.weeksBack)),
        late: isLate(project, date, today),
        period: { start, end: plusMinutes(start, rhythm.minutes) },
        postedAt: earliest < until ? earliest : plusMinutes(until, -60),
      };
    });
  });
  shifts.sort(
    (a, b) => a.postedAt.getTime() - b.postedAt.getTime() || a.period.start.getTime() - b.period.start.getTime(),
  );
  return shifts.map(({ place, regulars, ...shift }) => ({
    ...shift,
    promises: choose(shift, place, regulars, neighbours, promises, until),
  }));
}

// Somebody has to be late on every day the demo may start: one week of this project always is.
const lateProject = "mind-listening";

function isLate({ demo }: PostedProject, date: string, today: string): boolean {
  const inLateWeek = dayAfter(today, -28) <= date && date < dayAfter(today, -21);
  return (demo.key === lateProject && inLateWeek) || drawFor("late", demo.key, date)() < 0.05;
}

function placeOf(project: PostedProject): DemoPlace {
  const place = demoOrganisations.flatMap(({ places }) => places).find(({ key }) => key === project.demo.placeKey);
  if (!place) throw new Error(`place ${project.demo.placeKey} is not in the content`);
  return place;
}

type Unpromised = Omit<PlannedShift, "promises">;

function choose(
  planned: Unpromised,
  place: DemoPlace,
  regulars: readonly Neighbour[],
  neighbours: readonly Neighbour[],
  promises: Promises,
  until: Date,
): PlannedPromise[] {
  const { project, period, postedAt } = planned;
  const id = `${project.demo.key}:${period.start.toISOString()}` as ShiftId;
  const shift = { id, period, timeZone: place.timeZone, breakMinutes: 0, status: "open" } as Shift;
  const rarestFirst = project.demo.seats
    .map((seat, position) => ({ seat, position }))
    .sort((a, b) => rarity(b.seat) - rarity(a.seat));
  const likely = mostLikelyFirst(neighbours, project, shift, place.point);
  return rarestFirst.flatMap(({ seat, position }) => {
    const asked = { ...seat, taken: 0, held: 0 } as Seat;
    const first = seat.kind === "volunteer" ? regulars : [];
    const coming: Neighbour[] = [];
    const wanted = wantedHeads(planned, seat, until);
    // Asked one after the other until enough have said yes: the rules are not asked about everybody.
    for (const neighbour of new Set([...first, ...likely])) {
      if (coming.length >= wanted) break;
      if (mayCome(neighbour, promises, project, shift, asked, postedAt)) coming.push(neighbour);
    }
    for (const neighbour of coming) promises.add(neighbour, shift, `${id}:${position}` as SeatId);
    return coming.map((neighbour) => ({ position, neighbour }));
  });
}

/** Places that few can take are given away first. */
function rarity(seat: SeatPlan): number {
  return (seat.kind === "professional" ? 10 : 0) + seat.skills.length;
}

/** How many places find somebody: nearly all of a past shift, fewer the further ahead a shift lies. */
function wantedHeads({ project, period, old }: Unpromised, seat: SeatPlan, until: Date): number {
  const draw = drawFor(project.demo.key, period.start.toISOString(), seat.name);
  const daysAhead = (period.start.getTime() - until.getTime()) / (day * 60_000);
  const [low, high] = old ? [0.3, 0.5] : daysAhead < 0 ? [0.65, 1] : daysAhead < 4 ? [0.4, 0.95] : [0.05, 0.6];
  const share = low + draw() * (high - low);
  return Math.max(daysAhead < 0 ? seat.minHeads : 0, Math.round(seat.maxHeads * share));
}
