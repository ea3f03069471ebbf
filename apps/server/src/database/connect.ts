import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Settings, StartRefusal, withoutPassword } from "../settings.ts";
import { type RunningDatabase, startEmbedded } from "./embedded.ts";

const oldestVersion = 150_000;

/**
 * Brings the database within reach: the one that DATABASE_URL names, else our own. It has answered, is new enough and
 * keeps what it acknowledges, or the start is refused with a sentence, after 9 s at the latest for DATABASE_URL.
 */
export async function openDatabase(
  settings: Pick<Settings, "databaseUrl" | "dataDir">,
  say: (line: string) => void,
): Promise<RunningDatabase> {
  if (settings.databaseUrl === undefined) {
    const own = await startEmbedded(settings.dataDir, say);
    await checkServer(own.connectionString, "The built-in database", 10_000);
    return own;
  }
  await checkServer(settings.databaseUrl, `DATABASE_URL (${withoutPassword(settings.databaseUrl)})`, 8_000);
  return { connectionString: settings.databaseUrl, stop: async () => undefined };
}

async function checkServer(connectionString: string, name: string, patienceMs: number): Promise<void> {
  const facts = await askWhenReachable(connectionString, name, Date.now() + patienceMs);
  if (Number(facts.version) < oldestVersion) {
    throw new StartRefusal(
      `${name} is PostgreSQL ${facts.spoken_version}, but it must be 15 or later. Point DATABASE_URL to a newer server.`,
    );
  }
  if (facts.encoding !== "UTF8") {
    throw new StartRefusal(
      `${name} has the encoding ${facts.encoding}, but it must be UTF8. Create the database anew with encoding 'UTF8'.`,
    );
  }
  const unsafe = (["fsync", "synchronous_commit", "full_page_writes"] as const).find((key) => facts[key] === "off");
  if (unsafe === undefined) return;
  throw new StartRefusal(
    `${name} runs with ${unsafe} = off, so a power cut could lose hours already confirmed. Set ${unsafe} = on there.`,
  );
}

type ServerFacts = Record<
  "version" | "spoken_version" | "encoding" | "fsync" | "synchronous_commit" | "full_page_writes",
  string
>;

/** A server that is still starting is waited for; a refusal that waiting cannot change is reported at once. */
async function askWhenReachable(connectionString: string, name: string, giveUpAt: number): Promise<ServerFacts> {
  for (;;) {
    try {
      return await ask(connectionString, Math.max(500, Math.min(3_000, giveUpAt - Date.now())));
    } catch (error) {
      const code = (error as { code?: string }).code ?? "";
      const remedy = finalRefusals[code];
      const reason = spoken(error);
      if (remedy !== undefined) throw new StartRefusal(`${name} refuses us: ${reason}. ${remedy}`);
      if (Date.now() + 500 > giveUpAt) {
        throw new StartRefusal(
          `${name} cannot be reached: ${reason}. ` +
            "Check host, port and that the server runs, or unset DATABASE_URL to let Nuanlin start its own database.",
        );
      }
      await sleep(400);
    }
  }
}

/** pg says "terminated unexpectedly" when our own patience ended, and nothing at all when every address of a name failed. */
function spoken(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  if (message?.includes("terminated unexpectedly") || message?.includes("timeout")) return "no answer in time";
  return message || code || "no answer";
}

const finalRefusals: Readonly<Record<string, string | undefined>> = {
  "28P01": "Check user and password.",
  "28000": "Check the user and the server's pg_hba.conf.",
  "3D000": "Create that database first, or name one that exists.",
};

async function ask(connectionString: string, timeoutMs: number): Promise<ServerFacts> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const answer = await client.query<ServerFacts>(
      `select current_setting('server_version_num') as version, current_setting('server_version') as spoken_version,
        current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as synchronous_commit,
        current_setting('full_page_writes') as full_page_writes`,
    );
    const facts = answer.rows[0];
    if (facts === undefined) throw new Error("the server gave an empty answer");
    return facts;
  } finally {
    void client.end().catch(() => undefined);
  }
}
