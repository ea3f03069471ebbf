import type { PersonId } from "@nuanlin/domain/ids";
import { defaultWorkRules, type SetWorkRulesInput, type WorkRules } from "@nuanlin/domain/signups/work-rules";
import type { ExpressionBuilder } from "kysely";
import type { Reader, Tx } from "../database.ts";
import type { DB } from "../tables.ts";

/** The rules on rest and hours that were set last; no row when the federation never set any. */
export function selectWorkRules(db: Pick<ExpressionBuilder<DB, never>, "selectFrom">) {
  return db
    .selectFrom("work_rule")
    .select([
      "work_rule.night_rest_minutes as nightRestMinutes",
      "work_rule.day_minutes as dayMinutes",
      "work_rule.week_minutes as weekMinutes",
      "work_rule.minor_day_minutes as minorDayMinutes",
      "work_rule.minor_from as minorFrom",
      "work_rule.minor_until as minorUntil",
    ])
    .orderBy("work_rule.id", "desc")
    .limit(1);
}

/** The rules on rest and hours that count now: the last that were set, or those of the house. */
export async function findWorkRules(db: Reader): Promise<WorkRules> {
  const row = await selectWorkRules(db as Pick<ExpressionBuilder<DB, never>, "selectFrom">).executeTakeFirst();
  return row ?? defaultWorkRules;
}

/** Rules as they were set: by whom, when and why. */
interface SetWorkRules extends WorkRules {
  readonly id: number;
  readonly reason: string;
  /** null for what was set on the command line. */
  readonly setBy: string | null;
  readonly setAt: Date;
}

/** The rules that were set, the latest first; the first of them counts. */
export async function findWorkRuleHistory(db: Reader, limit: number): Promise<SetWorkRules[]> {
  return selectWorkRules(db as Pick<ExpressionBuilder<DB, never>, "selectFrom">)
    .leftJoin("person", "person.id", "work_rule.set_by")
    .select(["work_rule.id", "work_rule.reason", "person.name as setBy", "work_rule.set_at as setAt"])
    .clearLimit()
    .limit(limit)
    .execute();
}

/** Adds rules that count from now on; those before stay as they were. */
export async function insertWorkRules(tx: Tx, rules: SetWorkRulesInput, by: PersonId, at: Date): Promise<number> {
  const { id } = await tx
    .insertInto("work_rule")
    .values({
      night_rest_minutes: rules.nightRestMinutes,
      day_minutes: rules.dayMinutes,
      week_minutes: rules.weekMinutes,
      minor_day_minutes: rules.minorDayMinutes,
      minor_from: rules.minorFrom,
      minor_until: rules.minorUntil,
      reason: rules.reason,
      set_by: by,
      set_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
