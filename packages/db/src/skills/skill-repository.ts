import type { PersonId } from "@nuanlin/domain/ids";
import type { LocalSkill } from "@nuanlin/domain/skills/skill-entry";
import { isLocalSkillCode, type SkillCode } from "@nuanlin/domain/skills/skill-tree";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

/** The federation's own skills, in the order in which they were added. */
export async function findLocalSkills(db: Reader): Promise<LocalSkill[]> {
  const rows = await db
    .selectFrom("skill_local")
    .select(["code", "zh", "en", "pinyin", "synonyms"])
    .orderBy("created_at")
    .orderBy("code")
    .execute();
  return rows.flatMap(({ code, ...names }) => (isLocalSkillCode(code) ? [{ ...names, code }] : []));
}

/** Which skills are no longer offered, when and why. */
export async function findRetirements(
  db: Reader,
): Promise<{ readonly code: SkillCode; readonly reason: string; readonly retiredAt: Date }[]> {
  return db
    .selectFrom("skill_retirement")
    .select(["code", "reason", "retired_at as retiredAt"])
    .orderBy("retired_at", "desc")
    .execute();
}

/** Of the codes, those that are local and written down, and those that are retired. */
export async function findOffered(
  db: Reader,
  codes: readonly SkillCode[],
): Promise<{ readonly known: ReadonlySet<SkillCode>; readonly retired: ReadonlySet<SkillCode> }> {
  if (codes.length === 0) return { known: new Set(), retired: new Set() };
  const known = await db.selectFrom("skill_local").select("code").where("code", "in", codes).execute();
  const retired = await db.selectFrom("skill_retirement").select("code").where("code", "in", codes).execute();
  return { known: new Set(known.map(({ code }) => code)), retired: new Set(retired.map(({ code }) => code)) };
}

/** Writes a new skill; a name or code that is there already comes back as ENTRY_EXISTS. */
export async function insertLocalSkill(tx: Tx, skill: LocalSkill, by: PersonId, at: Date): Promise<void> {
  const { synonyms, ...names } = skill;
  await tx
    .insertInto("skill_local")
    .values({ ...names, synonyms: [...synonyms], created_by: by, created_at: at })
    .execute();
}

/** Takes a skill out of what is offered; one that is out already keeps its first reason. */
export async function insertRetirement(tx: Tx, code: SkillCode, reason: string, by: PersonId, at: Date): Promise<void> {
  await tx
    .insertInto("skill_retirement")
    .values({ code, reason, retired_by: by, retired_at: at })
    .onConflict((conflict) => conflict.column("code").doNothing())
    .execute();
}

export async function deleteRetirement(tx: Tx, code: SkillCode): Promise<void> {
  await tx.deleteFrom("skill_retirement").where("code", "=", code).execute();
}

/** How many different people and free places of coming public shifts there are at a skill or anywhere below it. */
export interface SkillCount {
  readonly code: string;
  readonly people: number;
  readonly seats: number;
}

/** The counts of every code that somebody has or a free place of a coming public shift asks for, and of all codes above it. */
export async function countSkills(db: Reader, now: Date): Promise<SkillCount[]> {
  const { rows } = await sql<SkillCount>`
    with up as (
      select used.code as used_code, array_to_string((string_to_array(used.code, '.'))[1:depth], '.') as code
      from (select skill_code as code from person_skill union select skill_code from seat_skill) as used,
        generate_series(1, cardinality(string_to_array(used.code, '.'))) as depth
    ), held as (
      select up.code, count(distinct person_skill.person_id) as people
      from up join person_skill on person_skill.skill_code = up.used_code
      group by up.code
    ), asked as (
      select distinct up.code, seat.id, seat.max_heads - seat.taken as free
      from up
        join seat_skill on seat_skill.skill_code = up.used_code
        join seat on seat.id = seat_skill.seat_id and seat.taken < seat.max_heads
        join shift on shift.id = seat.shift_id and shift.status = 'open' and shift.starts_at > ${now}
        join project on project.id = shift.project_id and project.status = 'published'
        join organisation on organisation.id = project.organisation_id and organisation.status = 'approved'
    ), free as (
      select code, sum(free) as seats from asked group by code
    )
    select code, coalesce(held.people, 0) as people, coalesce(free.seats, 0) as seats
    from held full join free using (code)
    order by code`.execute(db);
  return rows;
}
