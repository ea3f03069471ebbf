import type { OrganisationId } from "@nuanlin/domain/ids";
import type { NeededCourse } from "@nuanlin/domain/projects/project";
import type { Reader } from "../database.ts";

export interface OfferedCourse extends NeededCourse {
  /** Whose it is, where it is not the unit's own. */
  readonly heldBy: string | null;
}

/** The courses that people can take now and a unit can send them to: its own, then the federation's, by their names. */
export async function findPublishedCourses(db: Reader, organisationId: OrganisationId): Promise<OfferedCourse[]> {
  const rows = await db
    .selectFrom("course")
    .innerJoin("organisation", "organisation.id", "course.organisation_id")
    .select(["course.id", "course.title", "course.organisation_id as ownerId", "organisation.name as ownerName"])
    .where((eb) => eb.or([eb("organisation.id", "=", organisationId), eb("organisation.kind", "=", "federation")]))
    .where("course.status", "=", "published")
    .orderBy("course.title")
    .orderBy("course.id")
    .execute();
  const offered = rows.map(({ id, title, ownerId, ownerName }) => ({
    id,
    title,
    heldBy: ownerId === organisationId ? null : ownerName,
  }));
  return [...offered.filter(({ heldBy }) => heldBy === null), ...offered.filter(({ heldBy }) => heldBy !== null)];
}
