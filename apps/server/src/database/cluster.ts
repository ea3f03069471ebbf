import { spawn } from "node:child_process";
import { chownSync, mkdirSync, writeFileSync } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PostgresBinaries } from "./postgres-binaries.ts";
import type { ServiceAccount } from "./service-account.ts";

/** One PostgreSQL installation with its data: `home/data` and `home/server.log`. */
export type Cluster = { home: string; binaries: PostgresBinaries; account: ServiceAccount | undefined };

/** What postmaster.pid says. It may be the leaving of a server that no longer runs. */
export type Postmaster = { pid: number; port: number };

export const clusterUser = "nuanlin";

export function dataFolder(cluster: Cluster): string {
  return join(cluster.home, "data");
}

export function logFile(cluster: Cluster): string {
  return join(cluster.home, "server.log");
}

/** Makes the folder that PostgreSQL's account owns. */
export function prepareHome({ home, account }: Cluster): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (account) chownSync(home, account.uid, account.gid);
}

/**
 * Creates an empty database cluster: UTF-8, ICU's root order for sorting, checksums, UTC, passwords only.
 * It is made beside its place and renamed, so that a start cut short leaves nothing that looks finished.
 */
export async function initialiseCluster(cluster: Cluster, password: string): Promise<void> {
  const unfinished = join(cluster.home, "data.unfinished");
  const passwordFile = join(cluster.home, "password.once");
  await rm(unfinished, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (cluster.account) chownSync(passwordFile, cluster.account.uid, cluster.account.gid);
  try {
    const made = await run(cluster, cluster.binaries.initdb, [
      `--pgdata=${unfinished}`,
      `--username=${clusterUser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--locale-provider=icu",
      "--icu-locale=und",
      "--data-checksums",
      "--no-instructions",
    ]);
    if (made.code !== 0) throw new Error(`initdb failed: ${made.output.trim()}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, dataFolder(cluster));
}

/** Starts the server and waits until it answers; if it does not start, `output` is the end of its log. */
export async function startPostmaster(cluster: Cluster, port: number): Promise<{ started: boolean; output: string }> {
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=''", "log_checkpoints=off", "timezone=UTC"];
  const options = ["-p", String(port), ...settings.flatMap((setting) => ["-c", setting])].join(" ");
  const files = ["-D", dataFolder(cluster), "-l", logFile(cluster)];
  const answer = await run(cluster, cluster.binaries.pgCtl, ["start", ...files, "-w", "-t", "60", "-o", options]);
  if (answer.code === 0) return { started: true, output: answer.output };
  const log = await readFile(logFile(cluster), "utf8").catch(() => "");
  return { started: false, output: log.trimEnd().split("\n").slice(-6).join("\n") };
}

/** `fast` ends sessions and writes everything out; `immediate` is for a server that no longer listens to reason. */
export async function stopPostmaster(cluster: Cluster, mode: "fast" | "immediate"): Promise<void> {
  await run(cluster, cluster.binaries.pgCtl, ["stop", "-D", dataFolder(cluster), "-m", mode, "-w", "-t", "60"]);
}

export async function readPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  const text = await readFile(postmasterFile(cluster), "utf8").catch(() => "");
  const [pid, , , port] = text.split("\n").map((line) => line.trim());
  return pid && port ? { pid: Number(pid), port: Number(port) } : undefined;
}

export async function clearPostmasterFile(cluster: Cluster): Promise<void> {
  await rm(postmasterFile(cluster), { force: true });
}

function postmasterFile(cluster: Cluster): string {
  return join(dataFolder(cluster), "postmaster.pid");
}

/** The surroundings stay outside: PGDATA, PGPORT or a locale of the person's shell must not change what we start. */
function run({ account }: Cluster, program: string, args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account,
      cwd: process.platform === "win32" ? undefined : "/",
      env: { PATH: process.env["PATH"], SystemRoot: process.env["SystemRoot"], LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => resolve({ code, output }));
  });
}
