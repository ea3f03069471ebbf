import type { Actor, PersonActor } from "../actor.ts";
import { runsOrganisation } from "../actor.ts";
import type { Project } from "./project.ts";

/** Organizers and admins of the project's organisation, nobody else. */
export function mayManageProject(actor: Actor, project: Pick<Project, "organisationId">): actor is PersonActor {
  return runsOrganisation(actor, project.organisationId);
}

/** Published, paused and closed projects are public; a draft is seen by its organizers only. */
export function maySeeProject(actor: Actor, project: Pick<Project, "organisationId" | "status">): boolean {
  return project.status !== "draft" || mayManageProject(actor, project);
}
