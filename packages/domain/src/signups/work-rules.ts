/**
 * Rest and hours as the federation sets them; null turns a rule off. House rules, no law: an organizer may let somebody in
 * despite the first three, with a reason that is kept. Those for minors have no override.
 */
export interface WorkRules {
  /** Least rest between two shifts that lie on different local days. */
  readonly nightRestMinutes: number | null;
  /** Most minutes of service on one local day. */
  readonly dayMinutes: number | null;
  /** Most minutes of service in one Monday-based local week. */
  readonly weekMinutes: number | null;
  /** Most minutes on one local day for people under 18. */
  readonly minorDayMinutes: number | null;
  /** Wall-clock times between which people under 18 serve. */
  readonly minorFrom: string;
  readonly minorUntil: string;
}

/** What counts until the federation sets its own. */
export const defaultWorkRules: WorkRules = {
  nightRestMinutes: 480,
  dayMinutes: 600,
  weekMinutes: 2400,
  minorDayMinutes: 240,
  minorFrom: "07:00",
  minorUntil: "21:00",
};
