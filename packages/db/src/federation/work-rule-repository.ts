import { defaultWorkRules, type WorkRules } from "@nuanlin/domain/signups/work-rules";
import type { Reader } from "../database.ts";

/** The rules on rest and hours that count now: the last that were set, or those of the house. */
export async function findWorkRules(db: Reader): Promise<WorkRules> {
  const row = await db
    .selectFrom("work_rule")
    .select([
      "night_rest_minutes as nightRestMinutes",
      "day_minutes as dayMinutes",
      "week_minutes as weekMinutes",
      "minor_day_minutes as minorDayMinutes",
      "minor_from as minorFrom",
      "minor_until as minorUntil",
    ])
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? defaultWorkRules;
}
