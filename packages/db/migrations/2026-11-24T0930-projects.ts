import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Every run of one and of two characters, so that a two-character Chinese word finds its rows through an index.
  await sql`
    create function text_grams(source text) returns text[]
    language sql immutable parallel safe strict as $$
      select coalesce(array_agg(distinct gram), '{}')
      from (
        select letter, lead(letter) over (order by at) as next
        from string_to_table(lower(regexp_replace(source, '\\s+', ' ', 'g')), null) with ordinality as letters (letter, at)
      ) as pairs,
        lateral (values (letter), (letter || next)) as piece (gram)
      where gram is not null
    $$`.execute(db);
  await sql`
    create table project (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references organisation (id),
      recording_organisation_id uuid not null references organisation (id),
      status text not null constraint project_status check (status in ('draft', 'published', 'paused', 'closed')),
      title text not null,
      summary text not null,
      description text not null,
      need text not null,
      category_code text not null,
      target_groups text[] not null default '{}',
      safeguards text[] not null default '{}',
      risks text not null,
      protections text not null,
      dangerous boolean not null,
      near_minors boolean not null,
      is_volunteering boolean not null,
      training text not null,
      insurer text,
      policy_number text,
      insured_from date,
      insured_until date,
      place_id uuid references place (id),
      seat_plan jsonb not null,
      search_text text not null,
      search_grams text[] generated always as (text_grams(search_text)) stored,
      ongoing_from timestamptz,
      ongoing_until timestamptz,
      apply_link text,
      external_source text,
      external_id text,
      external_hash text,
      created_by uuid references person (id),
      created_at timestamptz not null,
      published_at timestamptz,
      constraint project_external_unique unique (external_source, external_id),
      constraint project_published_gates check (status = 'draft' or (risks <> '' and protections <> '' and is_volunteering and published_at is not null)),
      constraint project_insurance check ((insurer is null) = (policy_number is null) and (insurer is null) = (insured_from is null) and (insurer is null) = (insured_until is null)),
      constraint project_danger_insured check (status = 'draft' or not dangerous or insurer is not null)
    )`.execute(db);
  await sql`create index project_organisation on project (organisation_id, status)`.execute(db);
  await sql`create index project_search on project using gin (search_grams)`.execute(db);
  await sql`create index project_category on project (category_code) where status = 'published'`.execute(db);
  await sql`
    create table shift (
      id uuid primary key default gen_random_uuid(),
      project_id uuid not null references project (id),
      place_id uuid not null references place (id),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      break_minutes integer not null default 0 constraint shift_break check (break_minutes between 0 and 240),
      status text not null constraint shift_status check (status in ('open', 'cancelled')),
      status_reason text,
      external_key text,
      created_at timestamptz not null,
      constraint shift_order check (starts_at < ends_at),
      constraint shift_times unique (id, starts_at, ends_at),
      constraint shift_external_unique unique (project_id, external_key)
    )`.execute(db);
  await sql`create index shift_project on shift (project_id, starts_at)`.execute(db);
  await sql`create index shift_start on shift (starts_at) where status = 'open'`.execute(db);
  // taken is kept by a trigger on signup alone, and the check is the last guard against overbooking.
  await sql`
    create table seat (
      id uuid primary key default gen_random_uuid(),
      shift_id uuid not null references shift (id),
      position smallint not null,
      name text not null,
      kind text not null constraint seat_kind check (kind in ('professional', 'volunteer')),
      lead boolean not null,
      min_heads smallint not null,
      max_heads smallint not null,
      taken smallint not null default 0,
      min_age smallint not null constraint seat_min_age check (min_age between 6 and 80),
      credential_type text,
      constraint seat_heads check (0 <= min_heads and min_heads <= max_heads and max_heads >= 1),
      constraint seat_capacity check (0 <= taken and taken <= max_heads),
      constraint seat_position unique (shift_id, position),
      constraint seat_of_shift unique (id, shift_id)
    )`.execute(db);
  await sql`
    create table seat_skill (
      seat_id uuid not null references seat (id) on delete cascade,
      skill_code text not null,
      level smallint not null constraint seat_skill_level check (level between 1 and 3),
      primary key (seat_id, skill_code)
    )`.execute(db);
}
