import { type VerificationTab, verificationTabs } from "@nuanlin/domain/credentials/verification";
import { streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { figurePeriods, type FigurePeriod } from "@nuanlin/domain/figures/district-figures";
import { hoursNatures, type HoursNature } from "@nuanlin/domain/hours/hours-entry";
import { skillFamilies } from "@nuanlin/domain/matching/supply-demand";
import { organisationStatuses, type OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import type { StaticSkillCode } from "@nuanlin/domain/skills/skill-tree";

function oneOf<V extends string>(value: unknown, values: readonly V[]): V | undefined {
  return values.find((known) => known === value);
}

function street(value: unknown): string | undefined {
  return oneOf(
    // An address of digits alone is read as a number.
    String(value),
    streetsOfNewDistrict().map(({ code }) => code),
  );
}

export interface OverviewSearch {
  readonly period?: FigurePeriod;
  readonly street?: string;
}

export function readOverview(search: Record<string, unknown>): OverviewSearch {
  const period = oneOf(search["period"], figurePeriods);
  const inStreet = street(search["street"]);
  return { ...(period ? { period } : {}), ...(inStreet ? { street: inStreet } : {}) };
}

export interface OrganisationsSearch {
  readonly status?: OrganisationStatus;
  /** The organisation that is open beside the list. */
  readonly id?: string;
}

export function readOrganisations(search: Record<string, unknown>): OrganisationsSearch {
  const status = oneOf(search["status"], organisationStatuses);
  const { id } = search;
  return { ...(status ? { status } : {}), ...(typeof id === "string" ? { id } : {}) };
}

export interface HoursSearch {
  readonly unit?: string;
  readonly street?: string;
  readonly nature?: HoursNature;
}

export function readHours(search: Record<string, unknown>): HoursSearch {
  const { unit } = search;
  const inStreet = street(search["street"]);
  const nature = oneOf(search["nature"], hoursNatures);
  return {
    ...(typeof unit === "string" ? { unit } : {}),
    ...(inStreet ? { street: inStreet } : {}),
    ...(nature ? { nature } : {}),
  };
}

export interface StarsSearch {
  readonly tab?: "waiting" | "issued";
}

export function readStars(search: Record<string, unknown>): StarsSearch {
  return search["tab"] === "issued" ? { tab: "issued" } : {};
}

export interface CredentialsSearch {
  readonly tab?: VerificationTab;
  /** A family of credential types. */
  readonly family?: string;
  readonly late?: true;
  /** The claim that is open beside the list. */
  readonly id?: string;
}

export function readCredentials(search: Record<string, unknown>): CredentialsSearch {
  const tab = oneOf(search["tab"], verificationTabs);
  const { family, late, id } = search;
  return {
    ...(tab ? { tab } : {}),
    ...(typeof family === "string" && /^[a-z_]{1,40}$/u.test(family) ? { family } : {}),
    ...(late === true ? { late } : {}),
    ...(typeof id === "string" ? { id } : {}),
  };
}

export interface TaxonomySearch {
  readonly tab?: "types";
}

export function readTaxonomy(search: Record<string, unknown>): TaxonomySearch {
  return search["tab"] === "types" ? { tab: "types" } : {};
}

export interface SupplySearch {
  readonly street?: string;
  readonly family?: StaticSkillCode;
}

export function readSupply(search: Record<string, unknown>): SupplySearch {
  const inStreet = street(search["street"]);
  const family = oneOf(search["family"], skillFamilies);
  return { ...(inStreet ? { street: inStreet } : {}), ...(family ? { family } : {}) };
}

export interface PoolSearch {
  readonly tab?: "health";
}

export function readPool(search: Record<string, unknown>): PoolSearch {
  return search["tab"] === "health" ? { tab: "health" } : {};
}
