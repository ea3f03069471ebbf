import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** One week of finished shifts, by its Monday as an ISO date. */
export interface ShiftsWeek {
  readonly week: string;
  readonly served: number;
  readonly led: number;
}

export interface DistrictShifts {
  /** Shifts whose end lies in the period, called-off ones included. */
  readonly planned: number;
  /** Of those, shifts that took place and to which somebody came. */
  readonly served: number;
  /** Of the served ones, those where a professional was there in a leading seat. */
  readonly led: number;
  readonly weeks: readonly ShiftsWeek[];
}

export interface ShiftsQuestion {
  readonly current: Period;
  readonly street: string | null;
  readonly courseFrom: Date;
}

/** What became of the shifts, in one statement; activities that another platform runs are left out. */
export async function findDistrictShifts(
  db: Reader,
  { current, street, courseFrom }: ShiftsQuestion,
): Promise<DistrictShifts> {
  const from = new Date(Math.min(current.start.getTime(), courseFrom.getTime()));
  const inStreet = street === null ? sql`true` : sql`place.division_code like ${`${street}%`}`;
  const { rows } = await sql<DistrictShifts>`
    with ended as materialized (
      select shift.id, shift.status, shift.ends_at,
        date_trunc('week', shift.ends_at at time zone place.time_zone)::date::text as week
      from shift join place on place.id = shift.place_id join project on project.id = shift.project_id
      where shift.ends_at >= ${from} and shift.ends_at < ${current.end} and project.external_source is null and ${inStreet}
    ),
    visited as (
      select ended.id, bool_or(seat.lead and seat.kind = 'professional') as led
      from ended
        join signup on signup.shift_id = ended.id and signup.status = 'confirmed'
        join attendance on attendance.signup_id = signup.id and attendance.status = 'present'
        join seat on seat.id = signup.seat_id
      where ended.status = 'open' group by ended.id
    ),
    outcome as materialized (
      select ended.week, ended.ends_at, visited.id is not null as served, coalesce(visited.led, false) as led
      from ended left join visited on visited.id = ended.id
    )
    select
      count(*) filter (where ends_at >= ${current.start}) as "planned",
      count(*) filter (where ends_at >= ${current.start} and served) as "served",
      count(*) filter (where ends_at >= ${current.start} and led) as "led",
      coalesce((select json_agg(line order by line.week) from (
        select week, count(*) filter (where served) as "served", count(*) filter (where led) as "led"
        from outcome where ends_at >= ${courseFrom} group by week) as line), '[]') as "weeks"
    from outcome`.execute(db);
  const [shifts] = rows;
  if (!shifts) throw new Error("a query without a where clause gave no row");
  return shifts;
}

/** How far the projects posted since then have come; each step holds only those that passed the step before. */
export interface ProjectPath {
  readonly posted: number;
  readonly published: number;
  readonly withShifts: number;
  readonly peopleFound: number;
  readonly served: number;
  readonly recorded: number;
}

export async function findProjectPath(db: Reader, since: Date, street: string | null): Promise<ProjectPath> {
  const inStreet = street === null ? sql`true` : sql`place.division_code like ${`${street}%`}`;
  const { rows } = await sql<ProjectPath>`
    with signed as materialized (
      select distinct shift.project_id, attendance.id is not null as was_there
      from signup join shift on shift.id = signup.shift_id
        left join attendance on attendance.signup_id = signup.id and attendance.status = 'present'
      where signup.status = 'confirmed'
    ),
    step as (
      select project.published_at is not null as published,
        project.id in (select project_id from shift where status = 'open') as with_shifts,
        project.id in (select project_id from signed) as people_found,
        project.id in (select project_id from signed where was_there) as served,
        project.id in (select project_id from hours_entry where status in ('confirmed', 'checked') and not duty) as recorded
      from project left join place on place.id = project.place_id
      where project.created_at >= ${since} and project.external_source is null and ${inStreet}
    )
    select count(*) as "posted",
      count(*) filter (where published) as "published",
      count(*) filter (where published and with_shifts) as "withShifts",
      count(*) filter (where published and with_shifts and people_found) as "peopleFound",
      count(*) filter (where published and with_shifts and people_found and served) as "served",
      count(*) filter (where published and with_shifts and people_found and served and recorded) as "recorded"
    from step`.execute(db);
  const [path] = rows;
  if (!path) throw new Error("a query without a where clause gave no row");
  return path;
}
