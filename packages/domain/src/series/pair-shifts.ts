import { dateOf, type Occurrence } from "./occurrences.ts";
import type { SeriesShift } from "./series-edit.ts";

/** What a new rule makes of the shifts that are there. */
export interface PairedShifts {
  readonly pairs: readonly (readonly [SeriesShift, Occurrence])[];
  /** Shifts for which the rule has no time. */
  readonly left: readonly SeriesShift[];
  /** Times for which there is no shift. */
  readonly missing: readonly Occurrence[];
}

/**
 * Gives each shift its time under a new rule: its own day where the rule has it, else another day of the same local week or month,
 * in their order. So "Thursdays instead of Tuesdays" moves the shifts, and their people along, instead of calling them off.
 */
export function pairShifts(
  shifts: readonly SeriesShift[],
  wanted: readonly Occurrence[],
  within: "week" | "month",
): PairedShifts {
  const byDate = new Map(wanted.map((target) => [dateOf(target.occurrence), target]));
  const pairs: (readonly [SeriesShift, Occurrence])[] = [];
  const homeless: SeriesShift[] = [];
  for (const shift of shifts) {
    const target = byDate.get(dateOf(shift.occurrence));
    if (target === undefined) homeless.push(shift);
    else {
      pairs.push([shift, target]);
      byDate.delete(dateOf(shift.occurrence));
    }
  }
  const open = [...byDate.values()];
  const left: SeriesShift[] = [];
  for (const shift of homeless) {
    const span = spanOf(shift.occurrence, within);
    const at = open.findIndex(({ occurrence }) => spanOf(occurrence, within) === span);
    const [target] = at === -1 ? [] : open.splice(at, 1);
    if (target === undefined) left.push(shift);
    else pairs.push([shift, target]);
  }
  return { pairs, left, missing: open };
}

/** The Monday of the week, or the month, of a local time. */
function spanOf(occurrence: string, within: "week" | "month"): string {
  if (within === "month") return occurrence.slice(0, 7);
  const day = new Date(`${dateOf(occurrence)}T00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
