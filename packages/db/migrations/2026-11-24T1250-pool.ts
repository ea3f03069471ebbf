import { type Kysely, sql } from "kysely";

// The pool of professionals: what they show of themselves by consent, and the district's figures to hold it against.
export async function up(db: Kysely<unknown>): Promise<void> {
  // Publishing needs a consent of its own (PIPL art. 25); without a row nothing is shown.
  await sql`
    create table professional_profile (
      person_id uuid primary key references person (id) on delete cascade,
      headline text not null default '',
      about text not null default '',
      public_at timestamptz,
      pool_at timestamptz,
      leading_talent boolean not null default false,
      updated_at timestamptz not null
    )`.execute(db);
  await sql`create index professional_profile_public on professional_profile (public_at) where public_at is not null`.execute(
    db,
  );
  // Entered by the federation once a year: residents, and all community workers of the division.
  await sql`
    create table population_figure (
      division_code text not null references division (code),
      year smallint not null constraint population_year check (year between 2000 and 2200),
      residents integer not null constraint population_residents check (residents > 0),
      community_workers integer not null constraint population_workers check (community_workers >= 0),
      entered_by uuid references person (id),
      entered_at timestamptz not null,
      primary key (division_code, year)
    )`.execute(db);
}
