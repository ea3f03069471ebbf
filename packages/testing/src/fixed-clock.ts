/** A clock that stands still until it is told to move. */
export function fixedClock(start: string): { now: () => Date; moveTo: (instant: string) => void } {
  let at = new Date(start);
  return {
    now: () => at,
    moveTo: (instant) => {
      at = new Date(instant);
    },
  };
}
