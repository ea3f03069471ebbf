import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { useTestDatabase } from "./test-database.ts";

const { db } = await useTestDatabase();

// What somebody did, for which they need an account of their own.
const deeds = /_by$|^by_person$|^(owner_id|sender_id|brought_by)$/u;
// What is only said of the person, and goes with them.
const goes = new Set([
  "person_skill",
  "person_slot",
  "person_interest",
  "person_claim",
  "calendar_feed",
  "notice_preference",
  "person_wishes",
  "plan_pair",
]);

test("every table that knows people is asked before an undone import removes somebody", async () => {
  const source = await readFile(new URL("../../db/src/pool/import-undo.ts", import.meta.url), "utf8");
  const { rows } = await sql<{ table: string; column: string }>`
    select conrelid::regclass::text as table, attname as column from pg_constraint
    join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and confrelid = 'person'::regclass order by 1`.execute(db);
  expect(rows.length).toBeGreaterThan(20);
  const asked = (table: string) => new RegExp(`from ${table} `, "u").test(source);
  expect(rows.filter(({ table, column }) => !deeds.test(column) && !goes.has(table) && !asked(table))).toEqual([]);
});
