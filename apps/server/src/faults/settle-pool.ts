import type { Db } from "@nuanlin/db/database";
import type { Neighbourhood } from "./neighbourhood.ts";

/** The volunteer has agreed to be found and to have a page, and has a checked paper that is valid: one of their own, for a number belongs to one person. */
export async function agreeToPool(db: Db, { people }: Neighbourhood): Promise<void> {
  const at = new Date();
  const { personId } = people.volunteer;
  const consents = { pool_at: at, public_at: at, updated_at: at };
  await db
    .insertInto("professional_profile")
    .values({ person_id: personId, leading_on: null, ...consents })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(consents))
    .execute();
  await db
    .insertInto("credential")
    .values({
      person_id: personId,
      type_code: "social_worker.certified",
      number: `POOL ${personId}`,
      issued_on: "2026-01-01",
      valid_until: null,
      status: "verified",
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
