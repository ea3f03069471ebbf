import { findSmallProjects } from "@nuanlin/db/matching/find-week-fairness";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { fairnessOf } from "@nuanlin/domain/matching/ranking/fairness";
import { districtZone, weekStart } from "@nuanlin/domain/time/zone";
import { query } from "../query.ts";

/** How many of the small projects that look for people have found somebody since Monday, and which have not. */
export const showWeekFairness = query({
  load: async (_db, _input: Record<never, never>) => null,
  allow: isFederationStaff,
  run: async ({ db, now }) => {
    const from = weekStart(now, districtZone);
    const projects = await findSmallProjects(db, from, now);
    const { reached } = fairnessOf(projects.map(({ signups }) => signups));
    return { from, reached, projects };
  },
});
