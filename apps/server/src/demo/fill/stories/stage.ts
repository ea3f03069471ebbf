import { findSeatsOfShifts } from "@nuanlin/db/shifts/shift-repository";
import { findHeldSignups } from "@nuanlin/db/signups/signup-repository";
import type { SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { PersonActor } from "@nuanlin/domain/actor";
import type { Seat, SeatPlan } from "@nuanlin/domain/shifts/seat";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { plusMinutes } from "@nuanlin/domain/time/period";
import type { Services } from "@nuanlin/usecases/services";
import { addShift } from "@nuanlin/usecases/shifts/add-shift";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { demoOrganisations } from "../../content/organisations.ts";
import { storyShifts, type StoryKey } from "../../content/story-shifts.ts";
import { mayCome, mostLikelyFirst, type Promises } from "../choose-people.ts";
import type { ServicesAt } from "../demo-services.ts";
import type { PostedProject } from "../post-projects.ts";
import type { Neighbour } from "../settle-people.ts";
import { awakeAt, shiftAt, storyPeriod } from "./story-times.ts";

export interface StageGiven {
  readonly servicesAt: ServicesAt;
  readonly projects: readonly PostedProject[];
  readonly neighbours: readonly Neighbour[];
  readonly promises: Promises;
  readonly clerk: PersonActor;
  readonly today: string;
  readonly until: Date;
}

/** A shift of a story, with its seats in order. */
export interface StagedShift {
  readonly id: ShiftId;
  readonly project: PostedProject;
  readonly shift: Shift;
  readonly seats: readonly Seat[];
}

// Half a day back nobody minds the hour: what a demo at night shows has just happened.
const sameDayHours = 7;

/** What the stories are told with: the people and projects of the district, and the hours before the start. */
export class Stage {
  readonly given: StageGiven;

  constructor(given: StageGiven) {
    this.given = given;
  }

  /** The services as they were so many hours before the demo began; what people did at night long ago they did in the evening. */
  hoursAgo(hours: number): Services {
    const at = plusMinutes(this.given.until, -60 * hours);
    return this.given.servicesAt(hours < sameDayHours ? at : awakeAt(at));
  }

  person(key: string): Neighbour {
    const found = this.given.neighbours.find(({ demo }) => demo.key === key);
    if (!found) throw new Error(`${key} does not live here`);
    return found;
  }

  project(key: string): PostedProject {
    const found = this.given.projects.find(({ demo }) => demo.key === key);
    if (!found) throw new Error(`there is no project ${key}`);
    return found;
  }

  /** Posts the shift of a story a week ago; `heads` says how many come where it is not as many as ever. */
  async post(story: StoryKey, heads: Readonly<Record<number, readonly [number, number]>> = {}): Promise<StagedShift> {
    const project = this.project(storyShifts[story].projectKey);
    const period = storyPeriod(storyShifts[story], this.given.today);
    const seats = project.demo.seats.map((seat, position) => {
      const [minHeads, maxHeads] = heads[position] ?? [seat.minHeads, seat.maxHeads];
      return { ...seat, skills: [...seat.skills], minHeads, maxHeads };
    });
    const services = this.hoursAgo(7 * 24);
    const { id } = await addShift(services, project.organizer, {
      projectId: project.id,
      shift: { ...period, breakMinutes: 0, placeId: null, seats },
    });
    return { id, project, shift: shiftAt(story, period), seats: await findSeatsOfShifts(services.db, [id]) };
  }

  /** The neighbours without a part of their own who may take the seat in all of these shifts, the most likely ones first. */
  candidates(project: PostedProject, shifts: readonly Shift[], seat: SeatPlan): Neighbour[] {
    const { neighbours, promises, until } = this.given;
    const [first] = shifts;
    const place = demoOrganisations.flatMap(({ places }) => places).find(({ key }) => key === project.demo.placeKey);
    if (!first || !place) throw new Error(`${project.demo.key} has no time or no place`);
    const asked = { ...seat, taken: 0, held: 0 } as Seat;
    const now = plusMinutes(until, -8 * 24 * 60);
    return mostLikelyFirst(neighbours, project, first, place.point)
      .filter(({ demo }) => demo.key.startsWith("person-") && demo.credentials.length === 0)
      .filter((neighbour) => shifts.every((shift) => mayCome(neighbour, promises, project, shift, asked, now)));
  }

  /** The first so many of them; they keep the time free from here on. */
  extras(project: PostedProject, shifts: readonly Shift[], seat: SeatPlan, count: number): Neighbour[] {
    const chosen = this.candidates(project, shifts, seat).slice(0, count);
    if (chosen.length < count) throw new Error(`too few people can come to ${project.demo.key}`);
    for (const neighbour of chosen) for (const shift of shifts) this.keepFree(neighbour, shift);
    return chosen;
  }

  keepFree(neighbour: Neighbour, shift: Shift): void {
    this.given.promises.add(neighbour, shift, `${shift.id}:0` as SeatId);
  }

  /** What somebody has in a shift. */
  async signupIn({ actor }: Neighbour, { id, period }: Pick<Shift, "id" | "period">): Promise<SignupId> {
    const held = await findHeldSignups(this.hoursAgo(0).db, actor.personId, period, [id]);
    const mine = held.find(({ shiftId }) => shiftId === id);
    if (!mine) throw new Error(`${actor.name} has nothing in that shift`);
    return mine.id;
  }

  /** Fills a seat with neighbours who take their places one after the other, an hour apart, up to so many hours ago. */
  async fill(staged: StagedShift, position: number, count: number, lastHoursAgo: number): Promise<Joined[]> {
    const seat = seatAt(staged, position);
    const extras = this.extras(staged.project, [staged.shift], seat, count);
    const joined: Joined[] = [];
    for (const [index, neighbour] of extras.entries()) {
      const services = this.hoursAgo(lastHoursAgo + extras.length - 1 - index);
      const { id } = await joinSeat(services, neighbour.actor, { seatId: seat.id });
      joined.push({ neighbour, signupId: id });
    }
    return joined;
  }
}

export interface Joined {
  readonly neighbour: Neighbour;
  readonly signupId: SignupId;
}

/** The seat at that position; a story that names one that is not there is a fault of the content. */
export function seatAt({ seats, project }: Pick<StagedShift, "seats" | "project">, position: number): Seat {
  const seat = seats[position];
  if (!seat) throw new Error(`${project.demo.key} has no seat ${position}`);
  return seat;
}
