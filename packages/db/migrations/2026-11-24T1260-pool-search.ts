import { type Kysely, sql } from "kysely";

// The pool is asked by skill, credential, day and free time; each question finds its people through an index.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table professional_profile
      add full_name boolean not null default false,
      add leading_on date,
      add constraint professional_profile_leading check (leading_talent = (leading_on is not null))`.execute(db);
  await sql`create index professional_profile_pool on professional_profile (person_id) where pool_at is not null`.execute(
    db,
  );
  // A renewed paper counts to its own last day, so both kinds are in the index, with the days that decide.
  await sql`
    create index credential_counting on credential (type_code, person_id) include (issued_on, valid_until)
      where status in ('verified', 'superseded')`.execute(db);
  await sql`
    create index credential_counting_of on credential (person_id) include (type_code, issued_on, valid_until)
      where status in ('verified', 'superseded')`.execute(db);
  await sql`create index person_slot_code on person_slot (slot_code, person_id)`.execute(db);
  await sql`create index signup_invited on signup (person_id, created_at) where way = 'invitation'`.execute(db);
}
