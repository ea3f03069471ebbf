import type { OrganisationKind } from "@nuanlin/domain/codes/organisation-kind";
import type { OrganisationId } from "@nuanlin/domain/ids";
import type { OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import type { Reader } from "../database.ts";

export interface QueuedOrganisation {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly divisionCode: string | null;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
}

/** Organisations of one state: those that wait, the longest waiting first; the others, the latest decision first. */
export async function findOrganisationQueue(
  db: Reader,
  status: OrganisationStatus,
  limit: number,
): Promise<QueuedOrganisation[]> {
  return db
    .selectFrom("organisation")
    .select([
      "id",
      "kind",
      "name",
      "division_code as divisionCode",
      "created_at as createdAt",
      "decided_at as decidedAt",
    ])
    .where("status", "=", status)
    .where("kind", "<>", "federation")
    .$if(status !== "pending", (query) => query.orderBy("decided_at", (order) => order.desc().nullsLast()))
    .orderBy("created_at")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** How many organisations stand in each state; federations do not count, they decide. */
export async function countOrganisations(db: Reader): Promise<Record<OrganisationStatus, number>> {
  const rows = await db
    .selectFrom("organisation")
    .select((eb) => ["status", eb.fn.countAll<number>().as("count")])
    .where("kind", "<>", "federation")
    .groupBy("status")
    .execute();
  const none = { pending: 0, approved: 0, returned: 0, suspended: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ status, count }) => [status, count])) };
}
