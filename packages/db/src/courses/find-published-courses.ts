import type { OrganisationId } from "@nuanlin/domain/ids";
import type { NeededCourse } from "@nuanlin/domain/projects/project";
import type { Reader } from "../database.ts";

/** The courses of a unit that people can take now, by their names. */
export async function findPublishedCourses(db: Reader, organisationId: OrganisationId): Promise<NeededCourse[]> {
  return db
    .selectFrom("course")
    .select(["id", "title"])
    .where("organisation_id", "=", organisationId)
    .where("status", "=", "published")
    .orderBy("title")
    .orderBy("id")
    .execute();
}
