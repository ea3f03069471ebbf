import { type Kysely, sql } from "kysely";

// A claim becomes a credential when its paper was checked; every step is kept, and one number belongs to one person.
export async function up(db: Kysely<unknown>): Promise<void> {
  // A list that was read in from a file, so that it can be taken back as a whole.
  await sql`
    create table import_batch (
      id uuid primary key default gen_random_uuid(),
      kind text not null constraint import_batch_kind check (kind in ('professionals')),
      file_name text not null,
      row_count integer not null,
      done_count integer not null default 0,
      status text not null constraint import_batch_status check (status in ('running', 'done', 'failed', 'undone')),
      created_by uuid not null references person (id),
      created_at timestamptz not null,
      undone_by uuid references person (id),
      undone_at timestamptz
    )`.execute(db);
  // claimed: waits for a clerk; asked: waits for the person; half: one of two clerks said yes; superseded: renewed by another row.
  await sql`
    alter table credential
      drop constraint credential_status,
      add constraint credential_status check (status in
        ('claimed', 'asked', 'half', 'verified', 'superseded', 'returned', 'revoked', 'withdrawn')),
      drop constraint credential_number_unique,
      add issuer text not null default '',
      add source text not null default 'clerk' constraint credential_source check (source in ('clerk', 'claim', 'import')),
      add claimed_at timestamptz,
      add first_by uuid references person (id),
      add first_at timestamptz,
      add reason text not null default '',
      add replaces_id uuid references credential (id),
      add batch_id uuid references import_batch (id),
      add constraint credential_number_one_person exclude using gist (type_code with =, number with =, person_id with <>)
        where (status in ('verified', 'half', 'superseded')),
      add constraint credential_two_clerks check (verified_by is null or first_by is null or verified_by <> first_by)`.execute(
    db,
  );
  await sql`
    create unique index credential_once on credential (person_id, type_code, number, issued_on)
      where status in ('claimed', 'asked', 'half', 'verified')`.execute(db);
  await sql`create index credential_queue on credential (claimed_at) where status in ('claimed', 'half')`.execute(db);
  await sql`create index credential_expiry on credential (valid_until) where status = 'verified'`.execute(db);
  await sql`create index credential_type_held on credential (type_code, person_id) where status = 'verified'`.execute(
    db,
  );
  await sql`
    create table credential_step (
      id bigint generated always as identity primary key,
      credential_id uuid not null references credential (id) on delete cascade,
      at timestamptz not null,
      by_person uuid references person (id),
      from_status text,
      to_status text not null,
      reason text not null
    )`.execute(db);
  await sql`create index credential_step_of on credential_step (credential_id, id)`.execute(db);
  // The paper itself, sealed with a key that the database does not hold; a document that nothing refers to is thrown away.
  await sql`
    create table document (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person (id) on delete cascade,
      credential_id uuid references credential (id) on delete cascade,
      file_name text not null,
      media_type text not null constraint document_type check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf')),
      byte_size integer not null constraint document_size check (byte_size > 0),
      sha256 text not null,
      key_id text not null,
      sealed bytea not null,
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index document_person on document (person_id)`.execute(db);
  await sql`create index document_credential on document (credential_id)`.execute(db);
  await sql`create index document_loose on document (created_at) where credential_id is null`.execute(db);
  // 未成年人保护法 art. 62: asked every year; only clear or not, the day and who answered are kept, never what was found.
  await sql`
    create table safety_check (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person (id) on delete cascade,
      clear boolean not null,
      checked_on date not null,
      body text not null,
      recorded_by uuid not null references person (id),
      recorded_at timestamptz not null,
      confirmed_by uuid references person (id),
      confirmed_at timestamptz,
      constraint safety_check_two_clerks check (confirmed_by is null or confirmed_by <> recorded_by)
    )`.execute(db);
  await sql`create index safety_check_person on safety_check (person_id, checked_on desc)`.execute(db);
}
