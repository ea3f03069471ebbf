import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import { safeguards } from "@nuanlin/domain/codes/safeguard";
import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import { targetGroups } from "@nuanlin/domain/codes/target-group";
import { projectStatuses } from "@nuanlin/domain/projects/project";
import { waysIn } from "@nuanlin/domain/projects/sign-up-terms";
import { seatKinds } from "@nuanlin/domain/shifts/seat";
import { teamOpenings } from "@nuanlin/domain/shifts/team-rule";
import type { ShownProject } from "@nuanlin/usecases/projects/show-project";
import { isCounselling } from "@nuanlin/domain/projects/is-counselling";
import * as z from "zod/mini";
import { ongoingView, toOngoingView } from "./project-card-view.ts";
import { shiftPageView, toShiftPageView } from "./shift-view.ts";

/** The whole public page of a project: risks and protections before anybody signs up (Order 685 art. 12, 浙江省志愿服务条例 art. 14). */
export const projectPageView = z.object({
  id: z.string(),
  status: z.enum(projectStatuses),
  title: z.string(),
  summary: z.string(),
  description: z.string(),
  need: z.string(),
  category: z.enum(serviceCategories.codes),
  targetGroups: z.array(z.enum(targetGroups.codes)),
  safeguards: z.array(z.enum(safeguards.codes)),
  risks: z.string(),
  protections: z.string(),
  dangerous: z.boolean(),
  nearMinors: z.boolean(),
  /** Psychological support: people have to know what it is not. */
  counselling: z.boolean(),
  training: z.string(),
  /** Insurer and term; the policy number is the organisation's business. */
  insurance: z.nullable(z.object({ insurer: z.string(), validUntil: z.string() })),
  plannedSeats: z.array(
    z.object({ name: z.string(), kind: z.enum(seatKinds), lead: z.boolean(), maxHeads: z.number() }),
  ),
  /** What a visitor may know of how one gets in; the code of projects that are entered by one stays with the organizers. */
  terms: z.object({
    wayIn: z.enum(waysIn),
    answerHours: z.number(),
    groupMax: z.number(),
    waitlist: z.boolean(),
  }),
  /** How many volunteers one professional leads, and whether neighbours can join before professionals are there. */
  team: z.object({ ratioVolunteers: z.nullable(z.number()), opensWith: z.enum(teamOpenings) }),
  /** What somebody must have before they can come. */
  asks: z.object({
    hours: z.number(),
    areaCode: z.nullable(z.string()),
    /** `learnt` is null for visitors. */
    courses: z.array(z.object({ id: z.string(), title: z.string(), learnt: z.nullable(z.boolean()) })),
  }),
  organisation: z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(organisationKinds.codes),
    verified: z.boolean(),
    phone: z.string(),
  }),
  recordingUnit: z.string(),
  place: z.nullable(
    z.object({
      name: z.string(),
      address: z.string(),
      street: z.nullable(z.string()),
      timeZone: z.string(),
      point: z.nullable(z.object({ lat: z.number(), lng: z.number() })),
    }),
  ),
  ongoing: ongoingView,
  applyLink: z.nullable(z.string()),
  source: z.nullable(z.string()),
  manages: z.boolean(),
  shiftCount: z.number(),
  ...shiftPageView.shape,
});
export type ProjectPageView = z.output<typeof projectPageView>;

export function toProjectPageView(shown: ShownProject): z.input<typeof projectPageView> {
  const { project, organisation } = shown;
  const courses = project.courses.map(({ id, title }) => ({ id, title, learnt: shown.learnt && shown.learnt.has(id) }));
  const { wayIn, answerHours, groupMax, waitlist } = project.terms;
  return {
    id: project.id,
    status: project.status,
    title: project.title,
    summary: project.summary,
    description: project.description,
    need: project.need,
    category: project.category,
    targetGroups: [...project.targetGroups],
    safeguards: [...project.safeguards],
    risks: project.risks,
    protections: project.protections,
    dangerous: project.dangerous,
    nearMinors: project.nearMinors,
    counselling: isCounselling(project, [...project.seatPlan, ...shown.shifts.flatMap(({ seats }) => seats)]),
    training: project.training,
    insurance: project.insurance && { insurer: project.insurance.insurer, validUntil: project.insurance.validUntil },
    plannedSeats: project.seatPlan.map(({ name, kind, lead, maxHeads }) => ({ name, kind, lead, maxHeads })),
    terms: { wayIn, answerHours, groupMax, waitlist },
    team: { ratioVolunteers: project.ratioVolunteers, opensWith: project.opensWith },
    asks: { hours: project.hoursNeeded, areaCode: project.areaCode, courses },
    organisation: {
      id: project.organisationId,
      name: organisation.name,
      kind: organisation.kind,
      // The federation has not looked at those that came with a directory.
      verified: organisation.status === "approved" && shown.source === null,
      phone: organisation.contactPhone,
    },
    recordingUnit: shown.recordingUnit,
    place: shown.place,
    ongoing: toOngoingView(shown.ongoing),
    applyLink: shown.applyLink,
    source: shown.source,
    manages: shown.manages,
    shiftCount: shown.shiftCount,
    ...toShiftPageView(shown),
  };
}
