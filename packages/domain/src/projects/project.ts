import * as z from "zod/mini";
import { safeguards, type SafeguardCode } from "../codes/safeguard.ts";
import { serviceCategories, type ServiceCategoryCode } from "../codes/service-category.ts";
import { targetGroups, type TargetGroupCode } from "../codes/target-group.ts";
import { divisionCode } from "../divisions/division-shape.ts";
import type { CourseId, OrganisationId, PlaceId, ProjectId } from "../ids.ts";
import { courseId, organisationId, placeId, projectId } from "../ids.ts";
import { placeInput } from "../places/place.ts";
import type { SeatPlan } from "../shifts/seat.ts";
import { seatPlanInput } from "../shifts/seat.ts";
import { hasTeamRule, maxRatioVolunteers, teamOpenings, type TeamTerms } from "../shifts/team-rule.ts";
import { isoDate, lineOf, textOf } from "../text/text-shape.ts";
import { defaultSignUpTerms, type SignUpTerms, signUpTermsInput } from "./sign-up-terms.ts";

/** draft: only its organizers see it; published: everybody; paused: seen, no sign-up; closed: finished or given up. */
export const projectStatuses = ["draft", "published", "paused", "closed"] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** The insurance of a possibly dangerous service (Order 685 art. 17): no start without insurer, policy number and period on file. */
export interface Insurance {
  readonly insurer: string;
  readonly policyNumber: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

export interface Project extends TeamTerms {
  readonly id: ProjectId;
  readonly organisationId: OrganisationId;
  /** The unit that records the hours and may certify them (谁记录谁证明, Order 67 art. 14 and 26); fixed when published. */
  readonly recordingOrganisationId: OrganisationId;
  readonly status: ProjectStatus;
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly need: string;
  readonly category: ServiceCategoryCode;
  readonly targetGroups: readonly TargetGroupCode[];
  readonly safeguards: readonly SafeguardCode[];
  readonly risks: string;
  readonly protections: string;
  readonly dangerous: boolean;
  readonly nearMinors: boolean;
  /** The answer to "is it volunteering?" (Order 67 art. 19): paid work, mandatory duty and private benefit are not. */
  readonly isVolunteering: boolean;
  readonly training: string;
  readonly insurance: Insurance | null;
  readonly placeId: PlaceId | null;
  readonly seatPlan: readonly SeatPlan[];
  readonly terms: SignUpTerms;
  /** Hours of confirmed service somebody must have before they can come; 0 asks for none. */
  readonly hoursNeeded: number;
  /** Only people who live in this division, or below it, serve here; null lets everybody come. */
  readonly areaCode: string | null;
  /** What somebody must have learnt before they serve. */
  readonly courses: readonly NeededCourse[];
}

/** A course that a project asks for. */
export interface NeededCourse {
  readonly id: CourseId;
  readonly title: string;
}

/** Most hours and most courses a project can ask for beforehand. */
export const maxHoursNeeded = 1000;
export const maxNeededCourses = 8;

const insuranceInput = z
  .strictObject({ insurer: lineOf(60), policyNumber: lineOf(60), validFrom: isoDate, validUntil: isoDate })
  .check(z.refine((held) => held.validFrom <= held.validUntil, { error: "end_before_start", path: ["validUntil"] }));

/** The whole of a project as its organizer writes it. Drafts may be thin: what publishing asks for is `decidePublish`'s word. */
export const projectInput = z
  .strictObject({
    title: lineOf(30, 2),
    summary: textOf(80),
    description: textOf(3000),
    need: textOf(200),
    category: z.enum(serviceCategories.codes, "unknown_value"),
    targetGroups: z.array(z.enum(targetGroups.codes, "unknown_value")).check(z.maxLength(13, "too_long")),
    safeguards: z.array(z.enum(safeguards.codes, "unknown_value")).check(z.maxLength(12, "too_long")),
    risks: textOf(600),
    protections: textOf(600),
    dangerous: z.boolean(),
    nearMinors: z.boolean(),
    isVolunteering: z.boolean(),
    training: textOf(300),
    insurance: z.nullable(insuranceInput),
    place: z.nullable(z.union([z.strictObject({ existing: placeId }), z.strictObject({ create: placeInput })])),
    seatPlan: z.array(seatPlanInput).check(z.maxLength(8, "too_long")),
    terms: z._default(signUpTermsInput, defaultSignUpTerms),
    ratioVolunteers: z._default(
      z.nullable(z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(maxRatioVolunteers, "too_big"))),
      null,
    ),
    opensWith: z._default(z.enum(teamOpenings, "unknown_value"), "anybody"),
    hoursNeeded: z._default(
      z.number().check(z.int("bad_format"), z.gte(0, "too_small"), z.lte(maxHoursNeeded, "too_big")),
      0,
    ),
    areaCode: z._default(z.nullable(divisionCode), null),
    courseIds: z._default(z.array(courseId).check(z.maxLength(maxNeededCourses, "too_long")), []),
  })
  .check(
    // A team that waits for a professional nobody can become would wait for ever.
    z.refine((project) => !hasTeamRule(project) || project.seatPlan.some(({ kind }) => kind === "professional"), {
      error: "required",
      path: ["opensWith"],
    }),
  );
export type ProjectInput = z.output<typeof projectInput>;

export const createProjectInput = z.strictObject({ organisationId, project: projectInput });
export type CreateProjectInput = z.output<typeof createProjectInput>;
export const editProjectInput = z.strictObject({ projectId, project: projectInput });
export type EditProjectInput = z.output<typeof editProjectInput>;
export const changeProjectStatusInput = z.strictObject({
  projectId,
  to: z.enum(["published", "paused", "closed"], "unknown_value"),
});
export type ChangeProjectStatusInput = z.output<typeof changeProjectStatusInput>;
