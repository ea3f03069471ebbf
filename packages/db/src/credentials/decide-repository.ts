import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { Corrections } from "@nuanlin/domain/credentials/verification";
import type { CredentialId, PersonId } from "@nuanlin/domain/ids";
import type { CredentialStatus } from "@nuanlin/domain/people/credential-status";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

const heldColumns = [
  "id",
  "person_id as personId",
  "type_code as type",
  "number",
  "issued_on as issuedOn",
  "valid_until as validUntil",
  "status",
  "first_by as firstBy",
  "replaces_id as replacesId",
] as const;

/** Whose credential it is; read unheld, so it only says whose row to hold. A credential never changes its person. */
export async function findCredentialOwner(db: Reader, id: CredentialId): Promise<PersonId | undefined> {
  const row = await db.selectFrom("credential").select("person_id as id").where("id", "=", id).executeTakeFirst();
  return row?.id;
}

/** Holds a credential and the one it renews, by id; the person's row must be held. */
export async function lockCredential(tx: Tx, id: CredentialId) {
  const rows = await tx
    .selectFrom("credential")
    .select(heldColumns)
    .where((eb) =>
      eb.or([
        eb("id", "=", id),
        eb("id", "=", eb.selectFrom("credential as one").select("one.replaces_id").where("one.id", "=", id)),
      ]),
    )
    .orderBy("id")
    .forUpdate()
    .execute();
  const held = rows.find((row) => row.id === id);
  return held && { ...held, replaced: rows.find((row) => row.id === held.replacesId) ?? null };
}

interface WrittenDecision {
  readonly to: CredentialStatus;
  readonly by: PersonId;
  readonly at: Date;
  readonly words: string;
  readonly corrections: Corrections;
}

/** Writes where a claim goes. half keeps who was first, verified keeps both; otherwise the first yes is gone. */
export async function updateDecision(
  tx: Tx,
  id: CredentialId,
  { to, by, at, words, corrections }: WrittenDecision,
): Promise<void> {
  const { number, issuedOn, validUntil } = corrections;
  const first =
    to === "half" ? { first_by: by, first_at: at } : to === "verified" ? {} : { first_by: null, first_at: null };
  await tx
    .updateTable("credential")
    .set({
      status: to,
      reason: to === "returned" || to === "asked" ? words : "",
      ...first,
      ...(to === "verified" ? { verified_by: by, verified_at: at } : {}),
      ...(number === undefined ? {} : { number }),
      ...(issuedOn === undefined ? {} : { issued_on: issuedOn }),
      ...(validUntil === undefined ? {} : { valid_until: validUntil }),
    })
    .where("id", "=", id)
    .execute();
}

/** Ends what counted: renewed by another, or taken back with a reason. */
export async function endCredential(
  tx: Tx,
  id: CredentialId,
  status: "superseded" | "revoked",
  reason: string,
): Promise<void> {
  await tx.updateTable("credential").set({ status, reason }).where("id", "=", id).execute();
}

/**
 * Whether a clerk stands close to somebody: they share an organisation other than a federation, or one of them brings the
 * other along or has brought them to a shift.
 */
export async function findConflict(db: Reader, clerkId: PersonId, personId: PersonId): Promise<boolean> {
  const { rows } = await sql<{ conflict: boolean }>`
    select exists (
        select from membership mine
          join membership theirs on theirs.organisation_id = mine.organisation_id and theirs.person_id = ${personId}
          join organisation on organisation.id = mine.organisation_id and organisation.kind <> 'federation'
          where mine.person_id = ${clerkId})
      or exists (
        select from companion
          where (owner_id = ${clerkId} and person_id = ${personId}) or (owner_id = ${personId} and person_id = ${clerkId}))
      or exists (
        select from signup
          where (brought_by = ${clerkId} and person_id = ${personId}) or (brought_by = ${personId} and person_id = ${clerkId}))
      as conflict`.execute(db);
  return rows[0]?.conflict ?? true;
}

/** Others under whose name the same number of the same type stands, whether it counts yet or not. */
export async function findSameNumber(
  db: Reader,
  { id, personId, type, number }: { id: CredentialId; personId: PersonId; type: CredentialTypeCode; number: string },
) {
  return db
    .selectFrom("credential")
    .innerJoin("person", "person.id", "credential.person_id")
    .select(["credential.id", "person.name", "credential.status"])
    .where("credential.type_code", "=", type)
    .where("credential.number", "=", number)
    .where("credential.person_id", "<>", personId)
    .where("credential.id", "<>", id)
    .where("credential.status", "not in", ["withdrawn", "returned"])
    .orderBy("credential.id")
    .limit(5)
    .execute();
}
