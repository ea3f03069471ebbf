import { credentialTypeCode } from "@nuanlin/domain/codes/credential-type-shape";
import { safeguards } from "@nuanlin/domain/codes/safeguard";
import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import { targetGroups } from "@nuanlin/domain/codes/target-group";
import { organisationStatuses } from "@nuanlin/domain/organisations/organisation";
import type { Place } from "@nuanlin/domain/places/place";
import { projectStatuses } from "@nuanlin/domain/projects/project";
import { waysIn } from "@nuanlin/domain/projects/sign-up-terms";
import type { Seat, SeatPlan } from "@nuanlin/domain/shifts/seat";
import { seatKinds } from "@nuanlin/domain/shifts/seat";
import { teamOpenings } from "@nuanlin/domain/shifts/team-rule";
import { shiftStatuses } from "@nuanlin/domain/shifts/shift";
import type { listOwnProjects } from "@nuanlin/usecases/projects/list-own-projects";
import type { showOwnProject } from "@nuanlin/usecases/projects/show-own-project";
import * as z from "zod/mini";
import { timesView, toTimesView } from "./desk-view.ts";

export const ownProjectRowView = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  category: z.enum(serviceCategories.codes),
  status: z.enum(projectStatuses),
  placeName: z.nullable(z.string()),
  timeZone: z.nullable(z.string()),
  comingShifts: z.number(),
  nextStart: z.nullable(z.number()),
  places: z.number(),
  taken: z.number(),
});
export type OwnProjectRowView = z.output<typeof ownProjectRowView>;

export function toOwnProjectRowView(
  row: Awaited<ReturnType<typeof listOwnProjects>>[number],
): z.input<typeof ownProjectRowView> {
  const { createdAt: _createdAt, nextStart, ...rest } = row;
  return { ...rest, nextStart: nextStart?.getTime() ?? null };
}

export const placeView = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string(),
  point: z.nullable(z.object({ lat: z.number(), lng: z.number() })),
  divisionCode: z.nullable(z.string()),
  timeZone: z.string(),
});
export type PlaceView = z.output<typeof placeView>;

export function toPlaceView(place: Place): z.input<typeof placeView> {
  return place;
}

/** What a place in a shift asks for, as an organizer writes it. */
export const seatPlanView = z.object({
  name: z.string(),
  kind: z.enum(seatKinds),
  lead: z.boolean(),
  minHeads: z.number(),
  maxHeads: z.number(),
  minAge: z.number(),
  skills: z.array(z.object({ code: z.string(), level: z.union([z.literal(1), z.literal(2), z.literal(3)]) })),
  credentialType: z.nullable(credentialTypeCode),
  paid: z.optional(z.boolean()),
});

export function toSeatPlanView(seat: SeatPlan): z.input<typeof seatPlanView> {
  return { ...seat, skills: seat.skills.map(({ code, level }) => ({ code, level })) };
}

export const seatView = z.extend(seatPlanView, {
  id: z.string(),
  taken: z.number(),
  /** Places kept for people of the waitlist who have not answered yet. */
  held: z.number(),
  waiting: z.number(),
  applied: z.number(),
});
export type SeatView = z.output<typeof seatView>;

type Shown = Awaited<ReturnType<typeof showOwnProject>>;

export function toSeatView(seat: Seat, queues: Shown["queues"]): z.input<typeof seatView> {
  const { applied = 0, waiting = 0 } = queues.get(seat.id) ?? {};
  return { ...toSeatPlanView(seat), id: seat.id, taken: seat.taken, held: seat.held, waiting, applied };
}

export const neededCourseView = z.object({ id: z.string(), title: z.string() });
/** A course that a project can ask for; `heldBy` is whose it is, where it is not the unit's own. */
export const offeredCourseView = z.extend(neededCourseView, { heldBy: z.nullable(z.string()) });
export type OfferedCourseView = z.output<typeof offeredCourseView>;

const ownShiftView = z.object({
  id: z.string(),
  times: timesView,
  breakMinutes: z.number(),
  status: z.enum(shiftStatuses),
  seats: z.array(seatView),
});
export type OwnShiftView = z.output<typeof ownShiftView>;

const insuranceView = z.object({
  insurer: z.string(),
  policyNumber: z.string(),
  validFrom: z.string(),
  validUntil: z.string(),
});

/** How people get in; with the code, since it is read by the organizers alone. */
const termsView = z.object({
  wayIn: z.enum(waysIn),
  answerHours: z.number(),
  joinCode: z.nullable(z.string()),
  groupMax: z.number(),
  waitlist: z.boolean(),
  newcomerPercent: z.number(),
  reminders: z.array(z.union([z.object({ days: z.number(), at: z.string() }), z.object({ minutes: z.number() })])),
});

/** A project as its organizer wrote it, with its shifts. */
export const ownProjectView = z.object({
  id: z.string(),
  organisationId: z.string(),
  organisationStatus: z.enum(organisationStatuses),
  status: z.enum(projectStatuses),
  title: z.string(),
  summary: z.string(),
  description: z.string(),
  need: z.string(),
  category: z.enum(serviceCategories.codes),
  targetGroups: z.array(z.enum(targetGroups.codes)),
  safeguards: z.array(z.enum(safeguards.codes)),
  risks: z.string(),
  protections: z.string(),
  dangerous: z.boolean(),
  nearMinors: z.boolean(),
  isVolunteering: z.boolean(),
  training: z.string(),
  insurance: z.nullable(insuranceView),
  place: z.nullable(placeView),
  seatPlan: z.array(seatPlanView),
  shifts: z.array(ownShiftView),
  terms: termsView,
  ratioVolunteers: z.nullable(z.number()),
  opensWith: z.enum(teamOpenings),
  hoursNeeded: z.number(),
  areaCode: z.nullable(z.string()),
  courses: z.array(neededCourseView),
});
export type OwnProjectView = z.output<typeof ownProjectView>;

export function toOwnProjectView(shown: Shown): z.input<typeof ownProjectView> {
  const { project, organisation, place, shifts, queues } = shown;
  return {
    ...project,
    organisationStatus: organisation.status,
    targetGroups: [...project.targetGroups],
    safeguards: [...project.safeguards],
    terms: { ...project.terms, reminders: [...project.terms.reminders] },
    courses: [...project.courses],
    place: place && toPlaceView(place),
    seatPlan: project.seatPlan.map(toSeatPlanView),
    shifts: shifts.map(({ shift, seats }) => ({
      id: shift.id,
      times: toTimesView(shift.period, shift.timeZone),
      breakMinutes: shift.breakMinutes,
      status: shift.status,
      seats: seats.map((seat) => toSeatView(seat, queues)),
    })),
  };
}
