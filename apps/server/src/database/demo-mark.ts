import type { Db } from "@nuanlin/db/database";
import { sql } from "kysely";
import pg from "pg";

/** How far a database is with its demo district: not begun, begun and perhaps cut short, or finished. */
export type DemoMark = "none" | "filling" | "filled";

const words = { filling: "nuanlin: demo district, being filled", filled: "nuanlin: demo district, filled" };

/** The mark is a comment in the database itself, so that it travels, and vanishes, with the data. */
export async function readDemoMark(db: Db): Promise<DemoMark> {
  const answer = await sql<{ comment: string | null }>`
    select obj_description('public'::regnamespace, 'pg_namespace') as comment`.execute(db);
  const comment = answer.rows[0]?.comment;
  return (["filling", "filled"] as const).find((mark) => words[mark] === comment) ?? "none";
}

export async function writeDemoMark(db: Db, mark: "filling" | "filled"): Promise<void> {
  await sql`comment on schema public is ${sql.lit(words[mark])}`.execute(db);
}

/** Whether nobody has an account yet, so that a demo district would disturb nobody. */
export async function holdsNobody(db: Db): Promise<boolean> {
  const answer = await sql<{ empty: boolean }>`select not exists (select from account) as empty`.execute(db);
  return answer.rows[0]?.empty === true;
}

/** Removes everything, tables included. Only for a district that was cut short, in which nobody can have signed in yet. */
export async function emptyDatabase(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`drop schema public cascade`.execute(tx);
    await sql`create schema public`.execute(tx);
  });
}

/** Runs `work` while no other server on the same database does; the others wait. */
export async function oneServerAtATime<T>(connectionString: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('nuanlin demo district'))");
    return await work();
  } finally {
    await client.end();
  }
}
