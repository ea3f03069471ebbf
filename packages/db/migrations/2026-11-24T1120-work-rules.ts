import { type Kysely, sql } from "kysely";

// Rest and hours as the federation sets them; the last line counts, an earlier one tells what was asked of people before.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table work_rule (
      id bigint generated always as identity primary key,
      night_rest_minutes integer constraint work_rule_rest check (night_rest_minutes between 0 and 1440),
      day_minutes integer constraint work_rule_day check (day_minutes between 60 and 1440),
      week_minutes integer constraint work_rule_week check (week_minutes between 60 and 10080),
      minor_day_minutes integer constraint work_rule_minor_day check (minor_day_minutes between 60 and 1440),
      minor_from text not null constraint work_rule_minor_from check (minor_from ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
      minor_until text not null constraint work_rule_minor_until check (minor_until ~ '^([01]\\d|2[0-3]):[0-5]\\d$'),
      reason text not null,
      set_by uuid references person (id),
      set_at timestamptz not null
    )`.execute(db);
}
