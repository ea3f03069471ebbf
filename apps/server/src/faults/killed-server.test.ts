import { setTimeout as sleep } from "node:timers/promises";
import type { SeatId } from "@nuanlin/domain/ids";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { gatherCrowd, holdersOf, type Neighbour, press } from "./crowd.ts";
import { only } from "./only.ts";
import { expectAlive } from "./refused-without-trace.ts";
import { spawnServer } from "./spawn-server.ts";

const { db, connectionString } = await useTestDatabase();

/** Ids of sign-ups that a neighbour was told of. */
type ClientLog = string[];

async function askFor(url: string, seatId: SeatId, crowd: readonly Neighbour[], log: ClientLog): Promise<string[]> {
  const strange: string[] = [];
  const ask = async ({ cookie }: Neighbour) => {
    const answer = await press(url, cookie, seatId);
    if (answer.status === 200) log.push((answer.data as { id: string }).id);
    else if (answer.codes.join() !== "ALREADY_SIGNED_UP") strange.push(`${answer.status} ${answer.text}`);
  };
  // A killed server breaks connections; such a neighbour does not know, and is told nothing.
  await Promise.allSettled(crowd.map(ask));
  return strange;
}

test("a server killed five times in the middle of sign-ups loses and doubles nothing that it acknowledged", async () => {
  const crowd = await gatherCrowd(db, 60);
  const cutShort: number[] = [];
  let server = await spawnServer(connectionString);
  for (let round = 0; round < 5; round += 1) {
    const { shiftId, seatIds } = await insertShift(db, {
      start: `2033-03-1${round}T08:00:00Z`,
      end: `2033-03-1${round}T10:00:00Z`,
      seats: [seatPlan({ maxHeads: 60 })],
    });
    const seatId = only(seatIds);
    const log: ClientLog = [];
    const asking = askFor(server.url, seatId, crowd, log);
    // The moment differs from round to round: after the first answers, or deep in the rush.
    const over = new AbortController();
    void asking.finally(() => over.abort());
    while (log.length < 1 + 9 * round && !over.signal.aborted) await sleep(1);
    await server.kill();
    expect(await asking).toEqual([]);

    const after = await holdersOf(db, seatId);
    expect(new Set(log).size).toBe(log.length);
    expect(log.filter((id) => !after.signupIds.includes(id))).toEqual([]);
    expect({ taken: after.taken, people: after.people.size }).toEqual({
      taken: after.signupIds.length,
      people: after.signupIds.length,
    });
    cutShort.push(60 - log.length);

    server = await spawnServer(connectionString);
    await expectAlive(server.url);
    expect(await askFor(server.url, seatId, crowd, log)).toEqual([]);
    const settled = await holdersOf(db, seatId);
    expect({ taken: settled.taken, people: settled.people.size }).toEqual({ taken: 60, people: 60 });
    expect(after.signupIds.filter((id) => !settled.signupIds.includes(id))).toEqual([]);
    await db.updateTable("shift").set({ status: "cancelled" }).where("id", "=", shiftId).execute();
  }
  await server.kill();
  // A round in which everybody had been answered would prove nothing.
  expect(Math.min(...cutShort)).toBeGreaterThan(0);
}, 240_000);
