import * as z from "zod/mini";
import { textOf } from "../text/text-shape.ts";

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

/** The whole day: the times between which minors serve are turned off. */
export const anyHour = { minorFrom: "00:00", minorUntil: "23:59" } as const;

/** Whether minors may serve at any hour, since the federation turned the rule off. */
export function minorsAtAnyHour({ minorFrom, minorUntil }: Pick<WorkRules, "minorFrom" | "minorUntil">): boolean {
  return minorFrom === anyHour.minorFrom && minorUntil === anyHour.minorUntil;
}

const minutes = (least: number, most: number) =>
  z.nullable(z.number().check(z.int("bad_format"), z.gte(least, "too_small"), z.lte(most, "too_big")));
const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/u, "bad_format"));

/** New rules with why they are set; they count from now on, and those before are kept as they were. */
export const setWorkRulesInput = z
  .strictObject({
    nightRestMinutes: minutes(0, 1440),
    dayMinutes: minutes(60, 1440),
    weekMinutes: minutes(60, 10_080),
    minorDayMinutes: minutes(60, 1440),
    minorFrom: timeOfDay,
    minorUntil: timeOfDay,
    reason: textOf(300, 2),
  })
  .check(z.refine((rules) => rules.minorFrom < rules.minorUntil, { error: "end_before_start", path: ["minorUntil"] }));
export type SetWorkRulesInput = z.output<typeof setWorkRulesInput>;
