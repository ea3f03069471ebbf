import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { repositoryRoot } from "../settings.ts";

export interface SpawnedServer {
  readonly url: string;
  /** SIGKILL: it gets no chance to finish anything. */
  readonly kill: () => Promise<void>;
}

/** Starts `fault-server-process.ts` on a database and waits until it listens. */
export async function spawnServer(connectionString: string): Promise<SpawnedServer> {
  const program = "apps/server/src/faults/fault-server-process.ts";
  const child = spawn(process.execPath, ["--import", "tsx", program, connectionString], {
    cwd: repositoryRoot,
    stdio: ["pipe", "pipe", "inherit"],
  });
  for await (const url of createInterface({ input: child.stdout })) return { url, kill: () => kill(child) };
  throw new Error("The server did not start; its reason stands above.");
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
