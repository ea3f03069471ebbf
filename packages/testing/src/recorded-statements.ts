import type { Db } from "@nuanlin/db/database";
import type { DB } from "@nuanlin/db/tables";
import { Kysely, PostgresDialect } from "kysely";
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

/** The driver alone, with nothing of ours above it: what a measurement is compared with. It prepares each statement once, as we do. */
export async function connectBare(connectionString: string): Promise<BareConnection> {
  const client = new pg.Client({ connectionString });
  await client.connect();
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
