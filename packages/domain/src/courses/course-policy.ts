import type { Actor, PersonActor } from "../actor.ts";
import { runsOrganisation } from "../actor.ts";
import type { Course } from "./course.ts";

type Owned = Pick<Course, "organisationId">;

/** Organizers and admins of the unit that holds it, nobody else. */
export function mayManageCourse(actor: Actor, course: Owned): actor is PersonActor {
  return runsOrganisation(actor, course.organisationId);
}

/** A draft is seen by its organizers only; a closed course stays readable, since records and projects name it. */
export function maySeeCourse(actor: Actor, course: Owned & Pick<Course, "status">): boolean {
  return course.status !== "draft" || mayManageCourse(actor, course);
}
