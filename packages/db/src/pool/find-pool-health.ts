import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { FieldCount, FieldProof } from "@nuanlin/domain/pool/pool-health";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { countsOn } from "./search-pool.ts";

export interface TypeCount {
  readonly type: CredentialTypeCode;
  /** With a checked paper that is valid today. */
  readonly people: number;
  /** Whose last valid paper of the type ends within so many days. */
  readonly within30: number;
  readonly within90: number;
}

/** How many people hold each type today, and how many of them soon will not any more. */
export async function countByType(db: Reader, today: string): Promise<readonly TypeCount[]> {
  const { rows } = await sql<TypeCount>`
    select type_code as "type", count(*) as "people",
      count(*) filter (where last < ${today}::date + 30) as "within30", count(*) filter (where last < ${today}::date + 90) as "within90"
    from (
      select person_id, type_code, max(coalesce(valid_until, 'infinity')) as last from credential
      where ${countsOn(today)} group by person_id, type_code
    ) as held group by type_code order by count(*) desc, type_code`.execute(db);
  return rows;
}

/**
 * How many people prove something in each field, at their best level, by the street of their home. A federation's own type
 * proves what the written one it is a kind of proves.
 */
export async function countByField(
  db: Reader,
  today: string,
  proofs: readonly FieldProof[],
): Promise<readonly FieldCount[]> {
  const { rows } = await sql<FieldCount>`
    with proof as (
      select * from unnest(${proofs.map(({ type }) => type)}::text[], ${proofs.map(({ field }) => field)}::text[], ${proofs.map(({ level }) => level)}::smallint[])
        as written (type, field, level)
    ), held as (
      select distinct person_id, split_part(type_code, '.local_', 1) as type from credential where ${countsOn(today)}
    ), best as (
      select held.person_id, proof.field, max(proof.level) as level from held join proof on proof.type = held.type group by 1, 2
    )
    select best.field, best.level, case when length(division_code) >= 9 then left(division_code, 9) end as "street", count(*) as "people"
    from best join person on person.id = best.person_id and person.merged_into is null
    group by 1, 2, 3`.execute(db);
  return rows;
}

/** How many different people hold anything today, and how many of them agreed to be found. */
export async function countPool(
  db: Reader,
  today: string,
): Promise<{ readonly holders: number; readonly found: number; readonly public: number }> {
  const { rows } = await sql<{ holders: number; found: number; public: number }>`
    select count(*) as "holders", count(*) filter (where pool_at is not null) as "found", count(*) filter (where public_at is not null) as "public"
    from (select distinct person_id from credential where ${countsOn(today)}) as held
      left join professional_profile as profile on profile.person_id = held.person_id`.execute(db);
  return rows[0] ?? { holders: 0, found: 0, public: 0 };
}

export interface YearCount {
  readonly year: number;
  readonly people: number;
}

/** By the year of somebody's first paper of the type; whether it is still valid is not asked, revoked ones are left out. */
export async function countFirstYears(db: Reader, type: CredentialTypeCode): Promise<readonly YearCount[]> {
  const { rows } = await sql<YearCount>`
    select extract(year from first)::int as "year", count(*) as "people" from (
      select min(issued_on) as first from credential where type_code = ${type} and status in ('verified', 'superseded') group by person_id
    ) as held group by 1 order by 1`.execute(db);
  return rows;
}

/** By the year in which the federation marked them; whoever is none any more is left out. */
export async function countLeadingYears(db: Reader): Promise<readonly YearCount[]> {
  const { rows } = await sql<YearCount>`
    select extract(year from leading_on)::int as "year", count(*) as "people" from professional_profile
    where leading_talent group by 1 order by 1`.execute(db);
  return rows;
}
