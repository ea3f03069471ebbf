import type { CredentialId, ImportBatchId, PersonId, ShiftId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

interface StandingPaper {
  readonly id: CredentialId;
  readonly personId: PersonId;
  readonly status: "half" | "verified";
  /** What it follows. */
  readonly replacesId: CredentialId | null;
}

/**
 * Papers of the batch that are still as they were written: nobody has confirmed, corrected or revoked them since. What somebody
 * has looked at stands on their word and not on the file's.
 */
export async function findUntouched(db: Reader, id: ImportBatchId): Promise<readonly StandingPaper[]> {
  const { rows } = await sql<StandingPaper>`
    select id, person_id as "personId", status, replaces_id as "replacesId" from credential
    where batch_id = ${id} and status in ('half', 'verified')
      and (select count(*) from credential_step where credential_step.credential_id = credential.id) = 1
    order by id`.execute(db);
  return rows;
}

/** Holds papers in the order of their ids; their people are held. */
export async function lockPapers(tx: Tx, ids: readonly CredentialId[]): Promise<void> {
  if (ids.length > 0)
    await tx.selectFrom("credential").select("id").where("id", "in", ids).orderBy("id").forUpdate().execute();
}

/** Where any of these people has a place, is kept one or waits for one, in shifts that have not begun. */
export async function findPromisesOf(db: Reader, people: readonly PersonId[], now: Date) {
  if (people.length === 0) return { shiftIds: [] as ShiftId[], personIds: [] as PersonId[] };
  const rows = await db
    .selectFrom("signup")
    .select(["shift_id as shiftId", "person_id as personId"])
    .where("person_id", "in", people)
    .where("status", "in", ["confirmed", "offered", "waiting"])
    .where("starts_at", ">", now)
    .execute();
  return {
    shiftIds: [...new Set(rows.map(({ shiftId }) => shiftId))].toSorted(),
    personIds: [...new Set(rows.map(({ personId }) => personId))].toSorted(),
  };
}

/** Takes papers out, each with its step. */
export async function withdrawPapers(tx: Tx, papers: readonly StandingPaper[], by: PersonId, at: Date): Promise<void> {
  if (papers.length === 0) return;
  await tx
    .updateTable("credential")
    .set({ status: "withdrawn" })
    .where(
      "id",
      "in",
      papers.map(({ id }) => id),
    )
    .execute();
  await tx
    .insertInto("credential_step")
    .values(
      papers.map(({ id, status }) => ({
        credential_id: id,
        at,
        by_person: by,
        from_status: status,
        to_status: "withdrawn" as const,
        reason: "",
      })),
    )
    .execute();
}

/**
 * Removes the people whom the batch made and of whom nothing else is known: no account, no promise, no hours, nobody who brings
 * them, no paper that still counts or came from elsewhere. Returns how many. Their rows are held.
 */
export async function removeMade(tx: Tx, id: ImportBatchId, people: readonly PersonId[]): Promise<number> {
  if (people.length === 0) return 0;
  const { rows } = await sql<{ id: PersonId }>`
    select person.id from person join import_batch on import_batch.id = ${id}
    where person.id = any(${[...people]}::uuid[]) and person.account_id is null and person.merged_into is null
      and person.created_at >= import_batch.created_at
      and not exists (select from credential where person_id = person.id
        and (batch_id is distinct from ${id} or status <> 'withdrawn'))
      and not exists (select from signup where person_id = person.id or brought_by = person.id)
      and not exists (select from companion where person_id = person.id or owner_id = person.id)
      and not exists (select from hours_entry where person_id = person.id)
      and not exists (select from recognition where person_id = person.id)
      and not exists (select from membership where person_id = person.id)
      and not exists (select from guardian_consent where person_id = person.id)
      and not exists (select from safety_check where person_id = person.id)
      and not exists (select from document where person_id = person.id)
      and not exists (select from course_enrolment where person_id = person.id)
      and not exists (select from learning_record where person_id = person.id)
      and not exists (select from professional_profile where person_id = person.id)
      and not exists (select from supervision where supervisor_id = person.id)
      and not exists (select from supervision_person where person_id = person.id)
      and not exists (select from standing_commitment where person_id = person.id)
      and not exists (select from cover_ask where person_id = person.id)
      and not exists (select from swap where to_person = person.id)
      and not exists (select from notice where person_id = person.id)
      and not exists (select from person other where other.merged_into = person.id)`.execute(tx);
  const ids = rows.map(({ id: made }) => made);
  if (ids.length === 0) return 0;
  await tx.deleteFrom("person_claim").where("person_id", "in", ids).execute();
  await tx.deleteFrom("person").where("id", "in", ids).execute();
  return ids.length;
}
