import { type Kysely, sql } from "kysely";

// Planning runs and what they propose. A proposal is nothing until somebody sends it as an invitation, and nothing then until the
// person says yes (Order 685 art. 25).
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_run (
      id uuid primary key default gen_random_uuid(),
      scope_kind text not null constraint plan_scope check (scope_kind in ('organisation', 'street', 'district')),
      organisation_id uuid references organisation (id),
      street text references division (code),
      week date not null,
      fairness_cost double precision not null constraint plan_fairness check (fairness_cost between 0 and 10),
      requested_by uuid not null references person (id),
      requested_at timestamptz not null,
      status text not null
        constraint plan_status check (status in ('waiting', 'running', 'done', 'cancelled', 'failed')),
      progress double precision not null default 0 constraint plan_progress check (progress between 0 and 1),
      started_at timestamptz,
      beat_at timestamptz,
      finished_at timestamptz,
      figures jsonb,
      constraint plan_scope_whole check (
        (scope_kind = 'organisation') = (organisation_id is not null) and (scope_kind = 'street') = (street is not null))
    )`.execute(db);
  // One run at a time for each whose week it is: a second press is no second run.
  await sql`
    create unique index plan_one_at_a_time on plan_run (scope_kind, coalesce(organisation_id::text, street, ''))
      where status in ('waiting', 'running')`.execute(db);
  await sql`create index plan_run_latest on plan_run (requested_at desc)`.execute(db);
  await sql`
    create table plan_pair (
      run_id uuid not null references plan_run (id) on delete cascade,
      seat_id uuid not null references seat (id) on delete cascade,
      person_id uuid not null references person (id) on delete cascade,
      score real not null,
      state text not null default 'proposed' constraint plan_pair_state check (state in ('proposed', 'invited', 'passed')),
      primary key (run_id, seat_id, person_id)
    )`.execute(db);
  await sql`create index plan_pair_person on plan_pair (person_id)`.execute(db);
  await sql`create index plan_pair_seat on plan_pair (seat_id)`.execute(db);
  // Why places stay empty.
  await sql`
    create table plan_empty (
      run_id uuid not null references plan_run (id) on delete cascade,
      seat_id uuid not null references seat (id) on delete cascade,
      empty smallint not null,
      why text not null constraint plan_empty_why check (why in ('nobody', 'elsewhere', 'team_closed')),
      primary key (run_id, seat_id)
    )`.execute(db);
  await sql`create index plan_empty_seat on plan_empty (seat_id)`.execute(db);
}
