import { huzhouDivisions } from "@nuanlin/domain/divisions/huzhou-divisions";
import { commonStarRule } from "@nuanlin/domain/recognition/star-rule";
import type { Db } from "./database.ts";

/**
 * Brings the tables that only mirror data of the domain (divisions, star rules) up to date; asking again changes nothing.
 * Rows are never deleted: what somebody refers to stays.
 */
export async function refreshReferenceData(db: Db): Promise<void> {
  const divisions = huzhouDivisions.map(({ code, parent, level, name }) => ({
    code,
    parent_code: parent,
    level,
    name,
  }));
  const { version, validFrom, steps } = commonStarRule;
  const rules = steps.map(({ level, hours }) => ({ version, level, minutes: hours * 60, valid_from: validFrom }));
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto("division")
      .values(divisions)
      .onConflict((conflict) => conflict.column("code").doUpdateSet((eb) => ({ name: eb.ref("excluded.name") })))
      .execute();
    await tx
      .insertInto("star_rule")
      .values(rules)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
