import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startEmbedded } from "./embedded.ts";
import { isAlive } from "./start-lock.ts";

// A database for tests, started the way the product starts its own. It lives as long as whoever started this process
// keeps our standard input open, so that tests which are interrupted or killed leave neither server nor folder behind:
// theirs, and those that the tests themselves started in folders beside it.
const abandoned = once(process.stdin.resume(), "end");
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
process.stdout.on("error", () => undefined);

const folder = mkdtempSync(join(tmpdir(), "nuanlin-test-"));
chmodSync(folder, 0o711);
try {
  const { connectionString } = await startEmbedded(join(folder, "shared"), () => undefined);
  process.stdout.write(`${JSON.stringify({ connectionString, folder })}\n`);
  await abandoned;
} finally {
  await endEverything();
}

async function endEverything(): Promise<void> {
  const postmasters = readdirSync(folder).flatMap((name) => {
    try {
      const file = join(folder, name, "postgres", "data", "postmaster.pid");
      return [Number(readFileSync(file, "utf8").split("\n")[0])];
    } catch {
      return [];
    }
  });
  for (const pid of postmasters.filter(isAlive)) process.kill(pid, "SIGINT");
  for (let waited = 0; waited < 100 && postmasters.some(isAlive); waited += 1) await sleep(100);
  rmSync(folder, { recursive: true, force: true });
}
