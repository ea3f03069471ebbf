import * as z from "zod/mini";
import { southTaihuNewDistrict } from "../../divisions/huzhou-divisions.ts";
import {
  organisationId,
  personId,
  planRunId,
  seatId,
  type OrganisationId,
  type PersonId,
  type PlanRunId,
} from "../../ids.ts";
import { isoDate } from "../../text/text-shape.ts";
import { atLocal, plusLocalDays, weekStart } from "../../time/zone.ts";
import type { Period } from "../../time/period.ts";

/** Whose shifts are planned: one organisation's, one street's, or the district's. */
export type PlanScope =
  | { readonly kind: "organisation"; readonly organisationId: OrganisationId }
  | { readonly kind: "street"; readonly street: string }
  | { readonly kind: "district" };

const planScope = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("organisation"), organisationId }),
  z.strictObject({ kind: z.literal("street"), street: z.enum(southTaihuNewDistrict.streets, "unknown_value") }),
  z.strictObject({ kind: z.literal("district") }),
]);

export const planStatuses = ["waiting", "running", "done", "cancelled", "failed"] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** The most that fairness may cost, in percent of the value of the plan. OUR bound: beyond it a plan helps nobody any more. */
export const mostFairnessCost = 10;

export const startPlanInput = z.strictObject({
  scope: planScope,
  /** Any day of the week that is planned. */
  day: isoDate,
  /** Percent of the plan's value that sharing the services out more evenly may cost. */
  fairnessCost: z.number().check(z.gte(0, "too_small"), z.lte(mostFairnessCost, "too_big")),
});
export type StartPlanInput = z.output<typeof startPlanInput>;

export const planRunInput = z.strictObject({ runId: planRunId });
export type PlanRunInput = z.output<typeof planRunInput>;

/** Null lists the federation's own runs. */
export const listPlansInput = z.strictObject({ organisationId: z.nullable(organisationId) });
export type ListPlansInput = z.output<typeof listPlansInput>;

/** As many as one look can take in. */
const mostAccepted = 500;

export const acceptPlanInput = z.strictObject({
  runId: planRunId,
  pairs: z
    .array(z.strictObject({ seatId, personId }))
    .check(z.minLength(1, "required"), z.maxLength(mostAccepted, "too_long")),
});
export type AcceptPlanInput = z.output<typeof acceptPlanInput>;

/** The local week, Monday first, in which the day lies. */
export function planWeek(day: string, zone: string): Period {
  const start = weekStart(atLocal(day, "12:00", zone), zone);
  return { start, end: plusLocalDays(start, 7, zone) };
}

/** Why places stay empty in a plan. */
export const emptyReasons = ["nobody", "elsewhere", "team_closed"] as const;
export type EmptyReason = (typeof emptyReasons)[number];

/** What a plan amounts to. Values are in units of weight: a tenth of a point of fit. */
export interface PlanFigures {
  readonly people: number;
  readonly places: number;
  readonly proposed: number;
  readonly shifts: number;
  /** Shifts of which the plan says that they can take place, with who has promised already. */
  readonly shiftsOpen: number;
  readonly value: number;
  /** No plan whatsoever is worth more than this. */
  readonly bound: number;
  /** How many people serve once, twice … in the week: as it stands, and with every proposal accepted. From 0 up to 7 and more. */
  readonly servicesBefore: readonly number[];
  readonly servicesAfter: readonly number[];
  readonly projects: number;
  /** Projects with at least one person in the week. */
  readonly projectsBefore: number;
  readonly projectsAfter: number;
}

/** Where a run stands. */
export interface PlanRun {
  readonly id: PlanRunId;
  readonly scope: PlanScope;
  readonly week: string;
  readonly fairnessCost: number;
  readonly requestedBy: PersonId;
  readonly requestedAt: Date;
  readonly status: PlanStatus;
  /** From 0 to 1. */
  readonly progress: number;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly figures: PlanFigures | null;
}

/** A run whose process said nothing for so long has died with it; another takes it up. */
export const silentMinutes = 2;
