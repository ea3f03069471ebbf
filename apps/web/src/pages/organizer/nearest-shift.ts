interface Timed {
  readonly times: { readonly start: number; readonly end: number };
}

/** The shift whose roll is most likely wanted: one that runs, else the one whose start or end is nearest to now. */
export function nearestShift<S extends Timed>(shifts: readonly S[], now: number): S | undefined {
  const apart = ({ times }: S) => {
    if (times.start <= now && now < times.end) return 0;
    return now < times.start ? times.start - now : now - times.end;
  };
  return shifts.toSorted((a, b) => apart(a) - apart(b))[0];
}
