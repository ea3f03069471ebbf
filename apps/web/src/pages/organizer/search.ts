import { isoDate } from "@nuanlin/domain/text/text-shape";
import { projectStatuses, type ProjectStatus } from "@nuanlin/domain/projects/project";
import { applicantTabs, type ApplicantTab } from "@nuanlin/domain/signups/applicants";

/** Which projects the list shows; those that are open unless somebody asks for others. */
export function readState({ state }: Record<string, unknown>): { state?: ProjectStatus } {
  const known = projectStatuses.find((status) => status === state);
  return known === undefined ? {} : { state: known };
}

export interface ApplicantsSearch {
  readonly tab?: ApplicantTab;
  readonly shift?: string;
  readonly project?: string;
}

/** Which people the list of sign-ups shows: of one state, and of one shift or project where somebody came from there. */
export function readApplicants({ tab, shift, project }: Record<string, unknown>): ApplicantsSearch {
  const known = applicantTabs.find((id) => id === tab);
  return {
    ...(known === undefined ? {} : { tab: known }),
    ...(typeof shift === "string" ? { shift } : {}),
    ...(typeof project === "string" ? { project } : {}),
  };
}

/** The week the grid shows, by any of its days; the one that runs unless somebody asks for another. */
export function readWeek({ week }: Record<string, unknown>): { week?: string } {
  return isoDate.safeParse(week).success ? { week: String(week) } : {};
}
