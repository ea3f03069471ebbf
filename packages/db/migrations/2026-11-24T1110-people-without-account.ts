import { type Kysely, sql } from "kysely";

// Somebody who came without an account is a person all the same; a code, of which only the hash is kept, joins them to one later.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table person
      add phone text,
      add merged_into uuid references person (id),
      add constraint person_phone_without_account check (account_id is null or phone is null)`.execute(db);
  await sql`
    create table companion (
      owner_id uuid not null references person (id),
      person_id uuid not null references person (id),
      relation text not null constraint companion_relation check (relation in ('family', 'friend', 'colleague')),
      created_at timestamptz not null,
      primary key (owner_id, person_id),
      constraint companion_other check (owner_id <> person_id)
    )`.execute(db);
  await sql`
    create table person_claim (
      code_hash text primary key,
      person_id uuid not null references person (id),
      created_by uuid not null references person (id),
      created_at timestamptz not null,
      expires_at timestamptz not null,
      claimed_by uuid references person (id),
      claimed_at timestamptz
    )`.execute(db);
  await sql`create index claim_person on person_claim (person_id)`.execute(db);
  // When a walk-in is joined to an account, the promises and what follows from them move along.
  await sql`
    alter table hours_entry
      drop constraint hours_entry_signup_id_shift_id_person_id_fkey,
      add constraint hours_of_signup foreign key (signup_id, shift_id, person_id)
        references signup (id, shift_id, person_id) on update cascade`.execute(db);
}
