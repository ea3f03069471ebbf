import type { Db } from "@nuanlin/db/database";
import type { DB } from "@nuanlin/db/tables";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What `work` sends to PostgreSQL, in order, without the `begin` and `commit` around it. */
export async function recordStatements(
  connectionString: string,
  work: (db: Db) => Promise<unknown>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  const dialect = new PostgresDialect({ pool: new pg.Pool({ connectionString, max: 1 }) });
  const db: Db = new Kysely<DB>({ dialect, log: ({ query }) => void statements.push(query) });
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
  return statements;
}

export interface BareConnection {
  readonly run: (statement: Statement) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly end: () => Promise<void>;
}

/**
 * The driver alone, with nothing of ours above it: what a measurement is compared with. It prepares each statement once, as we do,
 * and with `like` its session has the durability and the time limits of that pool's sessions.
 */
export async function connectBare(connectionString: string, like?: Db): Promise<BareConnection> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  for (const { name, setting } of like === undefined ? [] : await sessionSettings(like))
    await client.query("select set_config($1, $2, false)", [name, setting]);
  const names = new Map<string, string>();
  return {
    run: async ({ sql: text, parameters }) => {
      const name = names.get(text) ?? `s${names.size}`;
      names.set(text, name);
      return (await client.query({ name, text, values: [...parameters] })).rows as Record<string, unknown>[];
    },
    end: () => client.end(),
  };
}

async function sessionSettings(db: Db): Promise<readonly { readonly name: string; readonly setting: string }[]> {
  const given = sql<{ name: string; setting: string }>`select name, setting from pg_settings where source = 'client'`;
  return (await given.execute(db)).rows;
}
