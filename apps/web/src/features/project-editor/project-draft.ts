import type { OwnProjectView } from "@nuanlin/api/desk/own-project-view";
import type { OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import type { Problem } from "@nuanlin/domain/problem";
import { decidePublish, type PublishSubject } from "@nuanlin/domain/projects/decide-publish";
import type { projectInput } from "@nuanlin/domain/projects/project";
import { defaultSignUpTerms } from "@nuanlin/domain/projects/sign-up-terms";
import type { SkillCode } from "@nuanlin/domain/skills/skill-tree";
import type * as z from "zod/mini";

/** A project as it stands in the form, before the shape has read it. */
export type ProjectDraft = z.input<typeof projectInput>;
export type SeatDraft = ProjectDraft["seatPlan"][number];

/** A new place asks for nothing that most neighbours lack. */
export function emptySeat(): SeatDraft {
  return {
    name: "",
    kind: "volunteer",
    lead: false,
    minHeads: 1,
    maxHeads: 4,
    minAge: 16,
    skills: [],
    credentialType: null,
  };
}

/** A project of which nothing is written yet; whether it is volunteering is for the organizer to say. */
export function emptyDraft(): ProjectDraft {
  return {
    title: "",
    summary: "",
    description: "",
    need: "",
    category: "0001",
    targetGroups: [],
    safeguards: [],
    risks: "",
    protections: "",
    dangerous: false,
    nearMinors: false,
    isVolunteering: false,
    training: "",
    insurance: null,
    place: null,
    seatPlan: [emptySeat()],
    terms: { ...defaultSignUpTerms, reminders: [...defaultSignUpTerms.reminders] },
    ratioVolunteers: null,
    opensWith: "anybody",
    hoursNeeded: 0,
    areaCode: null,
    courseIds: [],
  };
}

/** The form's view of a project that is kept already. */
export function draftOf(project: OwnProjectView): ProjectDraft {
  const { title, summary, description, need, category, targetGroups, safeguards, risks, protections } = project;
  const { dangerous, nearMinors, isVolunteering, training, insurance, place, seatPlan, terms } = project;
  const { ratioVolunteers, opensWith, hoursNeeded, areaCode } = project;
  const texts = { title, summary, description, need, risks, protections, training };
  const marks = { dangerous, nearMinors, isVolunteering };
  return {
    ...texts,
    ...marks,
    category,
    targetGroups,
    safeguards,
    insurance,
    place: place && { existing: place.id },
    seatPlan,
    terms,
    ratioVolunteers,
    opensWith,
    hoursNeeded,
    areaCode,
    courseIds: project.courses.map(({ id }) => id),
  };
}

/** Everything that would keep the draft from being published right now, by the very rule the server uses. */
export function gatesOf(draft: ProjectDraft, organisationStatus: OrganisationStatus, today: string): Problem[] {
  const { insurance } = draft;
  const insured = insurance !== null && Object.values(insurance).every((value) => value.trim() !== "");
  const subject: PublishSubject = {
    ...draft,
    title: draft.title.trim(),
    summary: draft.summary.trim(),
    risks: draft.risks.trim(),
    protections: draft.protections.trim(),
    training: draft.training.trim(),
    insurance: insured ? insurance : null,
    seatPlan: draft.seatPlan.map((seat) => ({
      ...seat,
      skills: seat.skills.map(({ code, level }) => ({ code: code as SkillCode, level })),
    })),
  };
  return decidePublish(subject, organisationStatus, today);
}

/** The part of the form where a missing gate can be mended. */
export const anchorOfGate: Partial<Record<Problem["code"], string>> = {
  NOT_VOLUNTEERING: "field-volunteering",
  RISKS_MISSING: "field-risks",
  PROTECTIONS_MISSING: "field-protections",
  SAFEGUARDS_MISSING: "field-safeguards",
  INSURANCE_MISSING: "field-insurance",
  TRAINING_MISSING: "field-training",
  MINORS_IN_DANGER: "field-seats",
  NO_SEATS: "field-seats",
  FORBIDDEN_WORD: "field-title",
  PLACE_MISSING: "field-place",
};
