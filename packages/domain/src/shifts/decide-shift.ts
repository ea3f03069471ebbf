import { adultAge } from "../people/person.ts";
import type { Problem } from "../problem.ts";
import type { Project } from "../projects/project.ts";
import type { Period } from "../time/period.ts";
import { minutesOf } from "../time/period.ts";
import type { Seat, SeatPlan } from "./seat.ts";
import { maxShiftMinutes, type SeatHeads, type Shift } from "./shift.ts";

/** Says why a shift may not be posted: it lies in the past or is longer than a day's work. */
export function decideShift(period: Period, now: Date): Problem[] {
  const problems: Problem[] = [];
  if (period.start <= now) problems.push({ code: "SHIFT_IN_PAST" });
  if (minutesOf(period) > maxShiftMinutes) problems.push({ code: "SHIFT_TOO_LONG", maxMinutes: maxShiftMinutes });
  return problems;
}

/** Says everything that keeps a time from being posted for a project: `decideShift`, a closed project, minors in danger. */
export function decideAddShift(
  project: Pick<Project, "status" | "dangerous">,
  period: Period,
  seats: readonly Pick<SeatPlan, "minAge">[],
  now: Date,
): Problem[] {
  const problems = decideShift(period, now);
  if (project.status === "closed") problems.push({ code: "PROJECT_CLOSED" });
  if (project.dangerous && seats.some((seat) => seat.minAge < adultAge)) problems.push({ code: "MINORS_IN_DANGER" });
  return problems;
}

/** Says why a shift may not be called off: it already was, or it has begun and people may be there. */
export function decideCancelShift(shift: Pick<Shift, "status" | "period">, now: Date): Problem[] {
  if (shift.status === "cancelled") return [{ code: "SHIFT_CANCELLED" }];
  return shift.period.start <= now ? [{ code: "SHIFT_STARTED" }] : [];
}

/** Says why a shift can no longer be changed: it was called off, or it has begun. */
export function decideEditShift(shift: Pick<Shift, "status" | "period">, now: Date): Problem[] {
  return decideCancelShift(shift, now);
}

/** Says which places would be taken from people who hold them or were offered them; nobody is put out by a smaller number. */
export function decideHeads(
  seats: readonly Pick<Seat, "id" | "name" | "taken" | "held">[],
  wanted: readonly SeatHeads[],
): Problem[] {
  const heads = new Map(wanted.map((seat) => [seat.seatId, seat]));
  return seats.flatMap(({ id, name, taken, held }): Problem[] => {
    const asked = heads.get(id);
    const needed = taken + held;
    return asked && asked.maxHeads < needed ? [{ code: "SEATS_BELOW_SIGNUPS", seatName: name, taken: needed }] : [];
  });
}
