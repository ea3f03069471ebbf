import { isWorkingDay, type WorkCalendar } from "../time/working-days.ts";
import { localDate } from "../time/zone.ts";

/**
 * Answers how many working days have begun by now since the last day on which a service could be recorded in time (Order 67
 * art. 11): 0 on that day itself and on the free days after it, 1 on the first working day after it. Days that were walked
 * over once are remembered, so that a long list costs no more than its oldest line.
 */
export function latenessAt(now: Date, calendar: WorkCalendar): (dueAt: Date, zone: string) => number {
  const walks = new Map<string, Walk>();
  return (dueAt, zone) => {
    const today = localDate(now, zone);
    const due = localDate(dueAt, zone);
    if (due >= today) return 0;
    const walk = walks.get(today) ?? { oldest: today, late: new Map([[today, 0]]) };
    walks.set(today, walk);
    while (walk.oldest > due) {
      const began = isWorkingDay(walk.oldest, calendar) ? 1 : 0;
      const late = (walk.late.get(walk.oldest) ?? 0) + began;
      walk.oldest = dayBefore(walk.oldest);
      walk.late.set(walk.oldest, late);
    }
    return walk.late.get(due) ?? 0;
  };
}

/** How many working days lie after each date up to today, as far back as somebody asked. */
interface Walk {
  oldest: string;
  readonly late: Map<string, number>;
}

function dayBefore(isoDate: string): string {
  const before = new Date(`${isoDate}T00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
