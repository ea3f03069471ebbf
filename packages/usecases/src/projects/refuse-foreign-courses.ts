import type { Tx } from "@nuanlin/db/database";
import { findPublishedCourses } from "@nuanlin/db/courses/find-published-courses";
import type { CourseId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import type { Project } from "@nuanlin/domain/projects/project";

/**
 * A project asks for courses of its own unit or of the federation that people can take; those it asks for already stay, even when
 * they closed.
 */
export async function refuseForeignCourses(
  tx: Tx,
  project: Pick<Project, "organisationId" | "courses">,
  courseIds: readonly CourseId[],
): Promise<void> {
  const known = new Set(project.courses.map(({ id }) => id));
  const added = courseIds.filter((id) => !known.has(id));
  if (added.length === 0) return;
  const offered = new Set((await findPublishedCourses(tx, project.organisationId)).map(({ id }) => id));
  if (added.some((id) => !offered.has(id))) throw new ProblemError({ code: "NOT_FOUND", what: "course" });
}
