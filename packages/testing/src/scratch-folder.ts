import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, inject } from "vitest";

/**
 * An empty folder for this test file, removed after its last test; any account may enter it, PostgreSQL's too. A database
 * that a test started in it is stopped at the end of the run even if the run is killed.
 */
export function useScratchFolder(): string {
  const folder = mkdtempSync(join(inject("scratchFolder"), "scratch-"));
  chmodSync(folder, 0o711);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
