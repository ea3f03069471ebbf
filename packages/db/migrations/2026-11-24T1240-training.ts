import { type Kysely, sql } from "kysely";

// Train before you serve (Order 685 art. 16): courses, their sessions, who came, and what stays on the record.
export async function up(db: Kysely<unknown>): Promise<void> {
  // kind and way are the national 培训类型 (1 general, 2 post, 3 professional) and 方式 (1 remote, 2 face to face).
  await sql`
    create table course (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references organisation (id),
      title text not null,
      summary text not null,
      kind text not null constraint course_kind check (kind in ('1', '2', '3')),
      way text not null constraint course_way check (way in ('1', '2')),
      minutes integer not null constraint course_minutes check (minutes between 10 and 6000),
      valid_months smallint constraint course_validity check (valid_months between 1 and 120),
      continuing_education boolean not null default false,
      status text not null constraint course_status check (status in ('draft', 'published', 'closed')),
      created_by uuid references person (id),
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index course_organisation on course (organisation_id, status)`.execute(db);
  await sql`
    create table course_session (
      id uuid primary key default gen_random_uuid(),
      course_id uuid not null references course (id),
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      time_zone text not null,
      place text not null,
      capacity smallint not null constraint course_session_capacity check (capacity between 1 and 1000),
      taken smallint not null default 0,
      status text not null constraint course_session_status check (status in ('open', 'cancelled', 'held')),
      created_at timestamptz not null,
      constraint course_session_order check (starts_at < ends_at),
      constraint course_session_places check (0 <= taken and taken <= capacity)
    )`.execute(db);
  await sql`create index course_session_course on course_session (course_id, starts_at)`.execute(db);
  await sql`
    create table course_enrolment (
      id uuid primary key default gen_random_uuid(),
      session_id uuid not null references course_session (id),
      person_id uuid not null references person (id),
      status text not null constraint course_enrolment_status check (status in ('enrolled', 'withdrawn', 'attended', 'absent')),
      created_at timestamptz not null,
      decided_by uuid references person (id),
      decided_at timestamptz,
      constraint course_enrolment_once unique (session_id, person_id)
    )`.execute(db);
  await sql`create index course_enrolment_person on course_enrolment (person_id)`.execute(db);
  // 培训情况 of Order 67 art. 8: name, content, learning time, who held it, when.
  await sql`
    create table learning_record (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references person (id),
      course_id uuid references course (id),
      session_id uuid references course_session (id),
      title text not null,
      organiser text not null,
      held_on date not null,
      minutes integer not null constraint learning_minutes check (minutes between 1 and 60000),
      valid_until date,
      continuing_education boolean not null,
      recorded_by uuid not null references person (id),
      recorded_at timestamptz not null,
      constraint learning_once unique (person_id, session_id)
    )`.execute(db);
  await sql`create index learning_person on learning_record (person_id, held_on)`.execute(db);
  await sql`create index learning_course on learning_record (course_id, person_id)`.execute(db);
  await sql`
    create table project_course (
      project_id uuid not null references project (id) on delete cascade,
      course_id uuid not null references course (id),
      primary key (project_id, course_id)
    )`.execute(db);
}
