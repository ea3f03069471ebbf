import type { PersonId } from "@nuanlin/domain/ids";
import type { Reader, Tx } from "../database.ts";

/** Writes somebody who came to the door without an account. */
export async function insertGuest(
  tx: Tx,
  {
    name,
    phone,
    birthDate,
  }: { readonly name: string; readonly phone: string | null; readonly birthDate: string | null },
  at: Date,
): Promise<PersonId> {
  const { id } = await tx
    .insertInto("person")
    .values({ name, phone, birth_date: birthDate, created_at: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Whether somebody has no account and was joined to none; then a code may still open one for them. */
export async function hasNoAccount(db: Reader, id: PersonId): Promise<boolean> {
  const row = await db
    .selectFrom("person")
    .select("id")
    .where("id", "=", id)
    .where("account_id", "is", null)
    .where("merged_into", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}
