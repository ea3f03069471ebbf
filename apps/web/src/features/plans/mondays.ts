import { plusLocalDays, weekStart } from "@nuanlin/domain/time/zone";

/** When this week and the three after it begin. */
export function mondays(now: Date, zone: string): readonly [number, number, number, number] {
  const first = weekStart(now, zone);
  const after = (weeks: number) => plusLocalDays(first, 7 * weeks, zone).getTime();
  return [first.getTime(), after(1), after(2), after(3)];
}
