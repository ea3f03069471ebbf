import type { Db } from "@nuanlin/db/database";
import { planRunId } from "@nuanlin/domain/ids";
import type { PlanStatus } from "@nuanlin/domain/matching/plan/plan-run";
import type { Neighbourhood } from "./neighbourhood.ts";

export const runId = planRunId.parse("00000000-0000-4000-8000-0000000091a7");

/** A planning run of organisation A that stands where the row needs it. */
export const planOf = (status: PlanStatus) => async (db: Db, at: Neighbourhood) => {
  await db.deleteFrom("plan_run").where("id", "=", runId).execute();
  await db
    .insertInto("plan_run")
    .values({
      id: runId,
      scope_kind: "organisation",
      organisation_id: at.organisationA,
      week: "2030-03-11",
      fairness_cost: 1,
      requested_by: at.people.adminA.personId,
      requested_at: new Date(),
      status,
    })
    .execute();
};
