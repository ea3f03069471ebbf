import type { DeskShiftView } from "@nuanlin/api/desk/desk-view";
import type { TimelineTone } from "../../shared/art/timeline.tsx";

/** What an organizer should know of a shift right now, the most pressing first. */
export type Moment =
  | { readonly kind: "hours"; readonly count: number }
  | { readonly kind: "roll"; readonly count: number }
  | { readonly kind: "signOut"; readonly count: number }
  | { readonly kind: "allThere" }
  | { readonly kind: "called" }
  | { readonly kind: "nobody" }
  | { readonly kind: "running"; readonly present: number; readonly left: number }
  | { readonly kind: "lacks"; readonly count: number }
  | { readonly kind: "room"; readonly count: number }
  | { readonly kind: "full" };

type Seen = Pick<
  DeskShiftView,
  "times" | "taken" | "places" | "missing" | "present" | "away" | "unsigned" | "hoursWaiting"
>;

/** Before it begins: who is missing; while it runs: who has come; after it: the roll, who has not left yet, then the hours. */
export function momentOf(shift: Seen, now: number): Moment {
  const { taken, places, missing, present, away } = shift;
  const uncalled = Math.max(0, taken - present - away);
  if (shift.times.end <= now) {
    if (taken === 0) return { kind: "nobody" };
    if (uncalled > 0) return { kind: "roll", count: uncalled };
    if (shift.unsigned > 0) return { kind: "signOut", count: shift.unsigned };
    if (shift.hoursWaiting > 0) return { kind: "hours", count: shift.hoursWaiting };
    return { kind: away === 0 ? "allThere" : "called" };
  }
  if (shift.times.start <= now) return { kind: "running", present, left: uncalled };
  if (missing > 0) return { kind: "lacks", count: missing };
  return taken < places ? { kind: "room", count: places - taken } : { kind: "full" };
}

/** The colour of the bar; it only repeats what the words say. */
export function toneOf(shift: Seen, now: number): TimelineTone {
  const { kind } = momentOf(shift, now);
  if (shift.times.end <= now) return "done";
  if (kind === "running") return "live";
  return kind === "lacks" ? "short" : "next";
}

/** What the shifts that have not begun still want, all together. */
export interface DayAhead {
  readonly shifts: number;
  /** People without whom one of them cannot take place. */
  readonly missing: number;
  /** People who could come besides, where there are enough already. */
  readonly room: number;
}

export function dayAhead(shifts: readonly Seen[], now: number): DayAhead {
  const moments = shifts.filter(({ times }) => times.start > now).map((shift) => momentOf(shift, now));
  const sum = (wanted: "lacks" | "room") =>
    moments.reduce((all, moment) => (moment.kind === wanted ? all + moment.count : all), 0);
  return { shifts: moments.length, missing: sum("lacks"), room: sum("room") };
}
