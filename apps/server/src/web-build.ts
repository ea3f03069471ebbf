import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { withStartLock } from "./database/start-lock.ts";
import { repositoryRoot, StartRefusal } from "./settings.ts";

const webFolder = join(repositoryRoot, "apps", "web");
const sources = ["apps/web", "packages/domain", "packages/api/package.json", "pnpm-lock.yaml"];
const notSources = new Set(["node_modules", "dist", ".tsbuild", ".output"]);

/** Where the built pages lie. */
export const webDist = join(webFolder, "dist");

/**
 * Builds the pages if they are missing or were built from other sources than these. A stamp with the sources' hash lies
 * in the built folder itself, so that removing it is enough to build again. Two starts at once build once.
 */
export async function ensureWebBuild(say: (line: string) => void): Promise<void> {
  await mkdir(join(webFolder, "node_modules"), { recursive: true });
  await withStartLock(join(webFolder, "node_modules", ".build-lock"), async () => {
    const wanted = await hashSources();
    const stamp = join(webDist, ".sources");
    const built = await readFile(stamp, "utf8").catch(() => "");
    if (built === wanted && existsSync(join(webDist, "index.html"))) return;
    say("Building the pages.");
    await build();
    await writeFile(stamp, wanted);
  });
}

async function hashSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) await addToHash(hash, source);
  return hash.digest("hex");
}

async function addToHash(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  const full = join(repositoryRoot, path);
  const entries = await readdir(full, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    hash.update(`${path}\0`).update(await readFile(full).catch(() => ""));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (notSources.has(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue;
    await addToHash(hash, `${path}/${entry.name}`);
  }
}

/** In a process of its own: Vite changes NODE_ENV and keeps threads and memory that a server does not want. */
function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const vite = join(webFolder, "node_modules", "vite", "bin", "vite.js");
    const child = spawn(process.execPath, [vite, "build", "--logLevel", "warn"], {
      cwd: webFolder,
      env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let words = "";
    child.stdout.on("data", (chunk: Buffer) => (words += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (words += chunk.toString()));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new StartRefusal(`The pages could not be built. Vite says:\n${essence(words)}`));
    });
  });
}

/** Vite colours its words for a terminal even when told not to, and ends them with where in Vite it gave up. */
function essence(words: string): string {
  const lines = stripVTControlCharacters(words).trim().split("\n");
  return lines
    .filter((line) => !/^\s+at /.test(line))
    .slice(0, 15)
    .join("\n");
}
