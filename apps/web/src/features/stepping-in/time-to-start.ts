const minute = 60_000;

/** How long until the start, in the largest unit that still says something; never less than a minute. */
export function timeToStart(
  start: number,
  now: number,
): { readonly unit: "daysLeft" | "hoursLeft" | "minutesLeft"; readonly count: number } {
  const minutes = Math.max(1, Math.ceil((start - now) / minute));
  if (minutes >= 48 * 60) return { unit: "daysLeft", count: Math.floor(minutes / 1440) };
  if (minutes >= 120) return { unit: "hoursLeft", count: Math.floor(minutes / 60) };
  return { unit: "minutesLeft", count: minutes };
}
