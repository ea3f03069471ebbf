import { type Kysely, sql } from "kysely";

// From the outbox to people: a notice is what the inbox shows, a delivery carries it over one more channel.
export async function up(db: Kysely<unknown>): Promise<void> {
  // lane 0 goes first (somebody is missing today), 1 is ordinary, 2 can wait (reminders, messages to many).
  await sql`
    alter table outbox_message
      add lane smallint not null default 1 constraint outbox_lane check (lane between 0 and 2),
      add dead_at timestamptz,
      add last_error text`.execute(db);
  await sql`drop index outbox_waiting`.execute(db);
  await sql`
    create index outbox_waiting on outbox_message (lane, available_at) where sent_at is null and dead_at is null`.execute(
    db,
  );
  await sql`create index outbox_dead on outbox_message (dead_at) where dead_at is not null`.execute(db);
  // What an organizer wrote to a shift or to one of its seats.
  await sql`
    create table broadcast (
      id uuid primary key default gen_random_uuid(),
      shift_id uuid not null references shift (id),
      seat_id uuid,
      sender_id uuid not null references person (id),
      words text not null constraint broadcast_words check (words <> ''),
      urgent boolean not null,
      created_at timestamptz not null,
      foreign key (seat_id, shift_id) references seat (id, shift_id)
    )`.execute(db);
  await sql`create index broadcast_shift on broadcast (shift_id, created_at)`.execute(db);
  // facts hold codes, names of projects and times as they were when it happened; no personal details of others.
  await sql`
    create table notice (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person (id),
      kind text not null,
      facts jsonb not null,
      shift_id uuid references shift (id),
      signup_id uuid references signup (id),
      broadcast_id uuid references broadcast (id),
      dedupe_key text not null,
      created_at timestamptz not null,
      read_at timestamptz,
      constraint notice_once unique (person_id, dedupe_key)
    )`.execute(db);
  await sql`create index notice_person on notice (person_id, created_at desc, id)`.execute(db);
  await sql`create index notice_unread on notice (person_id) where read_at is null`.execute(db);
  await sql`create index notice_shift on notice (shift_id)`.execute(db);
  await sql`create index notice_broadcast on notice (broadcast_id)`.execute(db);
  await sql`
    create table delivery (
      id uuid primary key default gen_random_uuid(),
      notice_id uuid not null references notice (id) on delete cascade,
      channel text not null constraint delivery_channel check (channel in ('email', 'sms')),
      status text not null constraint delivery_status check (status in ('waiting', 'sent', 'dead', 'skipped')),
      lane smallint not null constraint delivery_lane check (lane between 0 and 2),
      available_at timestamptz not null,
      leased_until timestamptz,
      attempts integer not null default 0,
      last_error text,
      provider_ref text,
      sent_at timestamptz,
      constraint delivery_once unique (notice_id, channel)
    )`.execute(db);
  await sql`create index delivery_waiting on delivery (lane, available_at) where status = 'waiting'`.execute(db);
  await sql`create index delivery_dead on delivery (available_at) where status = 'dead'`.execute(db);
  await sql`
    create table notice_preference (
      person_id uuid not null references person (id),
      topic text not null,
      channel text not null constraint preference_channel check (channel in ('email', 'sms')),
      wanted boolean not null,
      primary key (person_id, topic, channel)
    )`.execute(db);
  await sql`
    alter table account
      add quiet_from text default '22:00' constraint account_quiet_from check (quiet_from ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
      add quiet_until text default '07:00' constraint account_quiet_until check (quiet_until ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
      add constraint account_quiet check ((quiet_from is null) = (quiet_until is null))`.execute(db);
  // A secret address under which a calendar program reads one person's shifts; only the hash of the secret is kept.
  await sql`
    create table calendar_feed (
      token_hash text primary key,
      person_id uuid not null references person (id),
      created_at timestamptz not null,
      revoked_at timestamptz,
      read_at timestamptz
    )`.execute(db);
  await sql`create unique index calendar_feed_once on calendar_feed (person_id) where revoked_at is null`.execute(db);
}
