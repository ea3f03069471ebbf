import type { Db } from "@nuanlin/db/database";
import { sql } from "kysely";

// Sessions come and go with every request; reference data is large and nobody can write it.
const uninteresting = new Set(["session", "division", "kysely_migration", "kysely_migration_lock"]);
const tablesOf = new WeakMap<Db, Promise<string[]>>();

/** A fingerprint of every row of every table: two pictures are equal exactly when nothing was written in between. */
export async function pictureOf(db: Db): Promise<Record<string, string>> {
  const tables = tablesOf.get(db) ?? interestingTables(db);
  tablesOf.set(db, tables);
  // The database reads its own rows: to carry all of them here would take longer than everything else in the tests that look.
  const prints = (await tables).map(
    (name) => sql`
      select ${name}::text as name, count(*)::int as rows,
        md5(coalesce(string_agg(line, e'\n' order by line collate "C"), '')) as print
      from (select row_to_json(whole)::text as line from ${sql.table(name)} as whole) as lines`,
  );
  const { rows } = await sql<{
    name: string;
    rows: number;
    print: string;
  }>`${sql.join(prints, sql` union all `)}`.execute(db);
  return Object.fromEntries(rows.map(({ name, rows: count, print }) => [name, `${count} rows ${print.slice(0, 12)}`]));
}

async function interestingTables(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables();
  return tables.map(({ name }) => name).filter((name) => !uninteresting.has(name));
}
