import type { PersonId } from "@nuanlin/domain/ids";
import type { GuardianConsentInput, ProfileInput } from "@nuanlin/domain/people/person";
import { sql } from "kysely";
import type { Tx } from "../database.ts";

/** Writes the profile as a whole, in one statement: what is not in it any more is gone. Hold the person's row first. */
export async function saveProfile(tx: Tx, id: PersonId, profile: ProfileInput): Promise<void> {
  // Each once: a statement cannot write the same row twice. The last word on a skill counts.
  const levels = new Map(profile.skills.map(({ code, level }) => [code, level]));
  const skills = [...levels.keys()];
  const slots = [...new Set(profile.slots)];
  const interests = [...new Set(profile.interests)];
  await sql`
    with
      lost_skill as (delete from person_skill where person_id = ${id} and skill_code <> all(${skills}::text[])),
      kept_skill as (
        insert into person_skill (person_id, skill_code, level)
        select ${id}::uuid, code, level from unnest(${skills}::text[], ${[...levels.values()]}::smallint[]) as skill (code, level)
        on conflict (person_id, skill_code) do update set level = excluded.level
      ),
      lost_slot as (delete from person_slot where person_id = ${id} and slot_code <> all(${slots}::text[])),
      kept_slot as (
        insert into person_slot (person_id, slot_code) select ${id}::uuid, unnest(${slots}::text[])
        on conflict do nothing
      ),
      lost_interest as (delete from person_interest where person_id = ${id} and category_code <> all(${interests}::text[])),
      kept_interest as (
        insert into person_interest (person_id, category_code) select ${id}::uuid, unnest(${interests}::text[])
        on conflict do nothing
      )
    update person
    set name = ${profile.name}, birth_date = ${profile.birthDate}, division_code = ${profile.divisionCode}, reach_km = ${profile.reachKm}
    where id = ${id}`.execute(tx);
}

/** Keeps the guardian's consent; a later one takes the place of an earlier one. */
export async function saveGuardianConsent(
  tx: Tx,
  id: PersonId,
  consent: GuardianConsentInput,
  at: Date,
): Promise<void> {
  const values = { guardian_name: consent.guardianName, guardian_phone: consent.guardianPhone, given_at: at };
  await tx
    .insertInto("guardian_consent")
    .values({ person_id: id, ...values })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(values))
    .execute();
}
