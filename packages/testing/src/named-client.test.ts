import { createDb } from "@nuanlin/db/database";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { useTestDatabase } from "./test-database.ts";

const { connectionString } = await useTestDatabase();

test("a statement that comes again is prepared once, with each new value; long ones and those with many values are not kept", async () => {
  const db = createDb({ connectionString, max: 1 });
  const answers: number[] = [];
  for (const value of [1, 2, 3]) {
    const { rows } = await sql<{ double: number }>`select ${value}::integer * 2 as double`.execute(db);
    answers.push(...rows.map(({ double }) => double));
  }
  await sql`select ${1}::integer as one, ${sql.lit("x".repeat(7_000))} as long`.execute(db);
  await sql`select ${sql.join(Array.from({ length: 61 }, () => 1))}`.execute(db);
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db);
  expect(answers).toEqual([2, 4, 6]);
  expect(rows.map(({ statement }) => statement)).toEqual(["select $1::integer * 2 as double"]);
  await db.destroy();
});

test("a statement that failed can be asked again on the same connection", async () => {
  const db = createDb({ connectionString, max: 1 });
  const divide = (by: number) => sql<{ share: number }>`select 6 / ${by}::integer as share`.execute(db);
  await expect(divide(0)).rejects.toThrow("division by zero");
  expect((await divide(2)).rows).toEqual([{ share: 3 }]);
  await db.destroy();
});
