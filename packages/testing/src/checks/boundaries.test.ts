import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findBreaches } from "./boundaries.ts";
import { readSourceFiles } from "./source-files.ts";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));
let tree: string;

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), "nuanlin-tree-"));
  mkdirSync(join(tree, "apps"));
  mkdirSync(join(tree, "packages"));
});

afterEach(() => rmSync(tree, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
}

function findings(): string[] {
  return findBreaches(readSourceFiles(tree)).map(({ path, line, rule }) => `${path}:${line} ${rule}`);
}

const shiftPage = "apps/web/src/pages/volunteer/shift-page.tsx";
const shiftList = "apps/web/src/features/shifts/shift-list.tsx";
const sharedButton = "apps/web/src/shared/button.tsx";
const decideJoin = "packages/domain/src/shifts/decide-join.ts";
const joinShift = "packages/usecases/src/shifts/join-shift.ts";

describe("an import that the house forbids is found", () => {
  test.each([
    [shiftPage, `import { appRouter } from "@nuanlin/api/app-router";`, "web-takes-types-of-api"],
    [shiftPage, `import { type AppRouter } from "@nuanlin/api/app-router";`, "web-takes-types-of-api"],
    [shiftPage, `const api = await import("@nuanlin/api/app-router");`, "web-takes-types-of-api"],
    [shiftPage, `import "@nuanlin/api/app-router";`, "web-takes-types-of-api"],
    [shiftList, `import { HoursBar } from "../hours/hours-bar.tsx";`, "features-stay-apart"],
    [shiftList, `export { HoursBar } from "../hours/hours-bar.tsx";`, "features-stay-apart"],
    [sharedButton, `import { ShiftList } from "../features/shifts/shift-list.tsx";`, "shared-knows-no-feature"],
    [sharedButton, `import type { Shown } from "../pages/volunteer/shift-page.tsx";`, "shared-knows-no-feature"],
    [decideJoin, `import { insertSignup } from "@nuanlin/db/shifts/signup-repository";`, "domain-stands-alone"],
    [decideJoin, `import { readFileSync } from "node:fs";`, "domain-stands-alone"],
    [decideJoin, `import { test } from "vitest";`, "domain-stands-alone"],
    [decideJoin, `import { addDays } from "date-fns";`, "dates-in-one-place"],
    [joinShift, `import { TZDate } from "@date-fns/tz";`, "dates-in-one-place"],
    [joinShift, `import {\n  type Kysely,\n  sql as query,\n} from "kysely";`, "sql-in-one-place"],
    [joinShift, `import * as kysely from "kysely";`, "sql-in-one-place"],
    ["apps/server/src/cli/serve.ts", `import pg from "pg";`, "sql-in-one-place"],
    [joinShift, `import { mayJoin } from "../../../domain/src/shifts/may-join.ts";`, "package-by-name"],
  ])("%s: %s", (path, text, rule) => {
    write(path, `// The first line.\n${text}\n`);
    expect(findings()).toEqual([`${path}:2 ${rule}`]);
  });
});

describe("an import that the house allows is let through", () => {
  test.each([
    [shiftPage, `import type { AppRouter } from "@nuanlin/api/app-router";`],
    [shiftPage, `import { ShiftList } from "../../features/shifts/shift-list.tsx";`],
    [shiftList, `import { shiftMessages } from "./messages.ts";`],
    [shiftList, `import { Button } from "../../shared/button.tsx";`],
    [decideJoin, `import * as z from "zod/mini";\nimport { overlaps } from "../time/period.ts";`],
    ["packages/domain/src/time/zone.ts", `import { TZDate } from "@date-fns/tz";\nimport { addDays } from "date-fns";`],
    ["packages/domain/src/shifts/decide-join.test.ts", `import fc from "fast-check";\nimport { test } from "vitest";`],
    [joinShift, `import type { Kysely } from "kysely";`],
    [joinShift, `// import pg from "pg";\n/* import pg from "pg"; */`],
    ["packages/db/migrations/2026-01-12T0900-signup.ts", `import { sql } from "kysely";`],
    ["apps/server/src/database/connect.ts", `import pg from "pg";`],
  ])("%s: %s", (path, text) => {
    write(path, text);
    expect(findings()).toEqual([]);
  });
});

test("two files that import each other are refused by the lint rules", () => {
  const lint = () => {
    const oxlint = join(repository, "node_modules", ".bin", "oxlint");
    return spawnSync(oxlint, ["-c", join(repository, ".oxlintrc.json"), "."], { cwd: tree, encoding: "utf8" });
  };
  write("packages/domain/src/a.ts", `import { b } from "./b.ts";\nexport const a = () => b;\n`);
  write("packages/domain/src/b.ts", `export const b = 1;\n`);
  expect(lint().status).toBe(0);

  write("packages/domain/src/b.ts", `import { a } from "./a.ts";\nexport const b = () => a;\n`);
  const refused = lint();
  expect(refused.stdout).toContain("no-cycle");
  expect(refused.status).toBe(1);
});
