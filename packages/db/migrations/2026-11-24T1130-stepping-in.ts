import { type Kysely, sql } from "kysely";

// "I can't come": a call for cover asks suitable people in waves; a swap needs both consents.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cover_call (
      id uuid primary key default gen_random_uuid(),
      shift_id uuid not null references shift (id),
      seat_id uuid not null,
      signup_id uuid references signup (id),
      opened_by uuid references person (id),
      status text not null constraint cover_status check (status in ('open', 'filled', 'closed')),
      places smallint not null constraint cover_places check (places >= 1),
      wave smallint not null default 0,
      next_wave_at timestamptz,
      created_at timestamptz not null,
      ended_at timestamptz,
      foreign key (seat_id, shift_id) references seat (id, shift_id)
    )`.execute(db);
  await sql`create unique index cover_once on cover_call (seat_id) where status = 'open' and signup_id is null`.execute(
    db,
  );
  await sql`create unique index cover_of_signup on cover_call (signup_id) where status = 'open'`.execute(db);
  await sql`create index cover_due on cover_call (next_wave_at) where status = 'open'`.execute(db);
  await sql`
    create table cover_ask (
      id uuid primary key default gen_random_uuid(),
      cover_call_id uuid not null references cover_call (id),
      person_id uuid not null references person (id),
      wave smallint not null,
      asked_at timestamptz not null,
      answer text not null constraint cover_answer check (answer in ('open', 'yes', 'no', 'over')),
      answered_at timestamptz,
      constraint cover_ask_once unique (cover_call_id, person_id)
    )`.execute(db);
  await sql`create index cover_ask_person on cover_ask (person_id, asked_at)`.execute(db);
  // With to_signup two people change places; without it one hands the place over.
  await sql`
    create table swap (
      id uuid primary key default gen_random_uuid(),
      from_signup uuid not null references signup (id),
      to_person uuid not null references person (id),
      to_signup uuid references signup (id),
      status text not null constraint swap_status check (status in ('asked', 'accepted', 'declined', 'taken_back', 'lapsed')),
      note text not null default '',
      answer_by timestamptz not null,
      created_at timestamptz not null,
      answered_at timestamptz
    )`.execute(db);
  await sql`create unique index swap_once on swap (from_signup, to_person) where status = 'asked'`.execute(db);
  await sql`create index swap_to_person on swap (to_person) where status = 'asked'`.execute(db);
  await sql`create index swap_due on swap (answer_by) where status = 'asked'`.execute(db);
}
