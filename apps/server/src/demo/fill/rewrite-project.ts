import { findProject } from "@nuanlin/db/projects/project-repository";
import type { ProjectInput } from "@nuanlin/domain/projects/project";
import { editProject } from "@nuanlin/usecases/projects/edit-project";
import type { Services } from "@nuanlin/usecases/services";
import type { PostedProject } from "./post-projects.ts";

/** Changes some words of a project that is public, as its organizer would; all the others stay as they are. */
export async function rewriteProject(
  services: Services,
  { id, organizer, demo }: PostedProject,
  change: Partial<ProjectInput>,
): Promise<void> {
  const project = await findProject(services.db, id);
  if (!project) throw new Error(`${demo.key} was not posted`);
  const { id: _id, organisationId: _owner, recordingOrganisationId: _recorder, status: _status, ...content } = project;
  const { placeId, targetGroups, safeguards, seatPlan, courses, terms, ...words } = content;
  await editProject(services, organizer, {
    projectId: id,
    project: {
      ...words,
      targetGroups: [...targetGroups],
      safeguards: [...safeguards],
      seatPlan: seatPlan.map((seat) => ({ ...seat, skills: [...seat.skills] })),
      place: placeId === null ? null : { existing: placeId },
      terms: { ...terms, reminders: [...terms.reminders] },
      courseIds: courses.map((course) => course.id),
      ...change,
    },
  });
}
