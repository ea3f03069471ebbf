import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  // Who did what to which thing, written in the transaction that did it; holds ids, never personal details.
  await sql`
    create table audit_line (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      verb text not null,
      account_id uuid references account (id),
      system_name text,
      target text not null,
      constraint audit_actor check (account_id is null or system_name is null)
    )`.execute(db);
  await sql`create index audit_target on audit_line (target)`.execute(db);
  await sql`create index audit_at on audit_line (at)`.execute(db);
  await sql`
    create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'audit lines and hours decisions are only ever added';
    end $$`.execute(db);
  for (const table of ["audit_line", "hours_decision"]) {
    await sql`
      create trigger ${sql.ref(`${table}_append_only`)} before update or delete or truncate on ${sql.table(table)}
        for each statement execute function refuse_audit_change()`.execute(db);
  }
  // What has to be told to somebody outside the transaction; the payload holds ids only.
  await sql`
    create table outbox_message (
      id bigint generated always as identity primary key,
      topic text not null,
      payload jsonb not null,
      dedupe_key text not null constraint outbox_dedupe unique,
      created_at timestamptz not null,
      available_at timestamptz not null,
      attempts integer not null default 0,
      sent_at timestamptz
    )`.execute(db);
  await sql`create index outbox_waiting on outbox_message (available_at) where sent_at is null`.execute(db);
}
