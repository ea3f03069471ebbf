import { execFileSync, spawnSync } from "node:child_process";
import { StartRefusal } from "../settings.ts";

/** An account of the operating system that PostgreSQL runs under in our place. */
export type ServiceAccount = { uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root. As root we therefore run it as `postgres`, which is created where it is missing;
 * as anybody else we run it ourselves, and the answer is undefined.
 */
export function findServiceAccount(): ServiceAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = lookUp();
  if (existing !== undefined) return existing;
  try {
    execFileSync("groupadd", ["--system", "--force", "postgres"], { stdio: "ignore" });
    execFileSync("useradd", ["--system", "--gid", "postgres", "--no-create-home", "postgres"], { stdio: "ignore" });
  } catch {
    // Whether it worked is seen by looking it up; another start may have been quicker.
  }
  const created = lookUp();
  if (created !== undefined) return created;
  throw new StartRefusal(
    "PostgreSQL cannot run as root and no account named postgres could be created. " +
      "Start Nuanlin as an ordinary user, create that account, or set DATABASE_URL.",
  );
}

function lookUp(): ServiceAccount | undefined {
  const id = (flag: string) => spawnSync("id", [flag, "postgres"], { encoding: "utf8" });
  const [uid, gid] = [id("-u"), id("-g")];
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** Whether the account may enter a folder or run a file, all folders above included. */
export function canReach(account: ServiceAccount, path: string): boolean {
  return spawnSync("test", ["-x", path], { ...account, cwd: "/" }).status === 0;
}
