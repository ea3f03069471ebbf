import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findBrowser, NoBrowser } from "./install-browser.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nuanlin-browser-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, "");
  chmodSync(path, 0o755);
  return path;
}

test("a developer who names a browser gets that one", () => {
  const path = program("my-chrome");
  expect(findBrowser(path)).toBe(path);
});

test("a developer who names a browser that is not there is told, and gets no other", () => {
  expect(() => findBrowser(join(folder, "nothing"))).toThrow(NoBrowser);
  expect(() => findBrowser(join(folder, "nothing"))).toThrow("CHROMIUM_PATH is");
});

test("an installed browser is found on the path", () => {
  const path = program("chromium-browser");
  vi.stubEnv("PATH", folder);
  expect(findBrowser(undefined)).toBe(path);
});
