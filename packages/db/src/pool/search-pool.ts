import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import type { PersonId } from "@nuanlin/domain/ids";
import type { PersonSkill } from "@nuanlin/domain/people/person";
import { farthestStep, type Nearness, sharedDigits } from "@nuanlin/domain/pool/nearness";
import { type PoolReach, type PoolSort, poolPageSize, type ProvingType } from "@nuanlin/domain/pool/pool-search";
import type { SkillLevel } from "@nuanlin/domain/skills/skill-level";
import type { SkillCode } from "@nuanlin/domain/skills/skill-tree";
import { type RawBuilder, sql } from "kysely";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

/** What the pool is asked; skills and types are spelled out, a federation's own ones below them are added here. */
export interface PoolWish {
  readonly skill: {
    readonly codes: readonly SkillCode[];
    readonly level: SkillLevel;
    readonly types: readonly ProvingType[];
  } | null;
  readonly types: readonly CredentialTypeCode[] | null;
  readonly day: string;
  readonly slots: readonly TimeSlotCode[];
  readonly leading: boolean;
  readonly near: string | null;
  readonly reach: PoolReach | null;
  readonly sort: PoolSort;
  readonly cursor: string | null;
}

/** Somebody in the pool as they are on the day. No number of a paper and no way to reach them is among it. */
export interface FoundProfessional {
  readonly personId: PersonId;
  readonly name: string;
  readonly avatarSeed: string;
  readonly headline: string;
  readonly divisionCode: string | null;
  readonly leading: boolean;
  readonly public: boolean;
  /** The level at which they have the skill that was asked for; null when none was. */
  readonly level: SkillLevel | null;
  /** Whether a checked credential proves that level; null when no skill was asked for. */
  readonly proven: boolean | null;
  readonly nearness: Nearness | null;
  readonly lastAskedAt: Date | null;
  readonly skills: readonly PersonSkill[];
  readonly slots: readonly TimeSlotCode[];
  readonly credentials: readonly { readonly type: CredentialTypeCode; readonly validUntil: string | null }[];
}

interface Row extends Omit<FoundProfessional, "personId"> {
  readonly personId: PersonId | null;
  readonly total: number;
  readonly rank: string;
}

const own = (code: RawBuilder<unknown>) => sql`left(${code}, strpos(${code}, '.local_') - 1)`;

/** The codes themselves and the federation's own entries below them: what these are kinds of, their code says. */
function withOwn(table: "skill_local" | "credential_type_local", codes: readonly string[]): RawBuilder<unknown> {
  return sql`array(
    select unnest(${codes}::text[])
    union select code from ${sql.table(table)} where ${own(sql`code`)} = any(${codes}::text[]))`;
}

/** On its own days, whether renewed meanwhile or not: the same rule as `decideCredential`. */
export function countsOn(day: string): RawBuilder<boolean> {
  return sql`credential.status in ('verified', 'superseded') and credential.issued_on <= ${day}::date
    and (credential.valid_until is null or credential.valid_until >= ${day}::date)`;
}

/** Who has the skill, said by themselves or proven by a paper: the highest level, and whether that is proven. */
function able({ codes, level, types }: NonNullable<PoolWish["skill"]>, day: string): RawBuilder<unknown> {
  return sql`
    proving as (
      select type, level from unnest(${types.map(({ type }) => type)}::text[], ${types.map((one) => one.level)}::smallint[]) as written (type, level)
      union all
      select code, written.level from credential_type_local
        join unnest(${types.map(({ type }) => type)}::text[], ${types.map((one) => one.level)}::smallint[]) as written (type, level)
          on written.type = ${own(sql`code`)}
    ),
    able as materialized (
      select person_id, max(level * 2 + proven) / 2 as level, max(level * 2 + proven) % 2 as proven
      from (
        select person_id, level, 0 as proven from person_skill
          where skill_code = any(${withOwn("skill_local", codes)}) and level >= ${level}
        union all
        select credential.person_id, proving.level, 1 from proving
          join credential on credential.type_code = proving.type and ${countsOn(day)}
      ) as each group by person_id
    ),`;
}

function nearness(near: string | null): RawBuilder<number | null> {
  if (near === null) return sql`null::int`;
  const steps = sharedDigits.map(
    (digits, step) =>
      sql`when length(person.division_code) >= ${digits}::int and left(person.division_code, ${digits}::int) = ${near.slice(0, digits)} and ${near.length >= digits}::boolean then ${step}::int`,
  );
  return sql`case ${sql.join(steps, sql` `)} else 4 end`;
}

const lastAsked = sql`greatest(
  (select max(cover_ask.asked_at) from cover_ask where cover_ask.person_id = profile.person_id),
  (select max(signup.created_at) from signup where signup.person_id = profile.person_id and signup.way = 'invitation'))`;

