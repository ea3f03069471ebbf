import { type Kysely, sql } from "kysely";

// Administrative divisions as a tree under the codes of the National Bureau of Statistics.
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gist`.execute(db);
  await sql`
    create table division (
      code text primary key constraint division_code_form check (code ~ '^[0-9]{2,12}$'),
      parent_code text references division (code),
      level text not null constraint division_level
        check (level in ('province', 'city', 'district', 'street', 'community')),
      name text not null
    )`.execute(db);
  await sql`create index division_parent on division (parent_code)`.execute(db);
}
