import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table hours_entry (
      id uuid primary key default gen_random_uuid(),
      signup_id uuid not null,
      shift_id uuid not null,
      person_id uuid not null,
      project_id uuid not null references project (id),
      recording_organisation_id uuid not null references organisation (id),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      break_minutes integer not null,
      minutes integer not null,
      nature text not null constraint hours_nature check (nature in ('verified', 'added')),
      status text not null constraint hours_status check (status in ('proposed', 'confirmed', 'checked', 'returned')),
      due_at timestamptz not null,
      confirmed_at timestamptz,
      created_at timestamptz not null,
      foreign key (signup_id, shift_id, person_id) references signup (id, shift_id, person_id),
      constraint hours_order check (starts_at < ends_at and ends_at - starts_at <= interval '25 hours'),
      constraint hours_minutes check (minutes >= 1 and break_minutes >= 0 and minutes <= extract(epoch from ends_at - starts_at) / 60),
      constraint hours_once unique (signup_id, starts_at),
      constraint hours_no_overlap exclude using gist (person_id with =, tstzrange(starts_at, ends_at) with &&)
    )`.execute(db);
  await sql`create index hours_person on hours_entry (person_id, starts_at)`.execute(db);
  await sql`create index hours_organisation on hours_entry (recording_organisation_id, status)`.execute(db);
  await sql`create index hours_status_due on hours_entry (status, due_at)`.execute(db);
  // Every step of an entry, with who, when and why; the application only ever adds lines.
  await sql`
    create table hours_decision (
      id bigint generated always as identity primary key,
      entry_id uuid not null references hours_entry (id),
      at timestamptz not null,
      by_person uuid references person (id),
      from_status text,
      to_status text not null,
      minutes integer not null,
      reason text not null
    )`.execute(db);
  await sql`create index hours_decision_entry on hours_decision (entry_id, id)`.execute(db);
  await sql`
    create table star_rule (
      version text not null,
      level smallint not null constraint star_rule_level check (level between 1 and 5),
      minutes integer not null constraint star_rule_minutes check (minutes > 0),
      valid_from date not null,
      primary key (version, level)
    )`.execute(db);
  await sql`create sequence recognition_number`.execute(db);
  await sql`
    create table recognition (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person (id),
      kind text not null constraint recognition_kind check (kind in ('star')),
      level smallint not null constraint recognition_level check (level between 1 and 5),
      minutes integer not null,
      rule_version text not null,
      number text not null constraint recognition_number_unique unique,
      issued_by uuid not null references person (id),
      issued_at timestamptz not null,
      constraint recognition_once unique (person_id, kind, level),
      foreign key (rule_version, level) references star_rule (version, level)
    )`.execute(db);
}
