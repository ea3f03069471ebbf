import { plusLocalDays, weekStart } from "@nuanlin/domain/time/zone";

/** The seven days of the week in which `now` falls, Monday first, each as the instant in its middle. */
export function weekDays(now: Date, zone: string): Date[] {
  const monday = weekStart(now, zone);
  return [0, 1, 2, 3, 4, 5, 6].map((day) => new Date(plusLocalDays(monday, day, zone).getTime() + 12 * 3_600_000));
}
