import type { OrganisationId, PersonId, ProjectId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";

/** Somebody of an organisation's own circle: who works for it, or has come to a shift of it since. */
export interface TeamPerson {
  readonly personId: PersonId;
  readonly name: string;
}

export async function findTeam(db: Reader, organisationId: OrganisationId, since: Date): Promise<TeamPerson[]> {
  return db
    .selectFrom("person")
    .select(["person.id as personId", "person.name"])
    .where("person.merged_into", "is", null)
    .where((eb) =>
      eb(
        "person.id",
        "in",
        eb
          .selectFrom("membership")
          .select("membership.person_id")
          .where("membership.organisation_id", "=", organisationId)
          .union(
            eb
              .selectFrom("signup")
              .innerJoin("shift", "shift.id", "signup.shift_id")
              .innerJoin("project", "project.id", "shift.project_id")
              .select("signup.person_id")
              .where("project.organisation_id", "=", organisationId)
              .where("signup.status", "=", "confirmed")
              .where("signup.starts_at", ">=", since),
          ),
      ),
    )
    .orderBy("person.name")
    .orderBy("person.id")
    .limit(2000)
    .execute();
}

export async function findProjectChoices(
  db: Reader,
  organisationId: OrganisationId,
): Promise<{ id: ProjectId; title: string }[]> {
  return db
    .selectFrom("project")
    .select(["id", "title"])
    .where("organisation_id", "=", organisationId)
    .where("status", "<>", "draft")
    .orderBy("title")
    .orderBy("id")
    .execute();
}
