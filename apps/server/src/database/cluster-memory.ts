import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { StartRefusal } from "../settings.ts";

const memoryShape = z.object({
  password: z.string().check(z.minLength(1)),
  port: z.optional(z.number()),
  home: z.string(),
});

/** What we must know again at the next start. Readable for us only (0600). */
export type ClusterMemory = z.infer<typeof memoryShape>;

/**
 * Reads what an earlier start wrote down, or makes it up anew with a random password. The place of the data is kept
 * too: were it chosen again each time, a changed folder right could make an old database look empty.
 */
export function recallCluster(dataDir: string, chooseHome: () => string): ClusterMemory {
  const file = memoryFile(dataDir);
  if (!existsSync(file)) {
    const home = chooseHome();
    if (existsSync(join(home, "data"))) {
      throw new StartRefusal(
        `${home} holds a database, but ${file} with its password is missing. Put it back, or move ${home} away.`,
      );
    }
    const fresh = { password: randomBytes(24).toString("base64url"), home };
    rememberCluster(dataDir, fresh);
    return fresh;
  }
  try {
    return memoryShape.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new StartRefusal(`${file} cannot be read. Put back an intact copy, or move ${dataDir} away to begin anew.`);
  }
}

export function rememberCluster(dataDir: string, memory: ClusterMemory): void {
  const file = memoryFile(dataDir);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(memory, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function memoryFile(dataDir: string): string {
  return join(dataDir, "postgres.json");
}
