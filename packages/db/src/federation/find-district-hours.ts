import type { OrganisationId } from "@nuanlin/domain/ids";
import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** The hours of one recording unit in the period; verified and added ones stay apart. */
export interface UnitHours {
  readonly unitId: OrganisationId;
  readonly name: string;
  readonly verified: number;
  readonly added: number;
}

/** The hours given in one division: a community, a street where no community is known, or null for an unknown place. */
export interface DivisionHours {
  readonly division: string | null;
  readonly minutes: number;
  readonly people: number;
  /** Epoch milliseconds of the latest service. */
  readonly last: number;
}

/** One week, by its Monday as an ISO date. */
export interface HoursWeek {
  readonly week: string;
  readonly minutes: number;
  readonly onTime: number;
  readonly measured: number;
  readonly newcomers: number;
}

export interface DistrictHours {
  readonly minutes: number;
  readonly previousMinutes: number;
  readonly people: number;
  /** Entries recorded by their last day, of those that were recorded or whose last day is over. */
  readonly onTime: number;
  readonly measured: number;
  /** People whose very first counting service, anywhere, lies in the period and in the street. */
  readonly newcomers: number;
  /** Of those, people with a second shift by now. */
  readonly cameAgain: number;
  readonly units: readonly UnitHours[];
  readonly divisions: readonly DivisionHours[];
  readonly weeks: readonly HoursWeek[];
}

export interface HoursQuestion {
  readonly current: Period;
  readonly previous: Period;
  readonly street: string | null;
  /** The first instant of the oldest week of the course. */
  readonly courseFrom: Date;
}

/**
 * Hours of the district or of one street, by the place of the shift, in one statement: the entries of the time in question, and
 * the people who served then and never before. Only confirmed and checked entries count; paid duty
 * is no volunteering (Order 67 art. 19) and not part of the picture.
 */
export async function findDistrictHours(
  db: Reader,
  { current, previous, street, courseFrom }: HoursQuestion,
): Promise<DistrictHours> {
  const from = new Date(Math.min(previous.start.getTime(), courseFrom.getTime()));
  const newFrom = new Date(Math.min(current.start.getTime(), courseFrom.getTime()));
  const inStreet = street === null ? sql`true` : sql`place.division_code like ${`${street}%`}`;
  const { rows } = await sql<DistrictHours>`
    with entry as materialized (
      select hours_entry.recording_organisation_id as unit, hours_entry.person_id, hours_entry.minutes, hours_entry.nature,
        hours_entry.starts_at, place.division_code as division,
        hours_entry.status in ('confirmed', 'checked') as counts,
        hours_entry.starts_at >= ${current.start} as is_current,
        coalesce(hours_entry.confirmed_at <= hours_entry.due_at, false) as on_time,
        hours_entry.confirmed_at is not null or hours_entry.due_at < ${current.end} as measured,
        date_trunc('week', hours_entry.starts_at at time zone place.time_zone)::date::text as week
      from hours_entry join shift on shift.id = hours_entry.shift_id join place on place.id = shift.place_id
      where not hours_entry.duty and hours_entry.starts_at >= ${from} and hours_entry.starts_at < ${current.end} and ${inStreet}
    ),
    first_service as (
      select distinct on (person_id) person_id, starts_at, shift_id
      from hours_entry where status in ('confirmed', 'checked') and not duty and starts_at >= ${newFrom} and starts_at < ${current.end}
      order by person_id, starts_at
    ),
    newcomer as materialized (
      select first_service.person_id, first_service.starts_at >= ${current.start} as is_current,
        date_trunc('week', first_service.starts_at at time zone place.time_zone)::date::text as week,
        exists (select from hours_entry where hours_entry.person_id = first_service.person_id
          and hours_entry.status in ('confirmed', 'checked') and not hours_entry.duty and hours_entry.shift_id <> first_service.shift_id
          and hours_entry.starts_at < ${current.end}) as came_again
      from first_service join shift on shift.id = first_service.shift_id join place on place.id = shift.place_id
      where ${inStreet} and not exists (select from hours_entry where hours_entry.person_id = first_service.person_id
        and hours_entry.status in ('confirmed', 'checked') and not hours_entry.duty and hours_entry.starts_at < ${newFrom})
    ),
    totals as (
      select
        coalesce(sum(minutes) filter (where counts and is_current), 0) as "minutes",
        coalesce(sum(minutes) filter (where counts and starts_at >= ${previous.start} and starts_at < ${previous.end}), 0) as "previousMinutes",
        count(distinct person_id) filter (where counts and is_current) as "people",
        count(*) filter (where on_time and is_current) as "onTime",
        count(*) filter (where measured and is_current) as "measured"
      from entry
    ),
    arrivals as (
      select count(*) filter (where is_current) as "newcomers", count(*) filter (where is_current and came_again) as "cameAgain" from newcomer
    )
    select totals.*, arrivals.*,
      coalesce((select json_agg(line order by line.name) from (
        select entry.unit as "unitId", organisation.name,
          coalesce(sum(minutes) filter (where nature = 'verified'), 0) as "verified",
          coalesce(sum(minutes) filter (where nature = 'added'), 0) as "added"
        from entry join organisation on organisation.id = entry.unit
        where counts and is_current group by entry.unit, organisation.name) as line), '[]') as "units",
      coalesce((select json_agg(line) from (
        select division, sum(minutes) as "minutes", count(distinct person_id) as "people",
          round(extract(epoch from max(starts_at)) * 1000) as "last"
        from entry where counts and is_current group by division) as line), '[]') as "divisions",
      coalesce((select json_agg(line order by line.week) from (
        select week, sum(minutes) as "minutes", sum(on_time) as "onTime", sum(measured) as "measured", sum(newcomers) as "newcomers"
        from (
          select week, case when counts then minutes else 0 end as minutes, on_time::int, measured::int, 0 as newcomers
          from entry where starts_at >= ${courseFrom}
          union all
          select week, 0, 0, 0, 1 from newcomer
        ) as part group by week) as line), '[]') as "weeks"
    from totals, arrivals`.execute(db);
  const [hours] = rows;
  if (!hours) throw new Error("a query without a where clause gave no row");
  return hours;
}
