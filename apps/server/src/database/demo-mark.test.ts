import { migrateToLatest } from "@nuanlin/db/migrate";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { beforeEach, expect, test } from "vitest";
import { emptyDatabase, holdsNobody, oneServerAtATime, readDemoMark, writeDemoMark } from "./demo-mark.ts";

const { db, connectionString } = await useTestDatabase();

beforeEach(async () => {
  await emptyDatabase(db);
  await migrateToLatest(db);
});

test("a new database has no demo district and holds nobody", async () => {
  expect(await readDemoMark(db)).toBe("none");
  expect(await holdsNobody(db)).toBe(true);
});

test("how far the filling got is known to the next start", async () => {
  await writeDemoMark(db, "filling");
  expect(await readDemoMark(db)).toBe("filling");
  await writeDemoMark(db, "filled");
  expect(await readDemoMark(db)).toBe("filled");
});

test("emptying leaves neither people nor the mark", async () => {
  await insertPerson(db);
  expect(await holdsNobody(db)).toBe(false);
  await writeDemoMark(db, "filling");
  await emptyDatabase(db);
  await migrateToLatest(db);
  expect(await readDemoMark(db)).toBe("none");
  expect(await holdsNobody(db)).toBe(true);
});

test("two servers that start together do not fill the same database at the same time", async () => {
  const events: string[] = [];
  const start = (name: string) =>
    oneServerAtATime(connectionString, async () => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      events.push(`${name} ends`);
    });
  await Promise.all([start("one"), start("other")]);
  expect(events).toHaveLength(4);
  expect(events[0]?.split(" ")[0]).toBe(events[1]?.split(" ")[0]);
  expect(events[2]?.split(" ")[0]).toBe(events[3]?.split(" ")[0]);
});
