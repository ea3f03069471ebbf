import type { OrganisationId } from "@nuanlin/domain/ids";
import type { ImportedOrganisation } from "@nuanlin/domain/imports/uk-volunteering/imported-activity";
import type { Reader, Tx } from "../database.ts";

/** What an earlier import left: ours by its id there, with the hash of what it said; null for a placeholder that nothing was said of. */
export interface Imported<Id> {
  readonly id: Id;
  readonly hash: string | null;
}

export async function findImportedOrganisation(
  db: Reader,
  source: string,
  externalId: string,
): Promise<Imported<OrganisationId> | undefined> {
  return db
    .selectFrom("organisation")
    .select(["id", "external_hash as hash"])
    .where("external_source", "=", source)
    .where("external_id", "=", externalId)
    .executeTakeFirst();
}

function toColumns(given: ImportedOrganisation, hash: string | null) {
  return {
    name: given.name,
    description: given.description,
    address: given.address ?? "",
    contact_phone: given.phone ?? "",
    contact_email: given.email,
    website: given.website,
    external_hash: hash,
  };
}

/** Holds an imported organisation's row to the end of the transaction. */
export async function lockImportedOrganisation(
  tx: Tx,
  source: string,
  externalId: string,
): Promise<Imported<OrganisationId> | undefined> {
  return tx
    .selectFrom("organisation")
    .select(["id", "external_hash as hash"])
    .where("external_source", "=", source)
    .where("external_id", "=", externalId)
    .forUpdate()
    .executeTakeFirst();
}

/**
 * Writes an organisation from elsewhere; nothing happens, and undefined comes back, when another import was faster. Its name may
 * repeat one of ours, so the key that keeps names apart is its id there.
 */
export async function insertImportedOrganisation(
  tx: Tx,
  source: string,
  given: ImportedOrganisation,
  hash: string | null,
  at: Date,
): Promise<OrganisationId | undefined> {
  const row = await tx
    .insertInto("organisation")
    .values({
      ...toColumns(given, hash),
      kind: "agency",
      name_key: `${source}:${given.externalId}`,
      contact_name: "",
      status: "approved",
      decided_at: at,
      external_source: source,
      external_id: given.externalId,
      created_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function updateImportedOrganisation(
  tx: Tx,
  id: OrganisationId,
  given: ImportedOrganisation,
  hash: string,
): Promise<void> {
  await tx.updateTable("organisation").set(toColumns(given, hash)).where("id", "=", id).execute();
}
