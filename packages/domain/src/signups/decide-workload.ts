import { adultAge, type Person } from "../people/person.ts";
import type { Problem } from "../problem.ts";
import type { Shift } from "../shifts/shift.ts";
import { minutesOf, type Period } from "../time/period.ts";
import { ageOn, localDate, localTime, splitAtMidnights, weekStart } from "../time/zone.ts";
import type { HeldSignup } from "./signup.ts";
import { minorsAtAnyHour, type WorkRules } from "./work-rules.ts";

interface Work {
  readonly shift: Pick<Shift, "id" | "period" | "timeZone" | "breakMinutes">;
  readonly person: Pick<Person, "birthDate">;
  /** The person's confirmed promises of the week around the shift. */
  readonly held: readonly HeldSignup[];
  readonly rules: WorkRules;
}

/**
 * Says where a shift would leave somebody too little rest or too many hours by the federation's rules, counted on local days and
 * Monday-based local weeks of the shift's place. Breaks are no service. A shift on the same day may follow at once: the rest is
 * that of the night.
 */
export function decideWorkload({ shift, person, held, rules }: Work): Problem[] {
  const others = held.filter(({ status, shiftId }) => status === "confirmed" && shiftId !== shift.id);
  const problems: Problem[] = [];
  const tired = rules.nightRestMinutes === null ? null : shortNight(shift, others, rules.nightRestMinutes);
  if (tired) problems.push(tired);
  const day = busiestDay(shift, others);
  if (rules.dayMinutes !== null && day > rules.dayMinutes)
    problems.push({ code: "DAY_TOO_LONG", minutes: day, maxMinutes: rules.dayMinutes });
  const week = busiestWeek(shift, others);
  if (rules.weekMinutes !== null && week > rules.weekMinutes)
    problems.push({ code: "WEEK_TOO_LONG", minutes: week, maxMinutes: rules.weekMinutes });
  return [...problems, ...decideMinor(shift, person, day, rules)];
}

/** What an organizer may allow all the same, with a reason; rules for minors are not among it. */
const overridable: ReadonlySet<Problem["code"]> = new Set(["REST_TOO_SHORT", "DAY_TOO_LONG", "WEEK_TOO_LONG"]);

/** Whether an organizer may let somebody in despite the problem. */
export function mayBeOverridden({ code }: Problem): boolean {
  return overridable.has(code);
}

/** The shortest of the nights that would be too short; shifts that begin on one local day have no night between them. */
function shortNight(shift: Work["shift"], others: readonly HeldSignup[], needed: number): Problem | null {
  const { period, timeZone } = shift;
  let shortest: { otherTitle: string; restMinutes: number } | null = null;
  for (const other of others) {
    const [first, second] = other.period.start < period.start ? [other.period, period] : [period, other.period];
    const rest = Math.floor((second.start.getTime() - first.end.getTime()) / 60_000);
    const overnight = localDate(first.start, timeZone) !== localDate(second.start, timeZone);
    if (overnight && rest >= 0 && rest < (shortest?.restMinutes ?? needed))
      shortest = { otherTitle: other.title, restMinutes: rest };
  }
  return shortest && { code: "REST_TOO_SHORT", ...shortest, neededMinutes: needed };
}

/** Minutes of service by local day: a shift over midnight counts on both days, its break on the first. */
function minutesByDay(work: { period: Period; breakMinutes: number }, zone: string): Map<string, number> {
  const days = new Map<string, number>();
  let pause = work.breakMinutes;
  for (const part of splitAtMidnights(work.period, zone)) {
    const whole = minutesOf(part);
    const served = Math.max(0, whole - pause);
    pause -= whole - served;
    days.set(localDate(part.start, zone), served);
  }
  return days;
}

function busiestDay(shift: Work["shift"], others: readonly HeldSignup[]): number {
  const days = minutesByDay(shift, shift.timeZone);
  for (const other of others) {
    for (const [day, minutes] of minutesByDay(other, shift.timeZone)) {
      const own = days.get(day);
      if (own !== undefined) days.set(day, own + minutes);
    }
  }
  return Math.max(...days.values());
}

/** Minutes of the fullest of the weeks the shift lies in; what reaches over Sunday midnight counts in both, each its part. */
function busiestWeek(shift: Work["shift"], others: readonly HeldSignup[]): number {
  const weeks = new Map<string, number>();
  for (const work of [shift, ...others]) {
    for (const [day, minutes] of minutesByDay(work, shift.timeZone)) {
      const week = mondayOf(day);
      const sum = weeks.get(week);
      if (work === shift || sum !== undefined) weeks.set(week, (sum ?? 0) + minutes);
    }
  }
  return Math.max(...weeks.values());
}

function mondayOf(day: string): string {
  return localDate(weekStart(new Date(`${day}T12:00:00Z`), "UTC"), "UTC");
}

/** Minors serve on one day, between the hours that were set (a house rule); an end at midnight is that of the day before. */
function decideMinor(shift: Work["shift"], person: Work["person"], day: number, rules: WorkRules): Problem[] {
  const { period, timeZone } = shift;
  if (person.birthDate === null || ageOn(person.birthDate, period.start, timeZone) >= adultAge) return [];
  const problems: Problem[] = [];
  const { minorFrom: from, minorUntil: until, minorDayMinutes: most } = rules;
  if (!minorsAtAnyHour(rules)) {
    const oneDay = splitAtMidnights(period, timeZone).length === 1;
    const endsAt = localTime(period.end, timeZone);
    const ends = endsAt === "00:00" ? "24:00" : endsAt;
    if (!oneDay || localTime(period.start, timeZone) < from || ends > until)
      problems.push({ code: "MINOR_HOURS", from, until });
  }
  if (most !== null && day > most) problems.push({ code: "MINOR_DAY_TOO_LONG", minutes: day, maxMinutes: most });
  return problems;
}
