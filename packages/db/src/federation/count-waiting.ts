import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** What waits for the federation, in numbers. */
export interface WaitingCounts {
  readonly organisations: number;
  readonly oldestApplication: Date | null;
  readonly hoursToReview: number;
  /** Of those, entries typed in afterwards (补录), which want a second pair of eyes. */
  readonly addedToReview: number;
  readonly overdue: number;
  readonly overdueUnits: number;
  /** Papers that wait for a clerk, the first or the second. */
  readonly claims: number;
  readonly oldestClaim: Date | null;
  readonly oldestDue: Date | null;
}

export async function countWaiting(db: Reader, now: Date): Promise<WaitingCounts> {
  const { rows } = await sql<WaitingCounts>`
    select organisations.*, review.*, late.*, papers.*
    from
      (select count(*) as "organisations", min(created_at) as "oldestApplication"
        from organisation where status = 'pending' and kind <> 'federation') as organisations,
      (select count(*) as "hoursToReview", count(*) filter (where nature = 'added') as "addedToReview"
        from hours_entry where status = 'confirmed' and not duty) as review,
      (select count(*) as "overdue", count(distinct recording_organisation_id) as "overdueUnits", min(due_at) as "oldestDue"
        from hours_entry where status = 'proposed' and not duty and due_at < ${now}) as late,
      (select count(*) as "claims", min(claimed_at) as "oldestClaim"
        from credential where status in ('claimed', 'half')) as papers`.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error("a query without a where clause gave no row");
  return counts;
}
