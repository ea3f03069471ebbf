import { ageOn, districtZone } from "@nuanlin/domain/time/zone";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { adultAge } from "@nuanlin/domain/people/person";
import type { DemoProject } from "../content/content-types.ts";
import { drawFor } from "./draw.ts";
import type { Neighbour } from "./settle-people.ts";

/** How far back the long-running projects go: long enough for some to have reached a first star. */
export const weeksOfHistory = 44;

// Projects that have run all year, how many come to them every week, and which of the named people is among these.
const longRunning: Readonly<Record<string, { readonly count: number; readonly named?: string }>> = {
  "mind-listening": { count: 3, named: "lin-yutong" },
  "lake-shore": { count: 4 },
  "elder-hospital": { count: 2, named: "zhou-guoqiang" },
};

/** Who comes to the project every week; nobody where it is young. */
export function regularsOf(project: DemoProject, neighbours: readonly Neighbour[], until: Date): readonly Neighbour[] {
  const running = longRunning[project.key];
  if (!running) return [];
  const firstWeek = plusMinutes(until, -weeksOfHistory * 7 * 24 * 60);
  const grownUp = ({ demo }: Neighbour) => ageOn(demo.birthDate, firstWeek, districtZone) >= adultAge;
  const named = neighbours.filter(({ demo }) => demo.key === running.named);
  const others = neighbours
    .filter(
      (neighbour) =>
        neighbour.demo.key.startsWith("person-") && neighbour.demo.credentials.length === 0 && grownUp(neighbour),
    )
    .map((neighbour) => ({
      neighbour,
      drawn: drawFor("regular", project.key, neighbour.demo.key)() + neighbour.demo.temperament.reliable,
    }))
    .sort((a, b) => b.drawn - a.drawn)
    .map(({ neighbour }) => neighbour);
  return [...named, ...others].slice(0, running.count);
}
