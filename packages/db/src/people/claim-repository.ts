import type { PersonId } from "@nuanlin/domain/ids";
import type { Reader, Tx } from "../database.ts";

interface NewClaim {
  readonly codeHash: string;
  readonly personId: PersonId;
  readonly createdBy: PersonId;
  readonly at: Date;
  readonly expiresAt: Date;
}

/** Keeps the hash of a new code for somebody without an account; the code before it opens nothing any more. */
export async function replaceClaim(tx: Tx, given: NewClaim): Promise<void> {
  await tx.deleteFrom("person_claim").where("person_id", "=", given.personId).where("claimed_by", "is", null).execute();
  await tx
    .insertInto("person_claim")
    .values({
      code_hash: given.codeHash,
      person_id: given.personId,
      created_by: given.createdBy,
      created_at: given.at,
      expires_at: given.expiresAt,
    })
    .execute();
}

interface OpenClaim {
  readonly personId: PersonId;
  readonly createdBy: PersonId;
  readonly name: string;
}

/** What a code that nobody has used opens; nothing once it ran out or the person was joined to an account. */
export async function findOpenClaim(db: Reader, codeHash: string, now: Date): Promise<OpenClaim | undefined> {
  return db
    .selectFrom("person_claim")
    .innerJoin("person", "person.id", "person_claim.person_id")
    .select(["person_claim.person_id as personId", "person_claim.created_by as createdBy", "person.name"])
    .where("person_claim.code_hash", "=", codeHash)
    .where("person_claim.claimed_by", "is", null)
    .where("person_claim.expires_at", ">", now)
    .where("person.account_id", "is", null)
    .where("person.merged_into", "is", null)
    .executeTakeFirst();
}

/** Notes who used the code. */
export async function closeClaim(tx: Tx, codeHash: string, by: PersonId, at: Date): Promise<void> {
  await tx
    .updateTable("person_claim")
    .set({ claimed_by: by, claimed_at: at })
    .where("code_hash", "=", codeHash)
    .execute();
}
