import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

export interface LandingFigures {
  /** Different people with counting hours this year. */
  readonly neighbours: number;
  /** Different people with a verified credential who hold a leading seat this year. */
  readonly professionals: number;
  /** Different communities (or streets, where that is all we know) with counting hours in the last 30 days. */
  readonly litCommunities: number;
  readonly openSeatsThisWeekend: number;
  readonly countingMinutes: number;
}

/** The few figures of the landing page, in one statement. */
export async function findLandingFigures(
  db: Reader,
  yearStart: Date,
  weekend: Period,
  now: Date,
): Promise<LandingFigures> {
  const { rows } = await sql<LandingFigures>`
    with counting as (
      select person_id, shift_id, starts_at, minutes from hours_entry
      where status in ('confirmed', 'checked') and not duty and starts_at >= least(${yearStart}::timestamptz, ${now}::timestamptz - interval '30 days')
    )
    select
      (select count(distinct person_id) from counting where starts_at >= ${yearStart}) as "neighbours",
      (select coalesce(sum(minutes), 0) from counting where starts_at >= ${yearStart}) as "countingMinutes",
      (select count(distinct place.division_code)
        from counting join shift on shift.id = counting.shift_id join place on place.id = shift.place_id
        where counting.starts_at >= ${now}::timestamptz - interval '30 days') as "litCommunities",
      (select count(distinct signup.person_id)
        from signup join seat on seat.id = signup.seat_id
        where signup.status = 'confirmed' and signup.starts_at >= ${yearStart} and seat.lead and seat.kind = 'professional'
          and exists (select from credential where credential.person_id = signup.person_id and credential.status = 'verified')) as "professionals",
      (select coalesce(sum(seat.max_heads - seat.taken), 0)
        from shift
          join project on project.id = shift.project_id and project.status = 'published'
          join organisation on organisation.id = project.organisation_id and organisation.status = 'approved'
          join seat on seat.shift_id = shift.id
        where shift.status = 'open' and shift.starts_at > ${now} and shift.starts_at >= ${weekend.start} and shift.starts_at < ${weekend.end}) as "openSeatsThisWeekend"`.execute(
    db,
  );
  const [figures] = rows;
  if (!figures) throw new Error("a query without a where clause gave no row");
  return figures;
}
