import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { StartRefusal } from "../settings.ts";

const longestStartMs = 120_000;

/**
 * Runs `work` while no other process on this machine runs it with the same file. A lock whose holder has died, or that
 * is older than any start may take, is put aside.
 */
export async function withStartLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    await take(file, mine);
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** A hard link appears with its content in it, so nobody ever reads a lock without a holder. */
async function take(file: string, mine: string): Promise<void> {
  const giveUpAt = Date.now() + longestStartMs;
  for (;;) {
    try {
      linkSync(mine, file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (isAbandoned(file)) rmSync(file, { force: true });
    else if (Date.now() > giveUpAt) {
      throw new StartRefusal(`Another Nuanlin has been starting for two minutes; stop it, or remove ${file}.`);
    } else await sleep(100);
  }
}

function isAbandoned(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    return !isAlive(holder) || Date.now() - statSync(file).mtimeMs > longestStartMs;
  } catch {
    return false;
  }
}

/** Whether a process with this number runs, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
