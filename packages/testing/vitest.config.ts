import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../../", import.meta.url));
const inTesting = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));
const browserTests = "**/*.browser.test.ts";

/** Rules about days and weeks must hold wherever the computer stands; St John's lies half an hour off the full hour. */
const domainProject = (name: string, zone: string) => ({
  root,
  test: {
    name,
    include: ["packages/domain/src/**/*.test.ts"],
    env: { TZ: zone },
    // Pure functions cannot disturb each other; a process for each file would take longer than all their tests.
    isolate: false,
    setupFiles: [inTesting("check-time-zone.ts")],
  },
});

export default defineConfig({
  root,
  test: {
    pool: "forks",
    maxWorkers: 2,
    projects: [
      domainProject("domain in UTC", "UTC"),
      domainProject("domain in St John's", "America/St_Johns"),
      {
        root,
        test: {
          name: "node",
          include: ["packages/{db,usecases,api,testing,bench}/**/*.test.ts", "apps/server/**/*.test.ts"],
          exclude: [browserTests, "**/node_modules/**"],
          globalSetup: [inTesting("global-setup.ts")],
          // Each file has a database of its own; to load the same modules again for each took longer than most files' tests.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        test: {
          name: "web",
          include: ["apps/web/src/**/*.test.{ts,tsx}"],
          exclude: [browserTests, "**/node_modules/**"],
          isolate: false,
        },
      },
      {
        root,
        test: {
          name: "browser",
          include: [browserTests],
          exclude: ["**/node_modules/**"],
          globalSetup: [inTesting("global-setup.ts")],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
