import { type Kysely, sql } from "kysely";

// A person is whoever serves; an account is how they sign in. Sessions hold only the hash of their token.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account (
      id uuid primary key default gen_random_uuid(),
      phone text constraint account_phone_unique unique,
      email text constraint account_email_unique unique constraint account_email_lower check (email = lower(email)),
      password_hash text not null,
      status text not null default 'active' constraint account_status check (status in ('active', 'disabled')),
      locale text not null constraint account_locale check (locale in ('zh-CN', 'en')),
      notice_version text not null,
      notice_accepted_at timestamptz not null,
      created_at timestamptz not null,
      constraint account_contact check (phone is not null or email is not null)
    )`.execute(db);
  await sql`
    create table session (
      id text primary key,
      account_id uuid not null references account (id) on delete cascade,
      expires_at timestamptz not null,
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index session_account on session (account_id)`.execute(db);
  await sql`create index session_expiry on session (expires_at)`.execute(db);
  await sql`
    create table person (
      id uuid primary key default gen_random_uuid(),
      account_id uuid constraint person_account_unique unique references account (id),
      name text not null,
      birth_date date,
      division_code text references division (code),
      reach_km real not null default 5 constraint person_reach check (reach_km between 1 and 100),
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index person_division on person (division_code)`.execute(db);
  await sql`
    create table person_skill (
      person_id uuid not null references person (id) on delete cascade,
      skill_code text not null,
      level smallint not null constraint person_skill_level check (level between 1 and 3),
      primary key (person_id, skill_code)
    )`.execute(db);
  await sql`create index person_skill_code on person_skill (skill_code, level)`.execute(db);
  await sql`
    create table person_slot (
      person_id uuid not null references person (id) on delete cascade,
      slot_code text not null,
      primary key (person_id, slot_code)
    )`.execute(db);
  await sql`
    create table person_interest (
      person_id uuid not null references person (id) on delete cascade,
      category_code text not null,
      primary key (person_id, category_code)
    )`.execute(db);
  await sql`
    create table guardian_consent (
      person_id uuid primary key references person (id) on delete cascade,
      guardian_name text not null,
      guardian_phone text not null,
      given_at timestamptz not null
    )`.execute(db);
  await sql`
    create table credential (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person (id) on delete cascade,
      type_code text not null,
      number text not null,
      issued_on date not null,
      valid_until date,
      status text not null constraint credential_status check (status in ('claimed', 'verified', 'revoked')),
      verified_by uuid references person (id),
      verified_at timestamptz,
      constraint credential_number_unique unique (type_code, number),
      constraint credential_dates check (valid_until is null or issued_on <= valid_until)
    )`.execute(db);
  await sql`create index credential_person on credential (person_id)`.execute(db);
}
