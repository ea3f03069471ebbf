import type { ServiceCategoryCode } from "../../codes/service-category.ts";
import type { OrganisationId, ProjectId, ShiftId } from "../../ids.ts";
import type { Person } from "../../people/person.ts";
import type { Wishes } from "../../people/wishes.ts";
import type { Point } from "../../places/place.ts";
import type { Shift } from "../../shifts/shift.ts";
import { monthOf, plusLocalDays, weekStart } from "../../time/zone.ts";
import type { FitRecord, StartPoint } from "./fit-question.ts";

/** What somebody did and promised, before it is held against a shift. */
export interface FitHistory {
  /** How often they came, by project. */
  readonly visits: readonly {
    readonly projectId: ProjectId;
    readonly organisationId: OrganisationId;
    readonly category: ServiceCategoryCode;
    readonly times: number;
  }[];
  readonly reliability: FitRecord["reliability"];
  /** Their standing promises around the shifts in question, past ones of the same month included. */
  readonly promised: readonly { readonly shiftId: ShiftId; readonly start: Date }[];
}

/** For how long a promise that was kept or not is remembered. */
export const reliabilityDays = 365;

interface ServedUnit {
  readonly projectId: ProjectId;
  readonly organisationId: OrganisationId;
  readonly category: ServiceCategoryCode;
}

/** The record as it bears on one shift: each visit counts once, where it is nearest. */
export function recordFor(
  { visits, reliability, promised }: FitHistory,
  unit: ServedUnit,
  shift: Pick<Shift, "id" | "period" | "timeZone">,
): FitRecord {
  const continuity = { project: 0, organisation: 0, category: 0 };
  let served = 0;
  for (const { projectId, organisationId, category, times } of visits) {
    served += times;
    if (projectId === unit.projectId) continuity.project += times;
    else if (organisationId === unit.organisationId) continuity.organisation += times;
    else if (category === unit.category) continuity.category += times;
  }
  const { start } = shift.period;
  const month = monthOf(start, shift.timeZone);
  const monday = weekStart(start, shift.timeZone);
  const week = { start: monday, end: plusLocalDays(monday, 7, shift.timeZone) };
  const others = promised.filter(({ shiftId }) => shiftId !== shift.id);
  const within = (stretch: { start: Date; end: Date }) =>
    others.filter((promise) => stretch.start <= promise.start && promise.start < stretch.end).length;
  return { served, continuity, reliability, workload: { month: within(month), week: within(week) } };
}

/** The middle of the places in a division, by its code: of communities (12 digits) and streets (9). */
export type Middles = ReadonlyMap<string, Point>;

/**
 * Where somebody sets out: what they told, to about a kilometre; without it the middle of the places we know in their community, else in
 * their street. Null where there is neither. We never ask for an address: a street is enough to tell near from far.
 */
export function startPointOf(
  { divisionCode }: Pick<Person, "divisionCode">,
  { home }: Pick<Wishes, "home">,
  middles: Middles,
): StartPoint | null {
  if (home !== null) return { point: home, rough: false };
  if (divisionCode === null) return null;
  const point = middles.get(divisionCode) ?? middles.get(divisionCode.slice(0, 9));
  return point === undefined ? null : { point, rough: true };
}
