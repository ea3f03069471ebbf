import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { countAlike, gatherCrowd, holdersOf, press } from "./crowd.ts";
import { startFaultServer } from "./fault-server.ts";
import { only } from "./only.ts";
import { expectAlive } from "./refused-without-trace.ts";
import { spawnServer } from "./spawn-server.ts";

const { db, connectionString } = await useTestDatabase();
const places = 10;

async function tenPlaces() {
  return only((await insertShift(db, { seats: [seatPlan({ maxHeads: places })] })).seatIds);
}

const idOf = (data: unknown) => (data as { id: string }).id;

test("200 neighbours ask for 10 places at once: ten get one, 190 hear that the seat is full", async () => {
  const server = await startFaultServer(db);
  const seatId = await tenPlaces();
  const crowd = await gatherCrowd(db, 200);
  const answers = await Promise.all(crowd.map(({ cookie }) => press(server.url, cookie, seatId)));
  expect(countAlike(answers)).toEqual({ "200": places, "422 SEAT_FULL": 190 });
  const acknowledged = answers.filter(({ status }) => status === 200);
  const { taken, signupIds } = await holdersOf(db, seatId);
  expect(taken).toBe(places);
  expect(signupIds).toEqual(acknowledged.map(({ data }) => idOf(data)).sort());
  await expectAlive(server.url);
  await server.stop();
}, 120_000);

// The soak form: RACES=40. Each race has its own day, so that nobody is elsewhere at the time.
const races = Number(process.env["RACES"] ?? 2);
const clients = Number(process.env["CLIENTS"] ?? 500);
const dayMillis = 86_400_000;
const firstDay = Date.parse("2032-03-10T08:00:00Z");

test(
  `${races} races of ${clients} neighbours on two servers, everybody pressing twice: never one too many, never one too few, nobody twice`,
  async () => {
    const servers = [await spawnServer(connectionString), await spawnServer(connectionString)];
    const crowd = await gatherCrowd(db, clients);
    try {
      for (let race = 0; race < races; race += 1) {
        const { shiftId, seatIds } = await insertShift(db, {
          start: new Date(firstDay + race * dayMillis).toISOString(),
          end: new Date(firstDay + race * dayMillis + 7_200_000).toISOString(),
          seats: [seatPlan({ maxHeads: places })],
        });
        const seatId = only(seatIds);
        const presses = crowd.flatMap(({ cookie }) => servers.map(({ url }) => press(url, cookie, seatId)));
        const answers = await Promise.all(presses);
        const acknowledged = answers.filter(({ status }) => status === 200);
        const { taken, signupIds, people } = await holdersOf(db, seatId);
        expect({ taken, rows: signupIds.length, people: people.size }).toEqual({
          taken: places,
          rows: places,
          people: places,
        });
        expect(acknowledged.map(({ data }) => idOf(data)).sort()).toEqual(signupIds);
        const reasons = new Set(answers.flatMap(({ codes }) => codes));
        expect([...reasons].filter((code) => code !== "SEAT_FULL" && code !== "ALREADY_SIGNED_UP")).toEqual([]);
        await db.updateTable("shift").set({ status: "cancelled" }).where("id", "=", shiftId).execute();
      }
    } finally {
      await Promise.all(servers.map(({ kill }) => kill()));
    }
  },
  Math.max(180_000, races * 60_000),
);
