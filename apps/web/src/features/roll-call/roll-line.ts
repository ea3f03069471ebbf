import type { DeskShiftPageView, ShiftPersonView } from "@nuanlin/api/desk/desk-shift-view";
import { checkInOpensMinutes } from "@nuanlin/domain/attendance/decide-check-in";
import { atLocal, localDate, plusLocalDays } from "@nuanlin/domain/time/zone";

/** One line as the roll is sent; "now" is the server's clock. */
export interface RollLine {
  readonly signupId: string;
  readonly status: "present" | "absent" | "excused";
  readonly inAt: number | "now" | null;
  readonly outAt: number | "now" | null;
}

type Times = DeskShiftPageView["times"];

/** When the roll can be called. */
export function rollOpensAt(times: Times): number {
  return times.start - checkInOpensMinutes * 60_000;
}

/** Somebody is here: their own sign stays, otherwise it is now; once the shift is over, its planned times stand in. */
export function cameLine({ signupId, attendance }: ShiftPersonView, times: Times, now: number): RollLine {
  const over = times.end <= now;
  return {
    signupId,
    status: "present",
    inAt: attendance?.inAt === null || attendance === null ? "now" : null,
    outAt: over && (attendance?.outAt ?? null) === null ? "now" : null,
  };
}

/** The line that puts somebody back to what was noted before. */
export function lineBefore({ signupId, attendance }: ShiftPersonView): RollLine | null {
  if (attendance === null) return null;
  return { signupId, status: attendance.status, inAt: attendance.inAt, outAt: attendance.outAt };
}

/** Whether hours that follow were decided already; the roll is closed for that person then. */
export function isCounted({ hoursStatus }: ShiftPersonView): boolean {
  return hoursStatus !== null && hoursStatus !== "proposed";
}

/** Whether somebody still owes an answer to the new time; once the shift begins the roll says who came. */
export function isUnconfirmed(
  { reconfirmBy }: Pick<ShiftPersonView, "reconfirmBy">,
  { status, times }: Pick<DeskShiftPageView, "status" | "times">,
  now: number,
): boolean {
  return reconfirmBy !== null && status === "open" && now < times.start;
}

/** The instant of a typed time that lies nearest to the shift: shifts over midnight have two days. */
export function instantNear(time: string, { start, end, timeZone }: Times): number {
  const day = localDate(new Date(start), timeZone);
  const first = atLocal(day, time, timeZone);
  const middle = (start + end) / 2;
  const [best = first] = [-1, 0, 1]
    .map((days) => plusLocalDays(first, days, timeZone))
    .toSorted((a, b) => Math.abs(a.getTime() - middle) - Math.abs(b.getTime() - middle));
  return best.getTime();
}
