/** How much time is left, in the steps in which people think of it: days with hours, hours with minutes, seconds at the very end. */
export type TimeLeft =
  | { readonly kind: "over" }
  | { readonly kind: "seconds"; readonly seconds: number }
  | { readonly kind: "minutes"; readonly minutes: number }
  | { readonly kind: "hours"; readonly hours: number; readonly minutes: number }
  | { readonly kind: "days"; readonly days: number; readonly hours: number };

/** Rounded down, so that nobody is promised more time than there is. Seconds only in the last minute, days from two on. */
export function timeLeft(until: number, now: number): TimeLeft {
  const seconds = Math.floor((until - now) / 1000);
  if (seconds <= 0) return { kind: "over" };
  if (seconds <= 60) return { kind: "seconds", seconds };
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return { kind: "minutes", minutes };
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return { kind: "hours", hours, minutes: minutes % 60 };
  return { kind: "days", days: Math.floor(hours / 24), hours: hours % 24 };
}

const spokenMinutes: ReadonlySet<number> = new Set([1, 2, 5, 10, 15, 30]);

/** Whether a screen reader should say this unasked: at a few marks on the way down, never each minute or second. */
export function isSpoken(left: TimeLeft): boolean {
  if (left.kind === "hours") return left.minutes === 0;
  return left.kind === "minutes" && spokenMinutes.has(left.minutes);
}
