import type { SearchProjectsInput } from "@nuanlin/domain/projects/search-projects";
import { wordsOf } from "@nuanlin/domain/projects/search-projects";
import { adultAge } from "@nuanlin/domain/people/person";
import { type RawBuilder, sql } from "kysely";
import { distanceTo } from "./distance-to.ts";

type Condition = RawBuilder<boolean>;

/** Whether the wish says anything about the time or the places of a shift, so that projects without such a shift fall out. */
function narrowsShifts(wish: SearchProjectsInput): boolean {
  return (
    wish.from !== null ||
    wish.to !== null ||
    wish.weekdays.length > 0 ||
    wish.partsOfDay.length > 0 ||
    wish.age !== null ||
    wish.professionalLead
  );
}

function onProject(wish: SearchProjectsInput): Condition[] {
  const conditions: Condition[] = [sql`project.status = 'published'`, sql`organisation.status = 'approved'`];
  for (const word of wordsOf(wish.text)) {
    // The index finds every project that has all the word's pairs somewhere; position() keeps those that have the word itself.
    conditions.push(
      sql`project.search_grams @> text_grams(${word}) and position(lower(${word}) in lower(project.search_text)) > 0`,
    );
  }
  if (wish.categories.length > 0) conditions.push(sql`project.category_code = any(${wish.categories}::text[])`);
  if (wish.targetGroups.length > 0) conditions.push(sql`project.target_groups && ${wish.targetGroups}::text[]`);
  if (wish.age !== null && wish.age < adultAge) conditions.push(sql`not project.dangerous`);
  return conditions;
}

/** The shift's start as the clock of its place shows it; `shift_place` is that place. */
const wallClock = sql`shift.starts_at at time zone shift_place.time_zone`;

function onCalendar(wish: SearchProjectsInput): Condition[] {
  const conditions: Condition[] = [];
  // A day somewhere on earth begins at most 14 hours before and ends at most 12 hours after the same day in UTC: a bound the index can use.
  if (wish.from !== null) {
    conditions.push(
      sql`shift.starts_at >= (${wish.from}::date - interval '14 hours') at time zone 'UTC' and (${wallClock})::date >= ${wish.from}::date`,
    );
  }
  if (wish.to !== null) {
    conditions.push(
      sql`shift.starts_at < (${wish.to}::date + interval '36 hours') at time zone 'UTC' and (${wallClock})::date <= ${wish.to}::date`,
    );
  }
  if (wish.weekdays.length > 0) conditions.push(sql`extract(isodow from ${wallClock}) = any(${wish.weekdays}::int[])`);
  if (wish.partsOfDay.length > 0) {
    const hour = sql`extract(hour from ${wallClock})`;
    conditions.push(
      sql`case when ${hour} < 12 then 'morning' when ${hour} < 18 then 'afternoon' else 'evening' end = any(${wish.partsOfDay}::text[])`,
    );
  }
  return conditions;
}

function onShift(wish: SearchProjectsInput, now: Date): Condition[] {
  const conditions: Condition[] = [
    sql`shift.project_id = wanted.id`,
    sql`shift.status = 'open'`,
    sql`shift.starts_at > ${now}`,
    ...onCalendar(wish),
  ];
  const forAge = wish.age === null ? sql`` : sql` and seat.min_age <= ${wish.age}`;
  conditions.push(
    sql`exists (select from seat where seat.shift_id = shift.id and seat.taken < seat.max_heads${forAge})`,
  );
  if (wish.professionalLead) {
    conditions.push(
      sql`exists (select from seat where seat.shift_id = shift.id and seat.lead and seat.kind = 'professional')`,
    );
  }
  return conditions;
}

/**
 * Joins `free`: the first coming shift of each wanted project that has a free place and meets what the wish says about shifts.
 * Most shifts have one, so a look into the index for each project finds it at once; only where few shifts fit, by day or by who
 * leads, is it quicker to go through the shifts themselves.
 */
function joinFree(wish: SearchProjectsInput, now: Date): RawBuilder<unknown> {
  const columns = sql`shift.project_id, shift.id, shift.place_id, shift.starts_at`;
  const conditions = sql.join(onShift(wish, now), sql` and `);
  if (onCalendar(wish).length === 0 && !wish.professionalLead) {
    return sql`join lateral (select ${columns} from shift where ${conditions} order by shift.starts_at limit 1) as free on true`;
  }
  return sql`join (
    select distinct on (shift.project_id) ${columns}
    from wanted join shift on shift.project_id = wanted.id join place as shift_place on shift_place.id = shift.place_id
    where ${conditions} order by shift.project_id, shift.starts_at
  ) as free on free.project_id = wanted.id`;
}

/**
 * Joins `next`: the first free shift, and when nothing was said about shifts, the next full one where none is free and nothing for an
 * opportunity that has no shifts but is still open.
 */
function joinNext(wish: SearchProjectsInput, now: Date): RawBuilder<unknown> {
  if (narrowsShifts(wish)) {
    return sql`${joinFree(wish, now)} join lateral (select free.id, free.place_id, free.starts_at) as next on true`;
  }
  return sql`
    left ${joinFree(wish, now)}
    left join lateral (
      select shift.id, shift.place_id, shift.starts_at from shift
      where free.id is null and shift.project_id = wanted.id and shift.status = 'open' and shift.starts_at > ${now}
      order by shift.starts_at limit 1
    ) as full_up on true
    join lateral (
      select coalesce(free.id, full_up.id) as id, coalesce(free.place_id, full_up.place_id) as place_id, coalesce(free.starts_at, full_up.starts_at) as starts_at
    ) as next on next.id is not null or wanted.ongoing_until is null or wanted.ongoing_until > ${now}`;
}

/**
 * Every published project of an approved organisation that meets the wish, one thin row each: `id`, `shift_id` and
 * `starts_at` of its next shift (one with a free place if there is any), `place_id`, `division_code`, `category_code`,
 * `published_at` and `distance_km`. An opportunity whose time is over and that has no coming shift is no longer found.
 */
export function matchingProjects(wish: SearchProjectsInput, now: Date): RawBuilder<unknown> {
  const division = sql`coalesce(place.division_code, wanted.division_code)`;
  const distance = wish.near === null ? sql`null::float8` : distanceTo(wish.near);
  const conditions: Condition[] = [sql`true`];
  if (wish.divisions.length > 0) {
    conditions.push(
      sql`(${sql.join(
        wish.divisions.map((code) => sql`${division} like ${`${code}%`}`),
        sql` or `,
      )})`,
    );
  }
  if (wish.near !== null && wish.near.maxKm !== null) conditions.push(sql`${distance} <= ${wish.near.maxKm}::float8`);
  return sql`
    with wanted as materialized (
      select project.id, project.place_id, project.category_code, project.published_at, project.ongoing_until, organisation.division_code
      from project join organisation on organisation.id = project.organisation_id
      where ${sql.join(onProject(wish), sql` and `)}
    )
    select wanted.id, next.id as shift_id, next.starts_at, place.id as place_id, ${division} as division_code,
      wanted.category_code, wanted.published_at, ${distance} as distance_km
    from wanted
      ${joinNext(wish, now)}
      left join place on place.id = coalesce(next.place_id, wanted.place_id)
    where ${sql.join(conditions, sql` and `)}`;
}
