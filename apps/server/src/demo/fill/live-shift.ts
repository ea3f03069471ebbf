import { findHoursOfShift } from "@nuanlin/db/hours/hours-repository";
import { findSeatsOfShifts } from "@nuanlin/db/shifts/shift-repository";
import type { PersonActor } from "@nuanlin/domain/actor";
import type { RollCallInput } from "@nuanlin/domain/attendance/attendance";
import type { HoursStatus } from "@nuanlin/domain/hours/hours-entry";
import type { PersonId, SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { callWholeRoll } from "@nuanlin/usecases/attendance/call-whole-roll";
import { checkIn } from "@nuanlin/usecases/attendance/check-in";
import { checkOut } from "@nuanlin/usecases/attendance/check-out";
import { confirmHours } from "@nuanlin/usecases/hours/confirm-hours";
import { reviewHours } from "@nuanlin/usecases/hours/review-hours";
import { addShift } from "@nuanlin/usecases/shifts/add-shift";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { wholeBetween } from "../content/rng.ts";
import type { ServicesAt } from "./demo-services.ts";
import { drawFor } from "./draw.ts";
import type { PlannedPromise, PlannedShift } from "./plan-shifts.ts";

interface Event {
  readonly at: Date;
  readonly happen: () => Promise<unknown>;
}

/** What the organizer's list will say of people who did not check in on their phone. */
type Roll = RollCallInput[];

const day = 24 * 60;

/** Lives through one shift up to `until`: posted, promised, attended, counted, looked at. Shifts do not touch each other. */
export async function liveShift(
  servicesAt: ServicesAt,
  planned: PlannedShift,
  clerk: PersonActor,
  until: Date,
): Promise<void> {
  const { project, period, postedAt } = planned;
  const services = servicesAt(postedAt);
  const seats = project.demo.seats.map((seat) => ({ ...seat, skills: [...seat.skills] }));
  const { id } = await addShift(services, project.organizer, {
    projectId: project.id,
    shift: { start: period.start, end: period.end, breakMinutes: 0, placeId: null, seats },
  });
  const written = await findSeatsOfShifts(services.db, [id]);
  const roll: Roll = [];
  const promised = planned.promises.flatMap((promise) => {
    const seat = written[promise.position];
    return seat ? promiseEvents(servicesAt, planned, promise, seat.id, until, roll) : [];
  });
  const events = [
    ...promised,
    rollEvent(servicesAt, planned, id, roll),
    ...countEvents(servicesAt, planned, id, clerk),
  ];
  events.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { at, happen } of events) if (at < until) await happen();
}

function promiseEvents(
  servicesAt: ServicesAt,
  { project, period, postedAt, old }: PlannedShift,
  { neighbour }: PlannedPromise,
  seatId: SeatId,
  until: Date,
  roll: Roll,
): Event[] {
  const { demo, actor } = neighbour;
  const draw = drawFor("promise", project.demo.key, period.start.toISOString(), demo.key);
  const latest = Math.min(period.start.getTime() - 3_600_000, until.getTime() - 60_000);
  const joinAt = new Date(postedAt.getTime() + draw() * Math.max(0, latest - postedAt.getTime()));
  const comes = draw() < demo.temperament.reliable;
  const byPhone = comes && !old && draw() < 0.8;
  const [inAt, outAt] = [
    plusMinutes(period.start, wholeBetween(draw, -18, 6)),
    plusMinutes(period.end, wholeBetween(draw, -4, 12)),
  ];
  const excused = draw() < 0.5;
  let signupId: SignupId | null = null;
  const join = async (): Promise<void> => {
    signupId = await joinIfPossible(servicesAt(joinAt), actor, seatId);
    if (signupId === null || byPhone) return;
    const there = { status: "present", inAt: period.start, outAt: period.end } as const;
    const away = { status: excused ? "excused" : "absent", inAt: null, outAt: null } as const;
    roll.push({ signupId, ...(comes ? there : away) });
  };
  const phone = [
    { at: inAt, happen: async () => signupId && checkIn(servicesAt(inAt), actor, { signupId }) },
    { at: outAt, happen: async () => signupId && checkOut(servicesAt(outAt), actor, { signupId }) },
  ];
  return [{ at: joinAt, happen: join }, ...(byPhone ? phone : [])];
}

async function joinIfPossible(
  services: ReturnType<ServicesAt>,
  actor: PersonActor,
  seatId: SeatId,
): Promise<SignupId | null> {
  try {
    return (await joinSeat(services, actor, { seatId })).id;
  } catch (error) {
    // A certificate may be out of date by then: life goes on without them.
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** A quarter of an hour after the end the organizer goes through the list once. */
function rollEvent(servicesAt: ServicesAt, { project, period }: PlannedShift, shiftId: ShiftId, lines: Roll): Event {
  const at = plusMinutes(period.end, 15);
  return {
    at,
    happen: async () => lines.length > 0 && callWholeRoll(servicesAt(at), project.organizer, { shiftId, lines }),
  };
}

/** Some days later the organizer confirms the hours, most within ten working days; then the federation looks at some of them. */
function countEvents(
  servicesAt: ServicesAt,
  { project, period, late }: PlannedShift,
  shiftId: ShiftId,
  clerk: PersonActor,
): Event[] {
  const draw = drawFor("count", project.demo.key, period.start.toISOString());
  const confirmAt = plusMinutes(period.end, 180 + (late ? 40 : wholeBetween(draw, 0, 7)) * day);
  const reviewAt = plusMinutes(confirmAt, 2 * day);
  const reviewed = draw() < 0.45;
  const { organizer } = project;
  // Nobody decides on hours of their own.
  const entriesOfOthers = async (at: Date, status: HoursStatus, self: PersonId) =>
    (await findHoursOfShift(servicesAt(at).db, shiftId)).filter(
      (entry) => entry.status === status && entry.personId !== self,
    );
  const confirm = async (): Promise<void> => {
    const waiting = await entriesOfOthers(confirmAt, "proposed", organizer.personId);
    const entries = waiting.map(({ id }) => ({ id, minutes: null, reason: "" }));
    if (entries.length > 0) await confirmHours(servicesAt(confirmAt), organizer, { entries });
  };
  const review = async (): Promise<void> => {
    const ids = (await entriesOfOthers(reviewAt, "confirmed", clerk.personId)).map(({ id }) => id);
    if (ids.length > 0) await reviewHours(servicesAt(reviewAt), clerk, { ids, decision: "checked", reason: "" });
  };
  return [{ at: confirmAt, happen: confirm }, ...(reviewed ? [{ at: reviewAt, happen: review }] : [])];
}
