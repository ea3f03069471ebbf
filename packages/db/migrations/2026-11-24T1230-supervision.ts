import { type Kysely, sql } from "kysely";

// Professionals and neighbours as one team: the ratio, who must be there first, supervision, duty that is no volunteering.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table project
      add ratio_volunteers smallint constraint project_ratio check (ratio_volunteers between 1 and 60),
      add opens_with text not null default 'anybody' constraint project_opens check (opens_with in ('anybody', 'professional')),
      add hours_needed smallint not null default 0 constraint project_hours_needed check (hours_needed between 0 and 10000),
      add area_code text references division (code)`.execute(db);
  // Paid duty of professionals is no volunteering (Order 67 art. 19): its minutes are kept, and counted nowhere as service.
  await sql`alter table seat add paid boolean not null default false`.execute(db);
  await sql`alter table hours_entry add duty boolean not null default false`.execute(db);
  // 督导. No names and no stories of the people served belong in the words.
  await sql`
    create table supervision (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references organisation (id),
      supervisor_id uuid not null references person (id),
      project_id uuid references project (id),
      form text not null constraint supervision_form check (form in ('individual', 'group', 'peer', 'field')),
      held_on date not null,
      minutes integer not null constraint supervision_minutes check (minutes between 10 and 600),
      topics text[] not null default '{}',
      words text not null,
      written_by uuid not null references person (id),
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index supervision_organisation on supervision (organisation_id, held_on desc)`.execute(db);
  await sql`create index supervision_supervisor on supervision (supervisor_id, held_on desc)`.execute(db);
  await sql`
    create table supervision_person (
      supervision_id uuid not null references supervision (id) on delete cascade,
      person_id uuid not null references person (id),
      primary key (supervision_id, person_id)
    )`.execute(db);
  await sql`create index supervision_person_of on supervision_person (person_id)`.execute(db);
  // Somebody in a shift asks its professional to take over. What was said or seen is not written down here.
  await sql`
    create table escalation (
      id uuid primary key default gen_random_uuid(),
      shift_id uuid not null references shift (id),
      raised_by uuid not null references person (id),
      raised_at timestamptz not null,
      answered_by uuid references person (id),
      answered_at timestamptz
    )`.execute(db);
  await sql`create index escalation_shift on escalation (shift_id, raised_at)`.execute(db);
  await sql`create unique index escalation_open on escalation (shift_id, raised_by) where answered_at is null`.execute(
    db,
  );
}
