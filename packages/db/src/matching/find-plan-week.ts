import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { TargetGroupCode } from "@nuanlin/domain/codes/target-group";
import type { OrganisationId, PersonId, ProjectId, ShiftId } from "@nuanlin/domain/ids";
import type { PlanScope } from "@nuanlin/domain/matching/plan/plan-run";
import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { wantsToBeAsked } from "../stepping-in/find-candidates.ts";

/** What a fit looks at of a shift beside its frame and seats. */
export interface PlanPlace {
  readonly shiftId: ShiftId;
  readonly projectId: ProjectId;
  readonly organisationId: OrganisationId;
  readonly category: ServiceCategoryCode;
  readonly targetGroups: readonly TargetGroupCode[];
  readonly lat: number | null;
  readonly lng: number | null;
  readonly divisionCode: string | null;
}

/** Shifts of the week that have not begun and have room; those that people cannot come upon themselves are not planned. */
export async function findPlanPlaces(db: Reader, scope: PlanScope, week: Period, now: Date): Promise<PlanPlace[]> {
  return db
    .selectFrom("shift")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .select([
      "shift.id as shiftId",
      "project.id as projectId",
      "project.organisation_id as organisationId",
      "project.category_code as category",
      "project.target_groups as targetGroups",
      "place.lat",
      "place.lng",
      "place.division_code as divisionCode",
    ])
    .where("shift.status", "=", "open")
    .where("shift.starts_at", ">=", week.start)
    .where("shift.starts_at", "<", week.end)
    .where("shift.starts_at", ">", now)
    .where("project.status", "=", "published")
    .where("project.apply_link", "is", null)
    .where("organisation.status", "=", "approved")
    .where(
      sql<boolean>`exists (select from seat where seat.shift_id = shift.id and seat.taken + seat.held < seat.max_heads)`,
    )
    .where((eb) => {
      if (scope.kind === "organisation") return eb("project.organisation_id", "=", scope.organisationId);
      return scope.kind === "street" ? eb("place.division_code", "like", `${scope.street}%`) : eb.lit(true);
    })
    .orderBy("shift.starts_at")
    .orderBy("shift.id")
    .execute();
}

/** Everybody who may be asked: with an account in use and a name, who said when they are free and takes invitations. */
export async function findPlanPeople(db: Reader): Promise<PersonId[]> {
  const rows = await db
    .selectFrom("person")
    .innerJoin("account", "account.id", "person.account_id")
    .select("person.id")
    .where("account.status", "=", "active")
    .where("person.merged_into", "is", null)
    .where("person.name", "<>", "")
    .where(sql<boolean>`exists (select from person_slot where person_slot.person_id = person.id)`)
    .where(wantsToBeAsked)
    .orderBy("person.id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Promises within the week, by person. */
export async function countPromised(db: Reader, week: Period): Promise<ReadonlyMap<PersonId, number>> {
  const rows = await db
    .selectFrom("signup")
    .select(({ fn }) => ["person_id as personId", fn.countAll<number>().as("count")])
    .where("status", "=", "confirmed")
    .where("starts_at", ">=", week.start)
    .where("starts_at", "<", week.end)
    .groupBy("person_id")
    .execute();
  return new Map(rows.map(({ personId, count }) => [personId, count]));
}
