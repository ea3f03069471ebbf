import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // A signup carries its shift's times, so that the database itself can refuse a double booking.
  // The foreign key keeps the copy equal when an organizer moves the shift.
  await sql`
    create table signup (
      id uuid primary key default gen_random_uuid(),
      seat_id uuid not null,
      shift_id uuid not null,
      person_id uuid not null references person (id),
      status text not null constraint signup_status check (status in ('confirmed', 'withdrawn', 'removed')),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      reason text,
      created_at timestamptz not null,
      ended_at timestamptz,
      foreign key (seat_id, shift_id) references seat (id, shift_id),
      foreign key (shift_id, starts_at, ends_at) references shift (id, starts_at, ends_at) on update cascade,
      constraint signup_times unique (id, shift_id, person_id),
      constraint signup_no_overlap exclude using gist
        (person_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'confirmed')
    )`.execute(db);
  await sql`create unique index signup_once on signup (shift_id, person_id) where status = 'confirmed'`.execute(db);
  await sql`create index signup_seat on signup (seat_id) where status = 'confirmed'`.execute(db);
  await sql`create index signup_person on signup (person_id, starts_at)`.execute(db);
  await sql`
    create function keep_seat_taken() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' and old.status = 'confirmed' then
        update seat set taken = taken - 1 where id = old.seat_id;
      end if;
      if tg_op <> 'DELETE' and new.status = 'confirmed' then
        update seat set taken = taken + 1 where id = new.seat_id;
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger signup_keeps_taken after insert or delete or update of status, seat_id on signup
      for each row execute function keep_seat_taken()`.execute(db);
  await sql`
    create table attendance (
      id uuid primary key default gen_random_uuid(),
      signup_id uuid not null constraint attendance_once unique references signup (id),
      status text not null constraint attendance_status check (status in ('present', 'absent', 'excused')),
      in_at timestamptz,
      in_by text constraint attendance_in_by check (in_by in ('self', 'roll_call')),
      out_at timestamptz,
      out_by text constraint attendance_out_by check (out_by in ('self', 'roll_call')),
      noted_by uuid not null references person (id),
      noted_at timestamptz not null,
      constraint attendance_order check (in_at is null or out_at is null or in_at < out_at),
      constraint attendance_signs check ((in_at is null) = (in_by is null) and (out_at is null) = (out_by is null)),
      constraint attendance_away check (status = 'present' or (in_at is null and out_at is null))
    )`.execute(db);
}
