import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { OrganisationId, ProjectId } from "@nuanlin/domain/ids";
import type { ProjectStatus } from "@nuanlin/domain/projects/project";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** A project in its organisation's list, with what is coming of it. */
export interface OwnProject {
  readonly id: ProjectId;
  readonly title: string;
  readonly summary: string;
  readonly category: ServiceCategoryCode;
  readonly status: ProjectStatus;
  readonly placeName: string | null;
  readonly timeZone: string | null;
  readonly createdAt: Date;
  readonly comingShifts: number;
  readonly nextStart: Date | null;
  readonly places: number;
  readonly taken: number;
}

/** All projects of the organisation, drafts too, the newest first; shifts and places count from `now` on. */
export async function findOwnProjects(db: Reader, organisationId: OrganisationId, now: Date): Promise<OwnProject[]> {
  return db
    .selectFrom("project")
    .leftJoin("place", "place.id", "project.place_id")
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("shift")
          .leftJoin("seat", "seat.shift_id", "shift.id")
          .select((coming) => [
            coming.fn.count<number>("shift.id").distinct().as("comingShifts"),
            coming.fn.min<Date | null>("shift.starts_at").as("nextStart"),
            coming.fn.coalesce(coming.fn.sum<number>("seat.max_heads"), sql<number>`0`).as("places"),
            coming.fn.coalesce(coming.fn.sum<number>("seat.taken"), sql<number>`0`).as("taken"),
          ])
          .whereRef("shift.project_id", "=", "project.id")
          .where("shift.status", "=", "open")
          .where("shift.starts_at", ">", now)
          .as("coming"),
      (join) => join.onTrue(),
    )
    .select([
      "project.id",
      "project.title",
      "project.summary",
      "project.category_code as category",
      "project.status",
      "place.name as placeName",
      "place.time_zone as timeZone",
      "project.created_at as createdAt",
      "coming.comingShifts",
      "coming.nextStart",
      "coming.places",
      "coming.taken",
    ])
    .where("project.organisation_id", "=", organisationId)
    .orderBy("project.created_at", "desc")
    .orderBy("project.id")
    .execute();
}
