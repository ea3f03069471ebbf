import type { PersonId } from "@nuanlin/domain/ids";
import type { Tx } from "../database.ts";

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
