import type { Period } from "./period.ts";
import { plusLocalDays, weekStart } from "./zone.ts";

/** Saturday and Sunday of the week in which `now` falls, from now on if the weekend has begun; weeks begin on Monday. */
export function weekendOf(now: Date, zone: string): Period {
  const monday = weekStart(now, zone);
  const saturday = plusLocalDays(monday, 5, zone);
  return { start: saturday > now ? saturday : now, end: plusLocalDays(monday, 7, zone) };
}
