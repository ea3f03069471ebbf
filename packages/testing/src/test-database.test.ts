import { expect, test } from "vitest";
import { useTestDatabase } from "./test-database.ts";

const first = await useTestDatabase();
const second = await useTestDatabase();

test("what one test file writes, another never sees", async () => {
  await first.db.schema.createTable("note").addColumn("words", "text").execute();
  const tablesOf = async ({ db }: typeof first) => (await db.introspection.getTables()).map((table) => table.name);
  expect(await tablesOf(first)).toContain("note");
  expect(await tablesOf(second)).not.toContain("note");
});

test("a test file starts with all migrations done", async () => {
  const names = (await second.db.introspection.getTables()).map((table) => table.name);
  expect(names.length).toBeGreaterThan(1);
});
