import { type Kysely, sql } from "kysely";

// What people wish for themselves. A home has two decimals of a degree, about a kilometre: the column cannot hold more.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table person_wishes (
      person_id uuid primary key references person (id) on delete cascade,
      travel_mode text constraint wishes_travel_mode check (travel_mode in ('walk', 'bike', 'bus', 'car')),
      resting_until date,
      max_per_month smallint constraint wishes_month check (max_per_month between 1 and 31),
      leads boolean,
      target_groups text[] not null default '{}',
      home_lat numeric(4, 2) constraint wishes_lat check (home_lat between -90 and 90),
      home_lng numeric(5, 2) constraint wishes_lng check (home_lng between -180 and 180),
      plain_order boolean not null default false,
      changed_at timestamptz not null,
      constraint wishes_home check ((home_lat is null) = (home_lng is null))
    )`.execute(db);
  // Sign-ups of the last days, for how a week has gone so far.
  await sql`create index signup_made on signup (created_at)`.execute(db);
}
