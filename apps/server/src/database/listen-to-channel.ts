import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

export interface Listener {
  readonly stop: () => Promise<void>;
}

const firstDelayMs = 200;
const longestDelayMs = 10_000;

/**
 * Calls `heard` for each word on a channel of the database, and once after every new connection, since what was said in between
 * went unheard. A lost connection is made anew for as long as it takes; `lost` is told why.
 */
export function listenToChannel(
  connectionString: string,
  channel: string,
  heard: () => void,
  lost: (fault: unknown) => void,
): Listener {
  const stopping = new AbortController();
  const { signal } = stopping;
  const ended = (async () => {
    let delay = firstDelayMs;
    while (!signal.aborted) {
      try {
        await listenOnce(connectionString, channel, signal, () => {
          delay = firstDelayMs;
          heard();
        });
      } catch (fault) {
        if (signal.aborted) break;
        lost(fault);
      }
      await sleep(delay, undefined, { signal }).catch(() => undefined);
      delay = Math.min(delay * 2, longestDelayMs);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

/** Listens until the connection breaks, which rejects, or until the signal comes, which resolves. */
async function listenOnce(
  connectionString: string,
  channel: string,
  signal: AbortSignal,
  heard: () => void,
): Promise<void> {
  // A cut cable says nothing by itself: the kernel asks from time to time.
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 8_000,
    query_timeout: 8_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 15_000,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      client.on("error", reject);
      client.on("end", () => reject(new Error("the connection for notifications ended")));
      client.on("notification", heard);
      signal.addEventListener("abort", () => resolve(), { once: true });
      client
        .connect()
        .then(() => client.query(`listen ${pg.escapeIdentifier(channel)}`))
        .then(heard, reject);
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}
