import { Kysely, PostgresDialect, type PostgresPoolClient, type Transaction } from "kysely";
import pg from "pg";
import { NamedClient } from "./named-client.ts";
import type { DB } from "./tables.ts";

export type Db = Kysely<DB>;
export type Tx = Transaction<DB>;
/** Where a read may run: inside somebody's transaction or on its own. */
export type Reader = Db | Tx;

// DATE stays the ISO day it is: a Date object would move with the zone of the server.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
// Counts and sums fit into a double here; a bigint as text would be compared as text.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);

export interface PoolSettings {
  readonly connectionString: string;
  /** Most connections this process opens. */
  readonly max?: number;
  /** Whether a commit is on disk when it is acknowledged. Only data that can be made again may do without. */
  readonly durable?: boolean;
  /** How long somebody waits for a free connection, in milliseconds. */
  readonly patience?: number;
}

/**
 * Opens a pool whose every wait has an end: connecting or waiting for a free connection 8 s, a lock 2 s, a statement 5 s, an
 * idle transaction 5 s, and 6 s on our side for a server that no longer answers; so everybody has an answer within 15 s. A
 * connection that dies while checked out does not end the process.
 */
export function createDb({ connectionString, max = 16, durable = true, patience = 8000 }: PoolSettings): Db {
  const pool = new pg.Pool({
    Client: NamedClient,
    connectionString,
    max,
    connectionTimeoutMillis: patience,
    query_timeout: 6000,
    lock_timeout: 2000,
    statement_timeout: 5000,
    idle_in_transaction_session_timeout: 5000,
    options: `-c timezone=UTC -c synchronous_commit=${durable ? "on" : "off"}`,
  });
  const ignoreBroken = (): void => undefined;
  pool.on("error", ignoreBroken);
  pool.on("connect", (client) => client.on("error", ignoreBroken));
  const connect = async (): Promise<PostgresPoolClient> => givenUpWhenSilent(await pool.connect());
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: { connect, end: () => pool.end() } }) });
}

/**
 * A connection on which one answer did not come in time is used no more and never goes back into the pool: the rollback
 * would wait for as long again, and then the next person.
 */
function givenUpWhenSilent(client: pg.PoolClient): PostgresPoolClient {
  let silent = false;
  const query = async (sql: string, parameters: readonly unknown[]) => {
    if (silent) throw new Error("Connection terminated: the database did not answer in time");
    try {
      return await client.query(sql, [...parameters]);
    } catch (error) {
      silent = error instanceof Error && error.message === "Query read timeout";
      throw error;
    }
  };
  // Of the two ways to ask that Kysely knows, we use no cursors.
  return { query: query as unknown as PostgresPoolClient["query"], release: () => client.release(silent) };
}
