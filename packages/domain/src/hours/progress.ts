import { counts, type HoursEntry } from "./hours-entry.ts";

/** Sums of minutes as a volunteer sees them. Verified and added ones stay apart; only `counting` leads to stars. */
export interface HoursProgress {
  readonly counting: number;
  readonly verified: number;
  readonly added: number;
  /** Proposed, not recorded yet. */
  readonly waiting: number;
  /** Sent back by the federation; counts again once the unit has corrected it. */
  readonly returned: number;
}

/** Adds up minutes by what they count for. */
export function progressOf(sums: readonly Pick<HoursEntry, "status" | "nature" | "minutes">[]): HoursProgress {
  const total = (fits: (sum: Pick<HoursEntry, "status" | "nature">) => boolean) =>
    sums.filter(fits).reduce((minutes, sum) => minutes + sum.minutes, 0);
  return {
    counting: total(counts),
    verified: total((sum) => counts(sum) && sum.nature === "verified"),
    added: total((sum) => counts(sum) && sum.nature === "added"),
    waiting: total((sum) => sum.status === "proposed"),
    returned: total((sum) => sum.status === "returned"),
  };
}
