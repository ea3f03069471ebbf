import { countWaiting } from "@nuanlin/db/federation/count-waiting";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { latenessAt } from "@nuanlin/domain/hours/working-days-late";
import { startingCalendar } from "@nuanlin/domain/time/working-days";
import { districtZone } from "@nuanlin/domain/time/zone";
import { query } from "../query.ts";
import { findDueStars } from "../recognition/list-star-candidates.ts";

/** What waits for the federation, for its menu and its overview. */
export const countWaitingTasks = query({
  load: async (_db, _input: null) => null,
  allow: isFederationStaff,
  run: async ({ db, now }) => {
    const [counts, stars] = await Promise.all([countWaiting(db, now), findDueStars(db)]);
    const { oldestDue } = counts;
    return {
      ...counts,
      mostDaysLate: oldestDue === null ? 0 : latenessAt(now, startingCalendar)(oldestDue, districtZone),
      stars: stars.length,
    };
  },
});