/** One number that puts people in order, the smallest first; equal ones go by id. */
function rankBy(sort: PoolSort, wish: PoolWish): RawBuilder<unknown> {
  const near = sql`coalesce(${nearness(wish.near)}, 0)`;
  const level = wish.skill === null ? sql`0` : sql`3 - able.level`;
  if (sort === "least_asked") return sql`coalesce(floor(extract(epoch from ${lastAsked}) * 1000), 0)::bigint`;
  return sort === "level" ? sql`((${level}) * 10 + ${near})::bigint` : sql`(${near} * 10 + (${level}))::bigint`;
}

function conditions(wish: PoolWish): RawBuilder<unknown>[] {
  const all: RawBuilder<unknown>[] = [sql`profile.pool_at is not null`, sql`person.merged_into is null`];
  all.push(sql`account.status = 'active'`);
  const type =
    wish.types === null ? sql`` : sql`and credential.type_code = any(${withOwn("credential_type_local", wish.types)})`;
  all.push(
    sql`exists (select from credential where credential.person_id = profile.person_id ${type} and ${countsOn(wish.day)})`,
  );
  if (wish.slots.length > 0) {
    all.push(
      sql`exists (select from person_slot where person_slot.person_id = profile.person_id and person_slot.slot_code = any(${wish.slots}::text[]))`,
    );
  }
  if (wish.leading) all.push(sql`profile.leading_talent`);
  if (wish.near !== null && wish.reach !== null) {
    all.push(sql`${nearness(wish.near)} <= ${farthestStep[wish.reach]}::int`);
  }
  return all;
}

/**
 * One page of the people in the pool who meet the wish, how many there are in all, and where the next page begins; one
 * statement. Only who agreed to be found, has an active account and at least one checked credential on the day is there.
 */
export async function searchPool(
  db: Reader,
  wish: PoolWish,
): Promise<{ readonly total: number; readonly people: readonly FoundProfessional[]; readonly next: string | null }> {
  const [rankAfter = null, idAfter = null] = wish.cursor?.split(".") ?? [];
  const after = rankAfter === null ? sql`true` : sql`(rank, person_id) > (${rankAfter}::bigint, ${idAfter}::uuid)`;
  const { rows } = await sql<Row>`
    with ${wish.skill === null ? sql`` : able(wish.skill, wish.day)}
    hit as materialized (
      select profile.person_id, ${rankBy(wish.sort, wish)} as rank, ${nearness(wish.near)} as nearness,
        ${wish.skill === null ? sql`null::int as level, null::int as proven` : sql`able.level, able.proven`}
      from ${wish.skill === null ? sql`` : sql`able join`} professional_profile as profile
        ${wish.skill === null ? sql`` : sql`on profile.person_id = able.person_id`}
        join person on person.id = profile.person_id
        join account on account.id = person.account_id
      where ${sql.join(conditions(wish), sql` and `)}
    ),
    page as (select * from hit where ${after} order by rank, person_id limit ${poolPageSize + 1})
    select (select count(*) from hit) as "total", page.rank::text as "rank",
      person.id as "personId", person.name, ${avatarSeed("person.id")} as "avatarSeed", person.division_code as "divisionCode",
      profile.headline, profile.leading_talent as "leading", profile.public_at is not null as "public",
      page.level, page.proven = 1 as "proven", page.nearness, ${lastAsked} as "lastAskedAt",
      array(select slot_code from person_slot where person_slot.person_id = page.person_id order by slot_code) as "slots",
      (select coalesce(json_agg(json_build_object('code', skill_code, 'level', level) order by level desc, skill_code), '[]')
        from person_skill where person_skill.person_id = page.person_id) as "skills",
      (select coalesce(json_agg(json_build_object('type', type_code, 'validUntil', until) order by type_code), '[]')
        from (select type_code, case when bool_or(valid_until is null) then null else max(valid_until) end::text as until
          from credential where credential.person_id = page.person_id and ${countsOn(wish.day)} group by type_code) as held) as "credentials"
    from (values (1)) as always (one)
      left join page on true
      left join person on person.id = page.person_id
      left join professional_profile as profile on profile.person_id = page.person_id
    order by page.rank, page.person_id`.execute(db);
  const found = rows.flatMap(({ total: _total, rank, personId, ...row }) =>
    personId === null ? [] : [{ rank, person: { ...row, personId } }],
  );
  const last = found[poolPageSize - 1];
  return {
    total: rows[0]?.total ?? 0,
    people: found.slice(0, poolPageSize).map(({ person }) => person),
    next: found.length > poolPageSize && last ? `${last.rank}.${last.person.personId}` : null,
  };
}
