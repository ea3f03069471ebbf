import pg from "pg";

/**
 * Connections for the job runner, which asks for a pool of its own; every wait has an end here as well. Nothing it does in the
 * database takes long: the work of a job runs on the connections of the use cases.
 */
export function openJobPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 8_000,
    query_timeout: 10_000,
    lock_timeout: 5_000,
    statement_timeout: 8_000,
    idle_in_transaction_session_timeout: 10_000,
    options: "-c timezone=UTC",
  });
  // A broken connection is the next question's error too; unheard it would end the process.
  const ignoreBroken = (): void => undefined;
  pool.on("error", ignoreBroken);
  pool.on("connect", (client) => client.on("error", ignoreBroken));
  return pool;
}
