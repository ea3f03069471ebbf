import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organisation (
      id uuid primary key default gen_random_uuid(),
      kind text not null,
      name text not null,
      name_key text not null constraint organisation_name_unique unique,
      parent_id uuid references organisation (id),
      division_code text references division (code),
      description text not null,
      address text not null,
      contact_name text not null,
      contact_phone text not null,
      contact_email text,
      website text,
      credit_code text constraint organisation_credit_code_unique unique,
      status text not null constraint organisation_status check (status in ('pending', 'approved', 'returned', 'suspended')),
      status_reason text,
      decided_by uuid references person (id),
      decided_at timestamptz,
      external_source text,
      external_id text,
      external_hash text,
      created_at timestamptz not null,
      constraint organisation_external_unique unique (external_source, external_id),
      constraint organisation_reason check (status not in ('returned', 'suspended') or status_reason is not null)
    )`.execute(db);
  await sql`create index organisation_status_created on organisation (status, created_at)`.execute(db);
  await sql`
    create table membership (
      organisation_id uuid not null references organisation (id),
      person_id uuid not null references person (id),
      role text not null constraint membership_role check (role in ('admin', 'organizer', 'member')),
      created_at timestamptz not null,
      primary key (organisation_id, person_id)
    )`.execute(db);
  await sql`create index membership_person on membership (person_id)`.execute(db);
  await sql`
    create table place (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references organisation (id),
      name text not null,
      address text not null,
      lat double precision,
      lng double precision,
      division_code text references division (code),
      time_zone text not null,
      external_key text,
      constraint place_point check ((lat is null) = (lng is null) and lat between -90 and 90 and lng between -180 and 180),
      constraint place_external_unique unique (organisation_id, external_key)
    )`.execute(db);
  await sql`create index place_division on place (division_code)`.execute(db);
}
