/** Whole minutes since then, never negative, whatever the two clocks say. */
export function minutesSince(at: number, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - at) / 60_000));
}
