import type { ServiceCategoryCode } from "../codes/service-category.ts";
import { decideActive } from "../organisations/decide-on-organisation.ts";
import type { OrganisationStatus } from "../organisations/organisation.ts";
import { adultAge } from "../people/person.ts";
import type { Problem } from "../problem.ts";
import { ageOn } from "../time/zone.ts";
import { forbiddenOffersIn } from "./forbidden-offer.ts";
import type { Project, ProjectStatus } from "./project.ts";

// Kinds of service for which 浙江省志愿服务条例 art. 22 names training before the first shift.
const trainingCategories: ReadonlySet<ServiceCategoryCode> = new Set(["0004", "0006", "0009", "0013", "0014", "0018"]);

/** Whether the province names training before the first shift for this kind of service. */
export function needsTraining(category: ServiceCategoryCode): boolean {
  return trainingCategories.has(category);
}

/** What publishing looks at. */
export type PublishSubject = Pick<
  Project,
  | "title"
  | "summary"
  | "category"
  | "risks"
  | "protections"
  | "safeguards"
  | "dangerous"
  | "isVolunteering"
  | "training"
  | "insurance"
  | "seatPlan"
>;

/**
 * Says everything that keeps a project from being published: true risks and protective measures (Order 685 art. 12,
 * 浙江省志愿服务条例 art. 14), insurance before dangerous service (art. 17), training where the province names it (art. 22),
 * adults only in danger (art. 9), no service that is not volunteering (Order 67 art. 19), an approved organisation.
 */
export function decidePublish(
  project: PublishSubject,
  organisationStatus: OrganisationStatus,
  today: string,
): Problem[] {
  const problems: Problem[] = decideActive(organisationStatus);
  if (!project.isVolunteering) problems.push({ code: "NOT_VOLUNTEERING" });
  if (project.risks === "") problems.push({ code: "RISKS_MISSING" });
  if (project.protections === "") problems.push({ code: "PROTECTIONS_MISSING" });
  if (project.safeguards.length === 0) problems.push({ code: "SAFEGUARDS_MISSING" });
  if (project.seatPlan.length === 0) problems.push({ code: "NO_SEATS" });
  if (needsTraining(project.category) && project.training === "") problems.push({ code: "TRAINING_MISSING" });
  if (project.dangerous) {
    if (project.insurance === null || project.insurance.validUntil < today)
      problems.push({ code: "INSURANCE_MISSING" });
    if (project.seatPlan.some((seat) => seat.minAge < adultAge)) problems.push({ code: "MINORS_IN_DANGER" });
  }
  problems.push(...findForbiddenWords(project));
  return problems;
}

/**
 * Says why a project may not turn dangerous while people count on it as it was: minors, and people whose age nobody knows,
 * hold places in coming shifts (浙江省志愿服务条例 art. 9). They are told and taken off first.
 */
export function decideDanger(
  dangerous: boolean,
  promised: readonly { readonly birthDate: string | null; readonly start: Date; readonly timeZone: string }[],
): Problem[] {
  const young = ({ birthDate, start, timeZone }: (typeof promised)[number]) =>
    birthDate === null || ageOn(birthDate, start, timeZone) < adultAge;
  return dangerous && promised.some(young) ? [{ code: "MINORS_IN_DANGER" }] : [];
}

/**
 * Says why a project may not go from one status to another. A draft has nothing to pause or to close; closed is the end;
 * and nobody who promised to come (`promised` counts them) is left standing before a closed project.
 */
export function decideStatusChange(
  from: ProjectStatus,
  to: Exclude<ProjectStatus, "draft">,
  promised: number,
): Problem[] {
  if (from === "closed") return [{ code: "PROJECT_CLOSED" }];
  if (from === "draft" && to !== "published") return [{ code: "PROJECT_NOT_PUBLISHED" }];
  return to === "closed" && promised > 0 ? [{ code: "SHIFT_HAS_SIGNUPS", count: promised }] : [];
}

function findForbiddenWords(project: PublishSubject): Problem[] {
  const offers = [
    { field: "title", text: project.title },
    { field: "summary", text: project.summary },
    ...project.seatPlan.map(({ name }) => ({ field: "seatPlan", text: name })),
  ];
  return offers.flatMap(({ field, text }) =>
    forbiddenOffersIn(text).map((word): Problem => ({ code: "FORBIDDEN_WORD", word, field })),
  );
}
