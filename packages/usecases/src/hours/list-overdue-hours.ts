import { findOverdueHours } from "@nuanlin/db/federation/find-overdue-hours";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { latenessAt } from "@nuanlin/domain/hours/working-days-late";
import { startingCalendar } from "@nuanlin/domain/time/working-days";
import { query } from "../query.ts";
import { groupEntries } from "./group-entries.ts";

/**
 * Shifts whose hours are not recorded although the tenth working day is over (Order 67 art. 11), by unit, the latest unit first.
 * The federation can only ask the unit: who records is who certifies.
 */
export const listOverdueHours = query({
  load: async (_db, _input: null) => null,
  allow: isFederationStaff,
  run: async ({ db, now }) => {
    const shifts = await findOverdueHours(db, now);
    const lateness = latenessAt(now, startingCalendar);
    const units = groupEntries(shifts, (shift) => shift.unitId).flatMap((ofUnit) => {
      const [first] = ofUnit;
      if (!first) return [];
      const late = ofUnit.map((shift) => ({ ...shift, daysLate: lateness(shift.dueAt, shift.timeZone) }));
      const entries = ofUnit.reduce((sum, shift) => sum + shift.entries, 0);
      return [
        {
          id: first.unitId,
          name: first.unitName,
          phone: first.phone,
          entries,
          mostDaysLate: Math.max(...late.map((shift) => shift.daysLate)),
          shifts: late,
        },
      ];
    });
    return units.sort((a, b) => b.mostDaysLate - a.mostDaysLate || b.entries - a.entries);
  },
});
