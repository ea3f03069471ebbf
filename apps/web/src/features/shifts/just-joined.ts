// Only in memory: after a reload the lamp is simply lit.
let fresh: string | null = null;

/** Remembers that this promise was made a moment ago, on this page. */
export function markJustJoined(signupId: string): void {
  fresh = signupId;
}

/** Whether the promise was made a moment ago; true once. */
export function takeJustJoined(signupId: string): boolean {
  const isFresh = fresh === signupId;
  if (isFresh) fresh = null;
  return isFresh;
}
