import { type Kysely, sql } from "kysely";

// The tree of skills and the types of credentials are written in the code; a federation adds entries below them and retires some.
export async function up(db: Kysely<unknown>): Promise<void> {
  // The code of a local entry says where it hangs: "psych.crisis.local_tea" is a kind of "psych.crisis".
  await sql`
    create table skill_local (
      code text primary key constraint skill_local_code check (code ~ '^[a-z_]+(\\.[a-z_]+)*\\.local_[a-z0-9_]{1,24}$'),
      zh text not null constraint skill_local_zh_unique unique,
      en text not null,
      pinyin text not null,
      synonyms text[] not null default '{}',
      created_by uuid references person (id),
      created_at timestamptz not null
    )`.execute(db);
  // Retired is no longer offered; whoever holds it or asks for it keeps it.
  await sql`
    create table skill_retirement (
      code text primary key,
      reason text not null,
      retired_by uuid references person (id),
      retired_at timestamptz not null
    )`.execute(db);
  await sql`
    create table credential_type_local (
      code text primary key constraint credential_type_local_code check (code ~ '^[a-z_]+(\\.[a-z_]+)*\\.local_[a-z0-9_]{1,24}$'),
      zh text not null constraint credential_type_local_zh_unique unique,
      en text not null,
      created_by uuid references person (id),
      created_at timestamptz not null
    )`.execute(db);
  // What no law fixes is a setting; a column that is null leaves the value of the code.
  await sql`
    create table credential_type_setting (
      type_code text primary key,
      validity_months smallint constraint credential_setting_validity check (validity_months between 0 and 600),
      renewal_days smallint constraint credential_setting_renewal check (renewal_days between 0 and 400),
      grace_days smallint constraint credential_setting_grace check (grace_days between 0 and 400),
      two_person boolean,
      retired boolean not null default false,
      updated_by uuid references person (id),
      updated_at timestamptz not null
    )`.execute(db);
}
