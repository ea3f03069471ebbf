import type { PersonId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import { minutesOf } from "../time/period.ts";
import type { HoursEntry } from "./hours-entry.ts";

/**
 * Says why the recording unit may not confirm an entry: it is not waiting, its time is not over, the confirmer is the one
 * who served, the minutes exceed the time between start and end, or a reason is missing. A changed number needs one, and
 * so does an entry the federation sent back: it hears what was corrected, or why the number stands.
 */
export function decideConfirm(
  entry: HoursEntry,
  wanted: { readonly minutes: number | null; readonly reason: string },
  confirmer: PersonId,
  now: Date,
): Problem[] {
  const problems: Problem[] = [];
  if (entry.status !== "proposed" && entry.status !== "returned")
    problems.push({ code: "HOURS_WRONG_STATE", status: entry.status });
  if (entry.period.end > now) problems.push({ code: "HOURS_NOT_FINISHED", endsAt: entry.period.end.getTime() });
  if (entry.personId === confirmer) problems.push({ code: "OWN_HOURS" });
  const changed = wanted.minutes !== null && wanted.minutes !== entry.minutes;
  const maxMinutes = minutesOf(entry.period);
  if (wanted.minutes !== null && wanted.minutes > maxMinutes) problems.push({ code: "HOURS_TOO_LONG", maxMinutes });
  if ((changed || entry.status === "returned") && wanted.reason === "") problems.push({ code: "REASON_MISSING" });
  return problems;
}

/** Says why the federation may not check or return an entry: only recorded ones, never one's own, and a return needs its reason. */
export function decideReview(
  entry: HoursEntry,
  decision: "checked" | "returned",
  reason: string,
  reviewer: PersonId,
): Problem[] {
  const problems: Problem[] = [];
  const reviewable = entry.status === "confirmed" || (entry.status === "checked" && decision === "returned");
  if (!reviewable) problems.push({ code: "HOURS_WRONG_STATE", status: entry.status });
  if (entry.personId === reviewer) problems.push({ code: "OWN_HOURS" });
  if (decision === "returned" && reason === "") problems.push({ code: "REASON_MISSING" });
  return problems;
}
