import type { PersonId, ShiftId } from "@nuanlin/domain/ids";
import { type FitHistory, type Middles, reliabilityDays } from "@nuanlin/domain/matching/fit/fit-history";
import type { FitTeam } from "@nuanlin/domain/matching/fit/fit-question";
import { experiencedFrom } from "@nuanlin/domain/matching/fit/fit-question";
import type { EpochMillis, Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

interface HistoryRow {
  readonly personId: PersonId;
  readonly visits: FitHistory["visits"];
  readonly kept: number;
  readonly absent: number;
  readonly late: number;
  readonly promised: readonly { readonly shiftId: ShiftId; readonly start: EpochMillis }[];
}

/**
 * What each of the people did and promised, in one statement: all visits, the promises of the last year that were kept or not, and the
 * standing promises within `promised`.
 */
export async function findFitHistories(
  db: Reader,
  personIds: readonly PersonId[],
  promised: Period,
  now: Date,
): Promise<ReadonlyMap<PersonId, FitHistory>> {
  if (personIds.length === 0) return new Map();
  const since = new Date(now.getTime() - reliabilityDays * 86_400_000);
  const { rows } = await sql<HistoryRow>`
    select person.id as "personId",
      coalesce((
        select json_agg(json_build_object('projectId', project_id, 'organisationId', organisation_id, 'category', category_code, 'times', times))
        from (
          select shift.project_id, project.organisation_id, project.category_code, count(*) as times
          from signup join attendance on attendance.signup_id = signup.id and attendance.status = 'present'
            join shift on shift.id = signup.shift_id join project on project.id = shift.project_id
          where signup.person_id = person.id group by 1, 2, 3
        ) as visit), '[]') as "visits",
      (select count(*) from signup join attendance on attendance.signup_id = signup.id and attendance.status = 'present'
        where signup.person_id = person.id and signup.starts_at >= ${since}) as "kept",
      (select count(*) from signup join attendance on attendance.signup_id = signup.id and attendance.status = 'absent'
        where signup.person_id = person.id and signup.starts_at >= ${since}) as "absent",
      (select count(*) from signup where signup.person_id = person.id and signup.late and signup.starts_at >= ${since}) as "late",
      coalesce((
        select json_agg(json_build_object('shiftId', signup.shift_id, 'start', (extract(epoch from signup.starts_at) * 1000)::bigint))
        from signup where signup.person_id = person.id and signup.status = 'confirmed'
          and signup.starts_at >= ${promised.start} and signup.starts_at < ${promised.end}), '[]') as "promised"
    from person where person.id = any(${personIds}::uuid[])`.execute(db);
  return new Map(
    rows.map(({ personId, visits, kept, absent, late, promised: starts }) => [
      personId,
      {
        visits,
        reliability: { kept, absent, late },
        promised: starts.map(({ shiftId, start }) => ({ shiftId, start: new Date(start) })),
      },
    ]),
  );
}

/** The middle of the places in each of the divisions, as far as any place there has a point. */
export async function findMiddles(db: Reader, codes: readonly string[]): Promise<Middles> {
  if (codes.length === 0) return new Map();
  const { rows } = await sql<{ readonly code: string; readonly lat: number; readonly lng: number }>`
    select wanted.code, avg(place.lat) as lat, avg(place.lng) as lng
    from unnest(${codes}::text[]) as wanted (code)
      join place on place.division_code like wanted.code || '%' and place.lat is not null
    group by wanted.code`.execute(db);
  return new Map(rows.map(({ code, lat, lng }) => [code, { lat, lng }]));
}

/** Who comes to each of the shifts, without the person themselves: people new to serving, and others. */
export async function findFitTeams(
  db: Reader,
  shiftIds: readonly ShiftId[],
  without: PersonId,
): Promise<ReadonlyMap<ShiftId, FitTeam>> {
  if (shiftIds.length === 0) return new Map();
  const { rows } = await sql<FitTeam & { readonly shiftId: ShiftId }>`
    select mate.shift_id as "shiftId",
      count(*) filter (where known.times < ${experiencedFrom}) as "newcomers",
      count(*) filter (where known.times >= ${experiencedFrom}) as "experienced"
    from signup as mate cross join lateral (
      select count(*) as times from (
        select from signup join attendance on attendance.signup_id = signup.id and attendance.status = 'present'
        where signup.person_id = mate.person_id limit ${experiencedFrom}) as visit
    ) as known
    where mate.shift_id = any(${shiftIds}::uuid[]) and mate.status = 'confirmed' and mate.person_id <> ${without}
    group by mate.shift_id`.execute(db);
  return new Map(rows.map(({ shiftId, newcomers, experienced }) => [shiftId, { newcomers, experienced }]));
}
