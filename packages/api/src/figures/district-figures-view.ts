import type { countWaitingTasks } from "@nuanlin/usecases/figures/count-waiting-tasks";
import type { showDistrictFigures } from "@nuanlin/usecases/figures/district-figures";
import * as z from "zod/mini";

const span = z.object({ start: z.number(), end: z.number() });
const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** The overview in numbers: sums, courses by week, units, divisions, skills and the way of the last year's projects. */
export const districtFiguresView = z.object({
  current: span,
  previous: span,
  hours: z.object({
    minutes: z.number(),
    previousMinutes: z.number(),
    people: z.number(),
    onTime: z.number(),
    measured: z.number(),
    newcomers: z.number(),
    cameAgain: z.number(),
    units: z.array(z.object({ unitId: z.string(), name: z.string(), verified: z.number(), added: z.number() })),
    divisions: z.array(
      z.object({ division: z.nullable(z.string()), minutes: z.number(), people: z.number(), last: z.number() }),
    ),
  }),
  shifts: z.object({ planned: z.number(), served: z.number(), led: z.number() }),
  weeks: z.array(
    z.object({
      week: z.string(),
      minutes: z.number(),
      onTime: z.number(),
      measured: z.number(),
      newcomers: z.number(),
      served: z.number(),
      led: z.number(),
    }),
  ),
  path: z.object({
    posted: z.number(),
    published: z.number(),
    withShifts: z.number(),
    peopleFound: z.number(),
    served: z.number(),
    recorded: z.number(),
  }),
  skills: z.array(z.object({ code: z.string(), level, places: z.number(), free: z.number(), people: z.number() })),
});

type Figures = Awaited<ReturnType<typeof showDistrictFigures>>;

const millis = ({ start, end }: Figures["current"]) => ({ start: start.getTime(), end: end.getTime() });

export function toDistrictFiguresView({ current, previous, hours, ...rest }: Figures) {
  return {
    ...rest,
    current: millis(current),
    previous: millis(previous),
    hours: { ...hours, units: [...hours.units], divisions: [...hours.divisions] },
  };
}

/** What waits for the federation. */
export const waitingTasksView = z.object({
  organisations: z.number(),
  oldestApplication: z.nullable(z.number()),
  hoursToReview: z.number(),
  addedToReview: z.number(),
  overdue: z.number(),
  overdueUnits: z.number(),
  claims: z.number(),
  oldestClaim: z.nullable(z.number()),
  mostDaysLate: z.number(),
  stars: z.number(),
});

export function toWaitingTasksView({
  oldestApplication,
  oldestClaim,
  ...rest
}: Awaited<ReturnType<typeof countWaitingTasks>>) {
  return {
    ...rest,
    oldestApplication: oldestApplication?.getTime() ?? null,
    oldestClaim: oldestClaim?.getTime() ?? null,
  };
}
