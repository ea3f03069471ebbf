import type { PersonId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

/** Whether somebody without an account has papers that count or wait, and who put their name to them. */
export async function findPapersToJoin(db: Reader, from: PersonId) {
  return db
    .selectFrom("credential")
    .select(["id", "first_by as firstBy", "verified_by as verifiedBy"])
    .where("person_id", "=", from)
    .where("status", "in", ["half", "verified", "superseded"])
    .execute();
}

/**
 * Hands the papers of somebody without an account over to the person who has one: written anew with all their steps, since a
 * credential never changes its person, and withdrawn where they were. A paper that the person has handed in themselves stays
 * theirs as it is, and a clerk decides on it. Skills and free times come along where the person has said none. Both are held.
 */
export async function joinCredentials(tx: Tx, from: PersonId, to: PersonId, at: Date): Promise<number> {
  const { rows } = await sql<{ id: string; status: string; copies: boolean }>`
    select id, status, not exists (
      select from credential own where own.person_id = ${to} and own.type_code = credential.type_code
        and own.number = credential.number and own.issued_on = credential.issued_on
        and own.status in ('claimed', 'asked', 'half', 'verified', 'superseded')) as copies
    from credential where person_id = ${from} and status in ('half', 'verified', 'superseded')
    order by id for update`.execute(tx);
  for (const { id, status, copies } of rows) {
    await sql`update credential set status = 'withdrawn' where id = ${id}`.execute(tx);
    if (copies) {
      await sql`
        with joined as (
          insert into credential (person_id, type_code, number, issued_on, valid_until, issuer, status, source, claimed_at,
            first_by, first_at, verified_by, verified_at, reason, batch_id)
          select ${to}, type_code, number, issued_on, valid_until, issuer, ${status}, source, claimed_at,
            first_by, first_at, verified_by, verified_at, reason, batch_id
          from credential where id = ${id} returning id)
        insert into credential_step (credential_id, at, by_person, from_status, to_status, reason)
        select joined.id, step.at, step.by_person, step.from_status, step.to_status, step.reason
        from joined, credential_step step where step.credential_id = ${id} order by step.id`.execute(tx);
    }
    await sql`
      insert into credential_step (credential_id, at, by_person, from_status, to_status, reason)
      values (${id}, ${at}, ${to}, ${status}, 'withdrawn', '')`.execute(tx);
  }
  await sql`
    insert into person_skill (person_id, skill_code, level)
    select ${to}, skill_code, level from person_skill where person_id = ${from} on conflict do nothing`.execute(tx);
  await sql`
    insert into person_slot (person_id, slot_code) select ${to}, slot_code from person_slot where person_id = ${from}
      and not exists (select from person_slot own where own.person_id = ${to}) on conflict do nothing`.execute(tx);
  return rows.length;
}
