import { type Kysely, sql } from "kysely";

// How people get in, chosen per project; shifts that belong to a series; promises with a waitlist, offers and deadlines.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table project
      add way_in text not null default 'instant' constraint project_way_in check (way_in in ('instant', 'approval', 'invitation', 'code')),
      add answer_hours smallint not null default 48 constraint project_answer_hours check (answer_hours between 1 and 336),
      add join_code text constraint project_join_code check (join_code ~ '^[0-9]{4,6}$'),
      add group_max smallint not null default 4 constraint project_group_max check (group_max between 1 and 20),
      add waitlist boolean not null default true,
      add newcomer_percent smallint not null default 25 constraint project_newcomers check (newcomer_percent between 0 and 100),
      add reminders jsonb not null default '[{"days": 1, "at": "18:00"}, {"minutes": 120}]',
      add constraint project_code_way check (way_in <> 'code' or join_code is not null)`.execute(db);
  // A rule of RFC 5545 in the zone of the place. What it makes are ordinary shifts; a split series names the one it came from.
  await sql`
    create table shift_series (
      id uuid primary key default gen_random_uuid(),
      project_id uuid not null references project (id),
      place_id uuid not null references place (id),
      rule text not null,
      starts_local text not null constraint series_start check (starts_local ~ '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$'),
      time_zone text not null,
      duration_minutes integer not null constraint series_duration check (duration_minutes between 1 and 960),
      break_minutes integer not null constraint series_break check (break_minutes >= 0 and break_minutes < duration_minutes),
      seats jsonb not null,
      skipped text[] not null default '{}',
      status text not null constraint series_status check (status in ('active', 'ended')),
      made_until timestamptz,
      split_from uuid references shift_series (id),
      created_by uuid references person (id),
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index series_project on shift_series (project_id)`.execute(db);
  // occurrence is the local time the rule gave ("2026-12-01T09:00"), kept even when the shift is moved: made twice is made once.
  await sql`
    alter table shift
      add series_id uuid references shift_series (id),
      add occurrence text,
      add detached boolean not null default false,
      add sequence integer not null default 0,
      add changed_at timestamptz,
      add constraint shift_occurrence_once unique (series_id, occurrence),
      add constraint shift_occurrence check ((series_id is null) = (occurrence is null))`.execute(db);
  await sql`
    create table standing_commitment (
      id uuid primary key default gen_random_uuid(),
      series_id uuid not null references shift_series (id),
      person_id uuid not null references person (id),
      position smallint not null,
      status text not null constraint standing_status check (status in ('active', 'ended')),
      created_at timestamptz not null,
      ended_at timestamptz
    )`.execute(db);
  await sql`create unique index standing_once on standing_commitment (series_id, person_id) where status = 'active'`.execute(
    db,
  );
  await sql`create index standing_person on standing_commitment (person_id)`.execute(db);
  // A place is free when neither somebody comes (taken) nor an offer stands for it (held).
  await sql`
    alter table seat
      add held smallint not null default 0,
      drop constraint seat_capacity,
      add constraint seat_capacity check (0 <= taken and 0 <= held and taken + held <= max_heads)`.execute(db);
  await sql`create sequence signup_queue`.execute(db);
  await sql`
    alter table signup
      drop constraint signup_status,
      add constraint signup_status check (status in
        ('applied', 'waiting', 'offered', 'invited', 'confirmed', 'withdrawn', 'declined', 'handed_over', 'removed', 'refused', 'lapsed')),
      add way text not null default 'instant' constraint signup_way check (way in
        ('instant', 'application', 'invitation', 'code', 'group', 'walk_in', 'waitlist', 'standing', 'stand_in', 'swap', 'cover')),
      add note text not null default '',
      add answer_by timestamptz,
      add queue_no bigint,
      add late boolean not null default false,
      add reconfirm_by timestamptz,
      add override_reason text,
      add brought_by uuid references person (id),
      add standing_id uuid references standing_commitment (id),
      add decided_by uuid references person (id),
      add decided_at timestamptz,
      add constraint signup_answer_by check (status not in ('applied', 'offered', 'invited') or answer_by is not null),
      add constraint signup_queue_no check (status <> 'waiting' or queue_no is not null)`.execute(db);
  await sql`drop index signup_once`.execute(db);
  await sql`
    create unique index signup_once on signup (shift_id, person_id)
      where status in ('applied', 'waiting', 'offered', 'invited', 'confirmed')`.execute(db);
  await sql`create index signup_queue_of_seat on signup (seat_id, queue_no) where status = 'waiting'`.execute(db);
  await sql`create index signup_due on signup (answer_by) where status in ('applied', 'offered', 'invited')`.execute(
    db,
  );
  await sql`create index signup_brought on signup (brought_by) where brought_by is not null`.execute(db);
  await sql`
    create or replace function keep_seat_taken() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' and old.status in ('confirmed', 'offered') then
        update seat set taken = taken - (old.status = 'confirmed')::int, held = held - (old.status = 'offered')::int where id = old.seat_id;
      end if;
      if tg_op <> 'DELETE' and new.status in ('confirmed', 'offered') then
        update seat set taken = taken + (new.status = 'confirmed')::int, held = held + (new.status = 'offered')::int where id = new.seat_id;
      end if;
      return null;
    end $$`.execute(db);
}
