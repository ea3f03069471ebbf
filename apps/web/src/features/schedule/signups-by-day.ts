import { isoDay } from "../../shared/dates.ts";
import type { MySignup } from "./use-my-signups.ts";

/** The sign-ups under the day they begin on, days and sign-ups in the order given. */
export function signupsByDay(signups: readonly MySignup[]): [string, MySignup[]][] {
  const days = new Map<string, MySignup[]>();
  for (const signup of signups) {
    const day = isoDay(signup.start, signup.timeZone);
    days.set(day, [...(days.get(day) ?? []), signup]);
  }
  return [...days];
}
