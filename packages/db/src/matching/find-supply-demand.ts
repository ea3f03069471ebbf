import type { FreePeople, FreePlaces } from "@nuanlin/domain/matching/supply-demand";
import type { Period } from "@nuanlin/domain/time/period";
import { type RawBuilder, sql } from "kysely";
import type { Reader } from "../database.ts";

export interface SupplyWish {
  readonly street: string | null;
  /** The first part of the skills' codes. */
  readonly family: string | null;
}

const streetOf = (code: RawBuilder<unknown>) => sql`case when length(${code}) >= 9 then left(${code}, 9) end`;

/** The places that are still free in shifts which begin in the period, a row a seat. */
export async function findFreePlaces(
  db: Reader,
  period: Period,
  { street, family }: SupplyWish,
): Promise<FreePlaces[]> {
  const { rows } = await sql<{
    start: Date;
    end: Date;
    timeZone: string;
    street: string | null;
    free: number;
  }>`
    select shift.starts_at as "start", shift.ends_at as "end", place.time_zone as "timeZone",
      ${streetOf(sql`place.division_code`)} as "street", seat.max_heads - seat.taken - seat.held as "free"
    from shift
      join project on project.id = shift.project_id and project.status = 'published'
      join organisation on organisation.id = project.organisation_id and organisation.status = 'approved'
      join place on place.id = shift.place_id
      join seat on seat.shift_id = shift.id
    where shift.status = 'open' and shift.starts_at > ${period.start} and shift.starts_at < ${period.end}
      and seat.max_heads > seat.taken + seat.held
      and (${street}::text is null or place.division_code like ${street} || '%')
      and (${family}::text is null or exists (
        select from seat_skill where seat_skill.seat_id = seat.id and ${inFamily(sql`seat_skill.skill_code`, family)}))`.execute(
    db,
  );
  return rows.map(({ start, end, ...row }) => ({ ...row, period: { start, end } }));
}

/** People with an account in use who say that they are free in a slot, and how many different people a street has. */
export async function countFreePeople(
  db: Reader,
  { street, family }: SupplyWish,
): Promise<{ readonly bySlot: FreePeople[]; readonly byStreet: ReadonlyMap<string | null, number> }> {
  const someone = sql`
    select person.id, ${streetOf(sql`person.division_code`)} as street
    from person join account on account.id = person.account_id and account.status = 'active'
    where person.merged_into is null
      and (${street}::text is null or person.division_code like ${street} || '%')
      and (${family}::text is null or exists (
        select from person_skill where person_skill.person_id = person.id and ${inFamily(sql`person_skill.skill_code`, family)}))`;
  const { rows: bySlot } = await sql<FreePeople>`
    with someone as (${someone})
    select person_slot.slot_code as "slot", someone.street, count(*) as "people"
    from someone join person_slot on person_slot.person_id = someone.id
    group by person_slot.slot_code, someone.street`.execute(db);
  const { rows: streets } = await sql<{ street: string | null; people: number }>`
    with someone as (${someone})
    select street, count(*) as "people" from someone
    where exists (select from person_slot where person_slot.person_id = someone.id) group by street`.execute(db);
  return { bySlot, byStreet: new Map(streets.map((row) => [row.street, row.people])) };
}

const inFamily = (code: RawBuilder<unknown>, family: string | null) =>
  sql`(${code} = ${family} or starts_with(${code}, ${family}::text || '.'))`;
