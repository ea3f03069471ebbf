import type { Db } from "@nuanlin/db/database";
import type { PersonActor } from "@nuanlin/domain/actor";
import type { SeatId } from "@nuanlin/domain/ids";
import { insertPerson } from "@nuanlin/testing/person-factory";
import {
  type BareConnection,
  connectBare,
  recordStatements,
  type Statement,
} from "@nuanlin/testing/recorded-statements";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { testServices } from "@nuanlin/usecases/test-services";
import { median, timed } from "./median.ts";
import { withThrowawayDatabase } from "./throwaway-database.ts";

// How much of a sign-up's time is ours: `joinSeat` one after the other, against the driver alone sending the very same
// statements. Both run in this process, on this database, in turns.

const perRound = 400;
const rounds = 3;

async function newSeat(db: Db): Promise<SeatId> {
  const { seatIds } = await insertShift(db, { seats: [seatPlan({ maxHeads: 20_000 })] });
  const [seatId] = seatIds;
  if (seatId === undefined) throw new Error("the shift has no seat");
  return seatId;
}

async function newCrowd(db: Db, size: number): Promise<PersonActor[]> {
  const crowd: PersonActor[] = [];
  for (let i = 0; i < size; i += 1) crowd.push(await insertPerson(db));
  return crowd;
}

/** Sends what was recorded for one person as if it were for another; the id of the new sign-up is known once it is written. */
async function replay(
  bare: BareConnection,
  recorded: readonly Statement[],
  swaps: Map<string, string>,
  recordedSignup: string,
): Promise<void> {
  const swapped = (value: unknown): unknown => {
    if (typeof value !== "string") return value;
    return [...swaps].reduce((text, [from, to]) => text.replaceAll(from, to), value);
  };
  await bare.run({ sql: "begin", parameters: [] });
  for (const { sql, parameters } of recorded) {
    const rows = await bare.run({ sql, parameters: parameters.map(swapped) });
    if (sql.startsWith('insert into "signup"')) swaps.set(recordedSignup, String(rows[0]?.["id"]));
  }
  await bare.run({ sql: "commit", parameters: [] });
}

await withThrowawayDatabase(async (db, connectionString) => {
  const services = testServices(db);
  const [model] = await newCrowd(db, 1);
  if (model === undefined) throw new Error("nobody is here");
  const modelSeat = await newSeat(db);
  let recordedSignup = "";
  const recorded = await recordStatements(connectionString, async (recording) => {
    recordedSignup = (await joinSeat(testServices(recording), model, { seatId: modelSeat })).id;
  });
  const { shift_id: modelShift } = await db
    .selectFrom("seat")
    .select("shift_id")
    .where("id", "=", modelSeat)
    .executeTakeFirstOrThrow();
  const bare = await connectBare(connectionString);
  const [ours, driver]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const [seatId, bareSeat] = [await newSeat(db), await newSeat(db)];
    const { shift_id: bareShift } = await db
      .selectFrom("seat")
      .select("shift_id")
      .where("id", "=", bareSeat)
      .executeTakeFirstOrThrow();
    const [people, barePeople] = [await newCrowd(db, perRound), await newCrowd(db, perRound)];
    const oursMs = await timed(async () => {
      for (const person of people) await joinSeat(services, person, { seatId });
    });
    const bareMs = await timed(async () => {
      for (const { personId, accountId } of barePeople) {
        const swaps = new Map<string, string>([
          [model.personId, personId],
          [model.accountId, accountId],
          [modelSeat, bareSeat],
          [modelShift, bareShift],
        ]);
        await replay(bare, recorded, swaps, recordedSignup);
      }
    });
    const written = await db.selectFrom("signup").select("id").where("seat_id", "in", [seatId, bareSeat]).execute();
    if (written.length !== 2 * perRound)
      throw new Error(`${written.length} sign-ups were written instead of ${2 * perRound}`);
    // The first round warms both up.
    if (round === 0) continue;
    ours.push((perRound / oursMs) * 1000);
    driver.push((perRound / bareMs) * 1000);
  }
  await bare.end();
  const [mine, alone] = [median(ours), median(driver)];
  process.stdout.write(
    `joinSeat: ${mine.toFixed(0)} sign-ups/s, one after the other (median of ${rounds} times ${perRound})\n`,
  );
  process.stdout.write(`pg alone: ${alone.toFixed(0)} sign-ups/s with the same ${recorded.length} statements\n`);
  process.stdout.write(`ratio: ${(mine / alone).toFixed(2)}\n`);
});
