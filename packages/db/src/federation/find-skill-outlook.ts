import type { SkillLevel } from "@nuanlin/domain/skills/skill-level";
import type { SkillCode } from "@nuanlin/domain/skills/skill-tree";
import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** Places of coming shifts that ask for a skill at a level. */
export interface SkillDemand {
  readonly code: SkillCode;
  readonly level: SkillLevel;
  readonly places: number;
  readonly free: number;
}

/** What the shifts that start in the period ask for; a place that asks for two skills stands in both lines. */
export async function findSkillDemand(db: Reader, period: Period, street: string | null): Promise<SkillDemand[]> {
  return db
    .selectFrom("shift")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .innerJoin("seat", "seat.shift_id", "shift.id")
    .innerJoin("seat_skill", "seat_skill.seat_id", "seat.id")
    .select((eb) => [
      "seat_skill.skill_code as code",
      "seat_skill.level",
      eb.fn.sum<number>("seat.max_heads").as("places"),
      eb.fn.sum<number>(eb("seat.max_heads", "-", eb.ref("seat.taken"))).as("free"),
    ])
    .where("shift.status", "=", "open")
    .where("shift.starts_at", ">", period.start)
    .where("shift.starts_at", "<", period.end)
    .where("project.status", "=", "published")
    .where("organisation.status", "=", "approved")
    .$if(street !== null, (query) => query.where("place.division_code", "like", `${street}%`))
    .groupBy(["seat_skill.skill_code", "seat_skill.level"])
    .execute();
}

/** That a skill held covers a skill asked for, at that level or above. */
export interface SkillCover {
  readonly need: SkillCode;
  readonly level: SkillLevel;
  readonly have: SkillCode;
}

/** How many different people cover each skill asked for. */
export async function countPeopleWithSkills(
  db: Reader,
  covers: readonly SkillCover[],
): Promise<{ readonly need: SkillCode; readonly level: SkillLevel; readonly people: number }[]> {
  const { rows } = await sql<{ need: SkillCode; level: SkillLevel; people: number }>`
    select cover.need, cover.level, count(distinct person_skill.person_id) as "people"
    from unnest(${covers.map(({ need }) => need)}::text[], ${covers.map(({ level }) => level)}::smallint[], ${covers.map(({ have }) => have)}::text[])
      as cover (need, level, have)
      join person_skill on person_skill.skill_code = cover.have and person_skill.level >= cover.level
    group by cover.need, cover.level`.execute(db);
  return rows;
}
