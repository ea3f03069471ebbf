import type { CronItem } from "graphile-worker";
import { keyed, type TaskName } from "./tasks.ts";

const each = (name: TaskName, match: string): CronItem => ({
  task: name,
  match,
  identifier: name,
  options: keyed(name),
});

/** When what is done, in UTC; each round happens once, in one of the processes. */
export const timetable: CronItem[] = [
  each("dispatch-outbox", "* * * * *"),
  each("deliver", "* * * * *"),
  each("remind", "* * * * *"),
  each("lapse", "* * * * *"),
  each("cover", "* * * * *"),
  each("plan", "* * * * *"),
  // A quarter past three at night in Huzhou.
  each("make-series", "15 19 * * *"),
  each("purge", "25 * * * *"),
];
