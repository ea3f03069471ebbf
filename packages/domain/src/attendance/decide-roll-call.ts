import type { HoursEntry } from "../hours/hours-entry.ts";
import type { Problem } from "../problem.ts";
import type { Shift } from "../shifts/shift.ts";
import type { Signup } from "../signups/signup.ts";
import { plusMinutes } from "../time/period.ts";
import type { Attendance, RollCallInput } from "./attendance.ts";
import { checkInOpensMinutes } from "./decide-check-in.ts";

/** A line whose times are instants. */
export interface RollLine extends Pick<RollCallInput, "signupId" | "status"> {
  readonly inAt: Date | null;
  readonly outAt: Date | null;
}

/**
 * What "now" means on a line: while the shift runs, the moment itself; once it is over, its planned start for coming and
 * its planned end for leaving, so that a roll called in the evening does not make the day longer.
 */
export function readRollLine(line: RollCallInput, shift: Pick<Shift, "period">, now: Date): RollLine {
  const { start, end } = shift.period;
  const over = end <= now;
  return {
    signupId: line.signupId,
    status: line.status,
    inAt: line.inAt === "now" ? (over ? start : now) : line.inAt,
    outAt: line.outAt === "now" ? (over ? end : now) : line.outAt,
  };
}

/**
 * Says why a line of the roll-call cannot be noted: the person holds no place, it is too early, a time lies in the future,
 * somebody would leave before they came, or hours that follow from it were already decided and have to be corrected there.
 */
export function decideRollCall(
  signup: Pick<Signup, "status">,
  shift: Pick<Shift, "period" | "status">,
  held: Attendance | null,
  line: RollLine,
  hours: readonly Pick<HoursEntry, "status">[],
  now: Date,
): Problem[] {
  const problems: Problem[] = [];
  if (signup.status !== "confirmed") problems.push({ code: "NOT_SIGNED_UP" });
  if (shift.status === "cancelled") problems.push({ code: "SHIFT_CANCELLED" });
  const opens = plusMinutes(shift.period.start, -checkInOpensMinutes);
  if (now < opens && line.status !== "excused") problems.push({ code: "CHECK_IN_TOO_EARLY", opensAt: opens.getTime() });
  for (const [path, at] of [
    ["inAt", line.inAt],
    ["outAt", line.outAt],
  ] as const) {
    if (at !== null && at > now) problems.push({ code: "INVALID_INPUT", fields: [{ path, reason: "too_big" }] });
  }
  const { inAt, outAt } = signsFromRoll(held, line);
  if (inAt !== null && outAt !== null && outAt <= inAt) {
    problems.push({ code: "INVALID_INPUT", fields: [{ path: "outAt", reason: "end_before_start" }] });
  }
  if (hours.some((entry) => entry.status !== "proposed")) problems.push({ code: "ATTENDANCE_ALREADY_COUNTED" });
  return problems;
}

/** The signs after the roll: a time the organizer gave takes the place of what was there; whoever was away has no times. */
export function signsFromRoll(held: Attendance | null, line: RollLine): Omit<Attendance, "id" | "signupId"> {
  if (line.status !== "present") return { status: line.status, inAt: null, inBy: null, outAt: null, outBy: null };
  return {
    status: "present",
    inAt: line.inAt ?? held?.inAt ?? null,
    inBy: line.inAt === null ? (held?.inBy ?? null) : "roll_call",
    outAt: line.outAt ?? held?.outAt ?? null,
    outBy: line.outAt === null ? (held?.outBy ?? null) : "roll_call",
  };
}
